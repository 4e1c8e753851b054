package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a screen with a line of its own on top: name, notes, and at the end what can be done with it. */
public final class Panel extends Section {

    private final Div head = new Div();
    private final Div end = new Div();

    public Panel(String title, Component... content) {
        addClassName("zf-panel");
        head.addClassName("zf-ph");
        end.addClassNames("end", "zf-row");
        head.add(new H2(title), end);
        add(head);
        add(content);
    }

    /** Right of the name. */
    public Panel notes(Component... notes) {
        for (var note : notes) {
            head.addComponentAtIndex(head.getElement().indexOfChild(end.getElement()), note);
        }
        return this;
    }

    /** At the end of the line. */
    public Panel end(Component... components) {
        end.removeAll();
        end.add(components);
        return this;
    }
}
