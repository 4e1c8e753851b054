package org.zhifa.review.ui.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.zhifa.review.accountability.NewReversal;
import org.zhifa.review.accountability.ReversalResult;
import org.zhifa.review.accountability.ReversingBody;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;

/** Enters that a decision was set aside in reconsideration or in court (登记纠错、败诉). */
final class ReversalDialog extends Dialog {

    private static final int LONGEST = 200;
    private static final int LONGEST_REASONS = 20_000;

    final CaseChoice about;
    final Select<ReversingBody> body = new Select<>();
    final Select<ReversalResult> result = new Select<>();
    final TextField document = new TextField(getTranslation("review.accountability.reversal.document"));
    final DatePicker on = ComponentTexts.on(new DatePicker(getTranslation("review.accountability.reversal.on")));
    final TextArea reasons = new TextArea(getTranslation("review.accountability.reversal.reasons"));
    final ActionButton save;

    ReversalDialog(CaseChoice about, LocalDate today, SerializableConsumer<NewReversal> onSave) {
        this.about = about;
        save = new ActionButton(getTranslation("review.accountability.reverse"), _ -> save(onSave))
                .primary()
                .key("Ctrl+Enter");
        about.setRequiredIndicatorVisible(true);
        body.setLabel(getTranslation("review.accountability.reversal.body"));
        body.setItems(ReversingBody.values());
        body.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        body.setValue(ReversingBody.RECONSIDERATION);
        result.setLabel(getTranslation("review.accountability.reversal.result"));
        result.setItems(ReversalResult.values());
        result.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        result.setValue(ReversalResult.ANNULLED);
        document.setRequiredIndicatorVisible(true);
        document.setManualValidation(true);
        document.setMaxLength(LONGEST);
        on.setRequiredIndicatorVisible(true);
        on.setManualValidation(true);
        on.setMax(today);
        reasons.setRequiredIndicatorVisible(true);
        reasons.setManualValidation(true);
        reasons.setMaxLength(LONGEST_REASONS);
        reasons.setMinRows(3);
        reasons.setHelperText(getTranslation("review.accountability.reverse.help"));
        setHeaderTitle(getTranslation("review.accountability.reverse"));
        setWidth("820px");
        add(new FieldGrid(about, body, result, document, on).wide(reasons));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), _ -> close()).key("Escape"), save);
    }

    private void save(SerializableConsumer<NewReversal> onSave) {
        var required = getTranslation("form.required");
        about.setErrorMessage(required);
        about.setInvalid(about.isEmpty());
        document.setErrorMessage(required);
        document.setInvalid(document.getValue().isBlank());
        on.setErrorMessage(required);
        on.setInvalid(on.isEmpty());
        reasons.setErrorMessage(required);
        reasons.setInvalid(reasons.getValue().isBlank());
        if (about.isInvalid() || document.isInvalid() || on.isInvalid() || reasons.isInvalid()) {
            return;
        }
        onSave.accept(new NewReversal(
                about.getValue().id(),
                body.getValue(),
                result.getValue(),
                document.getValue().strip(),
                on.getValue(),
                reasons.getValue().strip()));
        close();
    }
}
