package org.zhifa.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zhifa.casework.procedure.Step;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Icon;

/** A step as it was taken, to be read. */
final class ReadDialog extends Dialog {

    ReadDialog(Step step, FormSummary summary, String takenBy) {
        var by = new Div(new Icon("person").small(), new Span(takenBy));
        by.addClassNames("zf-row", "zf-f12", "zf-c2");
        setHeaderTitle(step.name().in(getLocale()));
        addClassName("zf-step-dialog");
        setWidth("720px");
        add(by, summary);
        getFooter().add(new ActionButton(getTranslation("action.close"), click -> close()).key("Escape"));
    }
}
