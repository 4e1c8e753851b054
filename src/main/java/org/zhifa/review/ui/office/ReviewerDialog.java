package org.zhifa.review.ui.office;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.Account;
import org.zhifa.review.people.Degree;
import org.zhifa.review.people.Reviewer;
import org.zhifa.review.people.ReviewerSource;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;

/** Enters a reviewer, or what is different now; it holds when the head approved it. */
final class ReviewerDialog extends Dialog {

    private static final int LONGEST = 500;

    final ComboBox<Account> person = new ComboBox<>(getTranslation("review.people.person"));
    final Select<ReviewerSource> source = new Select<>();
    final Select<Degree> degree = new Select<>();
    final TextField field = new TextField(getTranslation("review.people.field"));
    final TextField qualification = new TextField(getTranslation("review.people.qualification"));
    final DatePicker since = date("review.people.since");
    final TextField exemption = new TextField(getTranslation("review.people.exemption"));
    final DatePicker from = date("review.people.from");
    final DatePicker until = date("review.people.until.label");
    final TextArea reason = new TextArea(getTranslation("review.people.reason"));
    final ActionButton save;

    private final transient @Nullable Reviewer before;

    /** @param account whom it begins with, if somebody was chosen already. */
    ReviewerDialog(
            @Nullable Reviewer before,
            @Nullable Account account,
            List<Account> accounts,
            SerializableBiConsumer<Reviewer, String> onSave) {
        this.before = before;
        save = new ActionButton(getTranslation("review.people.submit"), _ -> save(onSave))
                .primary()
                .key("Ctrl+Enter");
        person.setItems(accounts);
        person.setItemLabelGenerator(each -> each.name() + " " + each.username());
        person.setHelperText(getTranslation("review.people.person.help"));
        person.setVisible(before == null);
        person.setValue(account);
        source.setLabel(getTranslation("review.people.source"));
        source.setItems(ReviewerSource.values());
        source.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        source.setValue(ReviewerSource.OWN_OFFICE);
        degree.setLabel(getTranslation("review.people.degree"));
        degree.setItems(Degree.values());
        degree.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        degree.setValue(Degree.BACHELOR);
        qualification.setHelperText(getTranslation("review.people.qualification.help"));
        qualification.setManualValidation(true);
        exemption.setHelperText(getTranslation("review.people.exemption.help"));
        exemption.setMaxLength(LONGEST);
        exemption.setManualValidation(true);
        exemption.setEnabled(false);
        since.addValueChangeListener(_ -> exemption.setEnabled(isBefore()));
        field.setMaxLength(LONGEST);
        reason.setMaxLength(LONGEST);
        reason.setMinRows(1);
        person.setRequiredIndicatorVisible(true);
        field.setRequiredIndicatorVisible(true);
        since.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        field.setManualValidation(true);
        reason.setManualValidation(true);
        if (before != null) {
            fill(before);
        }
        setHeaderTitle(
                before == null
                        ? getTranslation("review.people.enter")
                        : getTranslation("review.people.change.of", before.name()));
        setWidth("820px");
        add(new FieldGrid(person, source, degree, field, qualification, since, exemption, from, until).wide(reason));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), _ -> close()).key("Escape"), save);
    }

    private void fill(Reviewer reviewer) {
        source.setValue(reviewer.source());
        degree.setValue(reviewer.degree());
        field.setValue(reviewer.field());
        qualification.setValue(text(reviewer.qualification()));
        since.setValue(reviewer.reviewingSince());
        exemption.setValue(text(reviewer.exemptionProof()));
        from.setValue(reviewer.appointedFrom());
        until.setValue(reviewer.appointedUntil());
    }

    private DatePicker date(String key) {
        var picker = ComponentTexts.on(new DatePicker(getTranslation(key)));
        picker.setManualValidation(true);
        return picker;
    }

    private void save(SerializableBiConsumer<Reviewer, String> onSave) {
        var required = getTranslation("form.required");
        person.setErrorMessage(required);
        person.setInvalid(before == null && person.isEmpty());
        field.setErrorMessage(required);
        field.setInvalid(field.getValue().isBlank());
        since.setErrorMessage(required);
        since.setInvalid(since.isEmpty());
        from.setErrorMessage(required);
        from.setInvalid(from.isEmpty());
        until.setErrorMessage(getTranslation("review.people.until.early"));
        until.setInvalid(!until.isEmpty() && !from.isEmpty() && until.getValue().isBefore(from.getValue()));
        var number = qualification.getValue().strip();
        qualification.setErrorMessage(getTranslation("review.people.qualification.help"));
        qualification.setInvalid(!number.isEmpty() && !Reviewer.isQualification(number));
        exemption.setErrorMessage(getTranslation("review.people.exemption.help"));
        exemption.setInvalid(
                number.isEmpty() && isBefore() && exemption.getValue().isBlank());
        reason.setErrorMessage(required);
        reason.setInvalid(reason.getValue().isBlank());
        if (person.isInvalid()
                || field.isInvalid()
                || since.isInvalid()
                || from.isInvalid()
                || until.isInvalid()
                || qualification.isInvalid()
                || exemption.isInvalid()
                || reason.isInvalid()) {
            return;
        }
        onSave.accept(
                new Reviewer(
                        before == null ? person.getValue().person() : before.id(),
                        before == null ? person.getValue().name() : before.name(),
                        source.getValue(),
                        degree.getValue(),
                        field.getValue().strip(),
                        orNull(number),
                        since.getValue(),
                        isBefore() ? orNull(exemption.getValue().strip()) : null,
                        from.getValue(),
                        until.getValue()),
                reason.getValue());
        close();
    }

    /** Whether the work was taken up before the law asked for a qualification. */
    private boolean isBefore() {
        return !since.isEmpty() && since.getValue().isBefore(Reviewer.QUALIFICATION_SINCE);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
