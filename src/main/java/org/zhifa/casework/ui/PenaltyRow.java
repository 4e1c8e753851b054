package org.zhifa.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.DecisionDraft.Penalty;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.shared.Yuan;
import org.zhifa.shared.ui.ActionButton;

/** One operative item of a decision: kind, words, and for money the amount. */
final class PenaltyRow extends Div {

    final Select<PenaltyKind> kind = new Select<>();
    final TextField words = new TextField(getTranslation("casework.draft.penalty.words"));
    final BigDecimalField amount = new BigDecimalField(getTranslation("casework.draft.penalty.amount"));

    PenaltyRow(Runnable onChange, Runnable onRemove) {
        addClassName("zf-penalty");
        kind.setLabel(getTranslation("casework.draft.penalty.kind"));
        kind.setItems(PenaltyKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        kind.setManualValidation(true);
        words.setMaxLength(500);
        words.setManualValidation(true);
        amount.setSuffixComponent(new Span(getTranslation("casework.form.yuan")));
        amount.setValueChangeMode(ValueChangeMode.EAGER);
        amount.setManualValidation(true);
        amount.addValueChangeListener(change -> onChange.run());
        var remove = new ActionButton("", click -> onRemove.run()).icon("close").flat();
        remove.setAriaLabel(getTranslation("casework.draft.penalty.remove"));
        add(kind, words, amount, remove);
    }

    void show(Penalty penalty) {
        kind.setValue(penalty.kind());
        words.setValue(penalty.words());
        amount.setValue(penalty.amount().signum() == 0 ? null : penalty.amount());
    }

    boolean check() {
        fault(kind, kind.isEmpty() ? getTranslation("form.required") : null);
        fault(words, words.getValue().isBlank() ? getTranslation("form.required") : null);
        fault(amount, isAmount() ? null : getTranslation("casework.form.money.invalid"));
        return !kind.isInvalid() && !words.isInvalid() && !amount.isInvalid();
    }

    /** What stands as amount; nothing counts as nothing. */
    BigDecimal money() {
        return amount.getValue() == null || !isAmount() ? BigDecimal.ZERO : amount.getValue();
    }

    Penalty penalty() {
        return new Penalty(kind.getValue(), words.getValue().strip(), money());
    }

    private boolean isAmount() {
        return amount.getValue() == null
                || Yuan.isValid(amount.getValue()) && amount.getValue().scale() <= 2;
    }

    private static void fault(HasValidationProperties field, @Nullable String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(reason != null);
    }
}
