package org.zhifa.disclosure.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.zhifa.disclosure.Considerations;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;

/** The questions only a person answers before a publication is collected (保密审查); with none ticked it is made at once. */
final class ConsiderationsDialog extends Dialog {

    private static final int LONGEST = 1000;

    final Checkbox secret = new Checkbox(getTranslation("disclosure.consider.secret"));
    final Checkbox investigation = new Checkbox(getTranslation("disclosure.consider.investigation"));
    final Checkbox privacy = new Checkbox(getTranslation("disclosure.consider.privacy"));
    final Checkbox consent = new Checkbox(getTranslation("disclosure.consider.consent"));
    final TextArea hidden = new TextArea(getTranslation("disclosure.consider.hidden"));
    final TextArea reason = new TextArea(getTranslation("disclosure.consider.reason"));
    final DatePicker recheck = ComponentTexts.on(new DatePicker(getTranslation("disclosure.consider.recheck")));
    final ActionButton collect;

    ConsiderationsDialog(LocalDate today, SerializableConsumer<Considerations> onCollect) {
        collect = new ActionButton(getTranslation("disclosure.action.collect"), click -> {
                    onCollect.accept(answers());
                    close();
                })
                .primary()
                .key("Ctrl+Enter");
        hidden.setHelperText(getTranslation("disclosure.consider.hidden.help"));
        hidden.setMaxLength(LONGEST);
        reason.setMaxLength(LONGEST);
        recheck.setMin(today.plusDays(1));

        var questions = new Div(secret, investigation, privacy, consent, hidden, reason, recheck);
        questions.addClassName("zf-considerations");
        setHeaderTitle(getTranslation("disclosure.consider"));
        setWidth("560px");
        add(questions);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), collect);
        secret.addValueChangeListener(change -> ask());
        investigation.addValueChangeListener(change -> ask());
        privacy.addValueChangeListener(change -> ask());
        ask();
    }

    /** What follows from an answer is asked only then. */
    private void ask() {
        consent.setVisible(privacy.getValue());
        reason.setVisible(secret.getValue() || investigation.getValue() || privacy.getValue());
        recheck.setVisible(investigation.getValue());
    }

    private Considerations answers() {
        return new Considerations(
                secret.getValue(),
                investigation.getValue(),
                privacy.getValue(),
                privacy.getValue() && consent.getValue(),
                hidden.getValue().lines().toList(),
                reason.getValue(),
                investigation.getValue() ? recheck.getValue() : null);
    }
}
