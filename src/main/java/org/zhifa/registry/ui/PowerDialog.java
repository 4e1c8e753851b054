package org.zhifa.registry.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.registry.PowerItem;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;

/** Enters an item of the power list, or how it reads from now on. Its code and kind of act stay. */
final class PowerDialog extends Dialog {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_BASIS = 2000;

    final TextField code = new TextField(getTranslation("registry.power.code"));
    final Select<Act> act = new Select<>();
    final TextArea name = text("name", LONGEST_NAME);
    final TextArea violation = text("violation", LONGEST_NAME);
    final TextArea violationBasis = text("violationBasis", LONGEST_BASIS);
    final TextArea penaltyBasis = text("penaltyBasis", LONGEST_BASIS);
    final DatePicker validFrom = ComponentTexts.on(new DatePicker(getTranslation("registry.power.validFrom")));
    final DatePicker validTo = ComponentTexts.on(new DatePicker(getTranslation("registry.power.validTo")));
    final ActionButton save;

    private final SerializablePredicate<String> taken;

    PowerDialog(@Nullable PowerItem item, SerializablePredicate<String> taken, SerializableConsumer<PowerItem> onSave) {
        this.taken = item == null ? taken : any -> false;
        this.save = new ActionButton(getTranslation("action.save"), click -> save(onSave))
                .primary()
                .key("Ctrl+Enter");

        code.setHelperText(getTranslation("registry.power.code.help"));
        code.setRequiredIndicatorVisible(true);
        code.setManualValidation(true);
        code.setReadOnly(item != null);
        code.addValueChangeListener(change -> checkCode());
        act.setLabel(getTranslation("registry.power.act"));
        act.setItems(Act.values());
        act.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        act.setValue(Act.PENALTY);
        act.setReadOnly(item != null);
        validFrom.setRequiredIndicatorVisible(true);
        validFrom.setManualValidation(true);
        validTo.setManualValidation(true);

        if (item != null) {
            code.setValue(item.code());
            act.setValue(item.act());
            name.setValue(item.name());
            violation.setValue(item.violation());
            violationBasis.setValue(item.violationBasis());
            penaltyBasis.setValue(item.penaltyBasis());
            validFrom.setValue(item.validFrom());
            validTo.setValue(item.validTo());
        }

        setHeaderTitle(getTranslation(item == null ? "registry.power.enter" : "registry.power.edit"));
        setWidth("820px");
        add(new FieldGrid(code, act, validFrom, validTo)
                .wide(name)
                .wide(violation)
                .wide(violationBasis)
                .wide(penaltyBasis));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), save);
    }

    private TextArea text(String aspect, int longest) {
        var field = new TextArea(getTranslation("registry.power." + aspect));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setMinRows(1);
        return field;
    }

    private void save(SerializableConsumer<PowerItem> onSave) {
        checkCode();
        var fits = !code.isInvalid();
        for (var field : new TextArea[] {name, violation, violationBasis, penaltyBasis}) {
            field.setErrorMessage(getTranslation("form.required"));
            field.setInvalid(field.getValue().isBlank());
            fits &= !field.isInvalid();
        }
        validFrom.setErrorMessage(getTranslation("form.required"));
        validFrom.setInvalid(validFrom.isEmpty());
        validTo.setErrorMessage(getTranslation("registry.power.validTo.early"));
        validTo.setInvalid(
                !validTo.isEmpty() && !validFrom.isEmpty() && validTo.getValue().isBefore(validFrom.getValue()));
        if (!fits || validFrom.isInvalid() || validTo.isInvalid()) {
            return;
        }
        close();
        onSave.accept(new PowerItem(
                code.getValue().strip(),
                act.getValue(),
                name.getValue().strip(),
                violation.getValue().strip(),
                violationBasis.getValue().strip(),
                penaltyBasis.getValue().strip(),
                validFrom.getValue(),
                validTo.getValue()));
    }

    private void checkCode() {
        var asked = code.getValue().strip();
        var fits = PowerItem.isCode(asked);
        code.setErrorMessage(getTranslation(fits ? "registry.power.code.taken" : "registry.power.code.help"));
        code.setInvalid(!fits || taken.test(asked));
    }
}
