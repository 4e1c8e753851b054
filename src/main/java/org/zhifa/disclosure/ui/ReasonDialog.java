package org.zhifa.disclosure.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;

/** Asks why something is sent back or taken back; nothing happens without a reason. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    final TextArea reason = new TextArea(getTranslation("disclosure.reason"));
    final DatePicker notice = ComponentTexts.on(new DatePicker(getTranslation("disclosure.withdraw.notice")));
    final ActionButton confirm;

    private ReasonDialog(
            String title, @Nullable String help, boolean asksNotice, SerializableBiConsumer<String, LocalDate> then) {
        confirm = new ActionButton(title, click -> confirm(then)).primary().key("Ctrl+Enter");
        reason.setMaxLength(LONGEST);
        reason.setHelperText(help);
        notice.setHelperText(getTranslation("disclosure.withdraw.notice.help"));
        notice.setVisible(asksNotice);

        var fields = new Div(reason, notice);
        fields.addClassName("zf-considerations");
        setHeaderTitle(title);
        setWidth("480px");
        add(fields);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), confirm);
    }

    static ReasonDialog sendBack(String title, SerializableBiConsumer<String, LocalDate> then) {
        return new ReasonDialog(title, null, false, then);
    }

    static ReasonDialog withdraw(String title, String help, SerializableBiConsumer<String, LocalDate> then) {
        return new ReasonDialog(title, help, true, then);
    }

    private void confirm(SerializableBiConsumer<String, LocalDate> then) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("form.required"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        then.accept(reason.getValue().strip(), notice.getValue());
        close();
    }
}
