package org.zhifa.review.ui.office;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.zhifa.review.people.NewTraining;
import org.zhifa.review.people.Reviewer;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;

/** Enters a training that was held, and who was there. */
final class TrainingDialog extends Dialog {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    final DatePicker heldOn = ComponentTexts.on(new DatePicker(getTranslation("review.people.heldOn")));
    final BigDecimalField hours = new BigDecimalField(getTranslation("review.people.training.hours"));
    final TextField topic = new TextField(getTranslation("review.people.training.topic"));
    final TextField organiser = new TextField(getTranslation("review.people.training.organiser"));
    final CheckboxGroup<Reviewer> people = new CheckboxGroup<>(getTranslation("review.people.training.people"));
    final ActionButton save;

    TrainingDialog(List<Reviewer> register, LocalDate today, SerializableConsumer<NewTraining> onSave) {
        save = new ActionButton(getTranslation("action.save"), _ -> save(onSave))
                .primary()
                .key("Ctrl+Enter");
        heldOn.setManualValidation(true);
        heldOn.setMax(today);
        heldOn.setValue(today);
        hours.setManualValidation(true);
        topic.setManualValidation(true);
        topic.setMaxLength(LONGEST);
        organiser.setManualValidation(true);
        organiser.setMaxLength(LONGEST);
        people.setManualValidation(true);
        people.setItems(register);
        people.setItemLabelGenerator(Reviewer::name);
        people.addClassName("zf-choices");
        people.setWidthFull();
        setHeaderTitle(getTranslation("review.people.training.enter"));
        setWidth("720px");
        add(new FieldGrid(heldOn, hours, organiser).wide(topic).wide(people));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), _ -> close()).key("Escape"), save);
    }

    private void save(SerializableConsumer<NewTraining> onSave) {
        var required = getTranslation("form.required");
        heldOn.setErrorMessage(required);
        heldOn.setInvalid(heldOn.isEmpty());
        hours.setErrorMessage(getTranslation("review.people.training.hours.wrong"));
        hours.setInvalid(hours.isEmpty()
                || hours.getValue().signum() <= 0
                || hours.getValue().compareTo(MOST) > 0
                || hours.getValue().stripTrailingZeros().scale() > 1);
        topic.setErrorMessage(required);
        topic.setInvalid(topic.getValue().isBlank());
        organiser.setErrorMessage(required);
        organiser.setInvalid(organiser.getValue().isBlank());
        people.setErrorMessage(required);
        people.setInvalid(people.getValue().isEmpty());
        if (heldOn.isInvalid()
                || hours.isInvalid()
                || topic.isInvalid()
                || organiser.isInvalid()
                || people.isInvalid()) {
            return;
        }
        onSave.accept(new NewTraining(
                heldOn.getValue(),
                topic.getValue().strip(),
                organiser.getValue().strip(),
                hours.getValue(),
                people.getValue().stream().map(Reviewer::id).collect(Collectors.toSet())));
        close();
    }
}
