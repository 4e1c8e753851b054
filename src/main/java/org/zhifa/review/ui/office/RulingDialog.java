package org.zhifa.review.ui.office;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.zhifa.review.accountability.Consequence;
import org.zhifa.review.accountability.Ruling;
import org.zhifa.review.accountability.Share;
import org.zhifa.review.accountability.Subject;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.FieldGrid;

/** Decides of everybody a case concerns (处理决定): how much is on each, and what follows; nobody is passed over. */
final class RulingDialog extends Dialog {

    private static final int LONGEST = 20_000;

    /** What is chosen for one of them. */
    record Choice(Select<Share> share, Select<Consequence> consequence) {

        boolean isWhole() {
            return !share.isEmpty() && !consequence.isEmpty();
        }
    }

    final List<Choice> choices = new ArrayList<>();
    final TextArea reasons = text("review.accountability.ruling.reasons");
    final TextArea appraisal = text("review.accountability.ruling.appraisal");
    final ActionButton save;

    RulingDialog(String title, List<Subject> subjects, SerializableConsumer<Ruling> onSave) {
        save = new ActionButton(title, _ -> save(onSave)).primary().key("Ctrl+Enter");
        setHeaderTitle(title);
        setWidth("720px");
        subjects.forEach(subject -> add(part(subject)));
        reasons.setMinRows(3);
        appraisal.setMinRows(1);
        appraisal.setHelperText(getTranslation("review.accountability.ruling.appraisal.help"));
        add(new FieldGrid().wide(reasons).wide(appraisal));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), _ -> close()).key("Escape"), save);
    }

    private Section part(Subject subject) {
        var share = new Select<Share>();
        share.setLabel(getTranslation("review.accountability.ruling.share"));
        share.setItems(Share.values());
        share.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        share.setManualValidation(true);
        var consequence = new Select<Consequence>();
        consequence.setLabel(getTranslation("review.accountability.ruling.consequence"));
        consequence.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        consequence.setManualValidation(true);
        consequence.setEnabled(false);
        // No consequence without liability, and none without consequence: only what fits can be chosen.
        share.addValueChangeListener(change -> {
            var none = change.getValue() == Share.NONE;
            consequence.setItems(Consequence.fitting(subject.duty()).stream()
                    .filter(each -> (each == Consequence.NONE) == none)
                    .toList());
            consequence.setEnabled(!none);
            consequence.setValue(none ? Consequence.NONE : null);
        });
        choices.add(new Choice(share, consequence));
        var part = new Section(
                new H3(getTranslation(
                        "review.accountability.subject",
                        subject.name(),
                        getTranslation(subject.duty().labelKey()))),
                new FieldGrid(share, consequence));
        part.addClassName("zf-ruling");
        return part;
    }

    private TextArea text(String key) {
        var field = new TextArea(getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private void save(SerializableConsumer<Ruling> onSave) {
        var required = getTranslation("form.required");
        choices.forEach(choice -> {
            choice.share().setErrorMessage(required);
            choice.share().setInvalid(choice.share().isEmpty());
            choice.consequence().setErrorMessage(required);
            choice.consequence().setInvalid(choice.consequence().isEmpty());
        });
        reasons.setErrorMessage(required);
        reasons.setInvalid(reasons.getValue().isBlank());
        appraisal.setErrorMessage(required);
        appraisal.setInvalid(appraisal.getValue().isBlank());
        if (!choices.stream().allMatch(Choice::isWhole) || reasons.isInvalid() || appraisal.isInvalid()) {
            return;
        }
        var outcomes = new ArrayList<Ruling.Outcome>();
        choices.forEach(choice -> outcomes.add(new Ruling.Outcome(
                outcomes.size() + 1,
                choice.share().getValue(),
                choice.consequence().getValue())));
        onSave.accept(
                new Ruling(reasons.getValue().strip(), appraisal.getValue().strip(), outcomes));
        close();
    }
}
