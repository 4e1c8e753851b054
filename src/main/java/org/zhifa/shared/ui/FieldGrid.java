package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;

/** Fields of a form side by side, as many as fit; on a phone one under the other. */
public final class FieldGrid extends FormLayout {

    public FieldGrid(Component... fields) {
        setAutoResponsive(true);
        setAutoRows(true);
        setExpandColumns(true);
        setExpandFields(true);
        setColumnWidth("220px");
        setMaxColumns(3);
        add(fields);
    }

    /** A field that takes a whole row. */
    public FieldGrid wide(Component field) {
        add(field, 3);
        return this;
    }
}
