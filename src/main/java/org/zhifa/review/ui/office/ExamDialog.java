package org.zhifa.review.ui.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhifa.review.people.NewExam;
import org.zhifa.review.people.Reviewer;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;
import org.zhifa.shared.ui.Segmented;

/** Enters an exam somebody took. */
final class ExamDialog extends Dialog {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    final DatePicker heldOn = ComponentTexts.on(new DatePicker(getTranslation("review.people.heldOn")));
    final TextField subject = new TextField(getTranslation("review.people.exam.subject"));
    final Segmented<Boolean> passed = new Segmented<>(
            getTranslation("review.people.exam.result"),
            List.of(true, false),
            each -> getTranslation(each ? "review.people.exam.passed" : "review.people.exam.failed"));
    final BigDecimalField score = new BigDecimalField(getTranslation("review.people.exam.score"));
    final ActionButton save;

    ExamDialog(Reviewer reviewer, LocalDate today, SerializableConsumer<NewExam> onSave) {
        save = new ActionButton(getTranslation("action.save"), _ -> save(reviewer, onSave))
                .primary()
                .key("Ctrl+Enter");
        heldOn.setManualValidation(true);
        heldOn.setMax(today);
        heldOn.setValue(today);
        subject.setManualValidation(true);
        subject.setMaxLength(LONGEST);
        score.setManualValidation(true);
        passed.setValue(true);
        setHeaderTitle(getTranslation("review.people.exam.enter.of", reviewer.name()));
        setWidth("560px");
        add(new FieldGrid(heldOn, score, passed).wide(subject));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), _ -> close()).key("Escape"), save);
    }

    private void save(Reviewer reviewer, SerializableConsumer<NewExam> onSave) {
        heldOn.setErrorMessage(getTranslation("form.required"));
        heldOn.setInvalid(heldOn.isEmpty());
        subject.setErrorMessage(getTranslation("form.required"));
        subject.setInvalid(subject.getValue().isBlank());
        score.setErrorMessage(getTranslation("review.people.exam.score.wrong"));
        score.setInvalid(!score.isEmpty()
                && (score.getValue().signum() < 0
                        || score.getValue().compareTo(MOST) > 0
                        || score.getValue().stripTrailingZeros().scale() > 1));
        if (heldOn.isInvalid() || subject.isInvalid() || score.isInvalid()) {
            return;
        }
        onSave.accept(new NewExam(
                reviewer.id(), heldOn.getValue(), subject.getValue().strip(), passed.getValue(), score.getValue()));
        close();
    }
}
