package org.zhifa.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.review.scope.Factor;
import org.zhifa.shared.ui.ActionButton;

/** An officer states what the platform cannot see of the case, and why. */
final class StateFactorDialog extends Dialog {

    private static final int LONGEST = 1000;

    /** What is done with a statement. */
    interface OnState extends Serializable {

        void state(String factor, boolean holds, @Nullable BigDecimal amount, String reason);
    }

    final ComboBox<Factor> factor = new ComboBox<>(getTranslation("review.scope.factor"));
    final Checkbox holds = new Checkbox(getTranslation("review.scope.holds"), true);
    final BigDecimalField amount = new BigDecimalField(getTranslation("review.scope.amount"));
    final TextArea reason = new TextArea(getTranslation("review.scope.reason"));
    final ActionButton state;

    StateFactorDialog(List<Factor> factors, OnState onState) {
        state = new ActionButton(getTranslation("review.scope.state"), click -> state(onState))
                .primary()
                .key("Ctrl+Enter");
        factor.setItems(factors);
        factor.setItemLabelGenerator(each -> each.name().in(getLocale()));
        factor.setRequiredIndicatorVisible(true);
        factor.setWidthFull();
        factor.addValueChangeListener(change -> ask());
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        amount.setWidthFull();
        var note = new Paragraph(getTranslation("review.scope.state.note"));
        note.addClassNames("zf-f12", "zf-c2");
        setHeaderTitle(getTranslation("review.scope.state"));
        setWidth("560px");
        add(factor, holds, amount, reason, note);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), state);
        ask();
    }

    private void ask() {
        var isAmount = !factor.isEmpty() && factor.getValue().sort() == Factor.Sort.AMOUNT;
        amount.setVisible(isAmount);
        holds.setVisible(!isAmount);
    }

    private void state(OnState onState) {
        var missing = missing();
        if (missing) {
            return;
        }
        var chosen = factor.getValue();
        var sum = chosen.sort() == Factor.Sort.AMOUNT ? amount.getValue() : null;
        onState.state(
                chosen.code(),
                sum != null || holds.getValue(),
                sum,
                reason.getValue().strip());
        close();
    }

    private boolean missing() {
        var required = getTranslation("form.required");
        factor.setErrorMessage(required);
        factor.setInvalid(factor.isEmpty());
        reason.setErrorMessage(required);
        reason.setInvalid(reason.getValue().isBlank());
        amount.setErrorMessage(required);
        amount.setInvalid(
                amount.isVisible() && (amount.isEmpty() || amount.getValue().signum() < 0));
        return factor.isInvalid() || reason.isInvalid() || amount.isInvalid();
    }
}
