package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.casework.procedure.Step;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Icon;

/** What was put before somebody, to agree to or to send back, with an opinion (审批). */
final class JudgeDialog extends Dialog {

    private static final int LONGEST = 2000;

    final TextArea opinion = new TextArea(getTranslation("casework.judge.opinion"));
    final ActionButton agree;
    final ActionButton sendBack;

    JudgeDialog(
            Step step,
            Component summary,
            String takenBy,
            SerializableConsumer<String> onAgree,
            SerializableConsumer<String> onSendBack) {
        opinion.setMaxLength(LONGEST);
        opinion.setWidthFull();
        opinion.setAutofocus(true);
        opinion.setHelperText(getTranslation("casework.judge.opinion.help"));
        agree = new ActionButton(getTranslation("casework.judge.agree"), click -> {
                    onAgree.accept(opinion.isEmpty() ? getTranslation("casework.judge.agree") : opinion.getValue());
                    close();
                })
                .primary()
                .key("Ctrl+Enter");
        sendBack =
                new ActionButton(getTranslation("casework.judge.sendBack"), click -> sendBack(onSendBack)).icon("back");

        var by = new Div(new Icon("person").small(), new Span(takenBy));
        by.addClassNames("zf-row", "zf-f12", "zf-c2");
        setHeaderTitle(step.name().in(getLocale()));
        addClassName("zf-step-dialog");
        setWidth("720px");
        add(by, summary, opinion);
        getFooter()
                .add(
                        new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"),
                        sendBack,
                        agree);
    }

    private void sendBack(SerializableConsumer<String> onSendBack) {
        if (opinion.getValue().isBlank()) {
            opinion.setErrorMessage(getTranslation("casework.judge.reason.required"));
            opinion.setInvalid(true);
            opinion.focus();
            return;
        }
        onSendBack.accept(opinion.getValue().strip());
        close();
    }
}
