package org.zhifa.review.ui.office;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.zhifa.review.accountability.Cause;
import org.zhifa.review.accountability.Proposal;
import org.zhifa.review.accountability.Subject;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;

/** Proposes to hold somebody accountable (追责建议). A case, once chosen, names whom it concerns. */
final class ProposalDialog extends Dialog {

    private static final int LONGEST = 20_000;

    final Select<Cause> cause = new Select<>();
    final CaseChoice about;
    final MultiSelectComboBox<Subject> whom =
            ComponentTexts.on(new MultiSelectComboBox<>(getTranslation("review.accountability.subjects")));
    final TextArea facts = text("review.accountability.facts");
    final TextArea basis = text("review.accountability.basis");
    final ActionButton save;

    ProposalDialog(CaseChoice about, Subjects subjects, SerializableConsumer<Proposal> onSave) {
        this.about = about;
        save = new ActionButton(getTranslation("review.accountability.propose"), _ -> save(onSave))
                .primary()
                .key("Ctrl+Enter");
        cause.setLabel(getTranslation("review.accountability.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        cause.setValue(Cause.FALSE_MATERIALS);
        about.setHelperText(getTranslation("review.accountability.case.help"));
        about.addValueChangeListener(change -> {
            var concerned = change.getValue() == null
                    ? List.<Subject>of()
                    : subjects.of(change.getValue().id());
            whom.setItems(subjects.all(concerned));
            whom.setValue(concerned);
        });
        whom.setItems(subjects.all(List.of()));
        whom.setItemLabelGenerator(each -> getTranslation(
                "review.accountability.subject",
                each.name(),
                getTranslation(each.duty().labelKey())));
        whom.setHelperText(getTranslation("review.accountability.subjects.help"));
        whom.setRequiredIndicatorVisible(true);
        whom.setManualValidation(true);
        facts.setMinRows(4);
        basis.setMinRows(1);
        basis.setValue(getTranslation("review.accountability.basis.usual"));
        setHeaderTitle(getTranslation("review.accountability.propose"));
        setWidth("820px");
        add(new FieldGrid(cause, about).wide(whom).wide(facts).wide(basis));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), _ -> close()).key("Escape"), save);
    }

    private TextArea text(String key) {
        var field = new TextArea(getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private void save(SerializableConsumer<Proposal> onSave) {
        whom.setErrorMessage(getTranslation("form.required"));
        whom.setInvalid(whom.isEmpty());
        facts.setErrorMessage(getTranslation("form.required"));
        facts.setInvalid(facts.getValue().isBlank());
        basis.setErrorMessage(getTranslation("form.required"));
        basis.setInvalid(basis.getValue().isBlank());
        if (whom.isInvalid() || facts.isInvalid() || basis.isInvalid()) {
            return;
        }
        onSave.accept(new Proposal(
                cause.getValue(),
                about.isEmpty() ? null : about.getValue().id(),
                facts.getValue().strip(),
                basis.getValue().strip(),
                List.copyOf(whom.getValue())));
        close();
    }
}
