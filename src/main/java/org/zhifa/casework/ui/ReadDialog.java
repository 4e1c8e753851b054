package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Icon;

/** A step as it was taken, or the draft in force, to be read. */
final class ReadDialog extends Dialog {

    /** @param note who took it, or which version it is */
    ReadDialog(String title, String note, Component content) {
        var line = new Div(new Icon("info").small(), new Span(note));
        line.addClassNames("zf-row", "zf-f12", "zf-c2");
        setHeaderTitle(title);
        addClassName("zf-step-dialog");
        setWidth("720px");
        add(line, content);
        getFooter().add(new ActionButton(getTranslation("action.close"), click -> close()).key("Escape"));
    }
}
