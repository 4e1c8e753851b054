package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officer;
import org.zhifa.shared.Yuan;
import org.zhifa.shared.ui.ComponentTexts;

/** Makes the input for each type of field. Entries are what a step's form keeps: text, ISO dates, lists, maps. */
final class FormInputs {

    private static final int SHORT = 500;
    private static final int LONG = 20_000;

    private final UI ui = UI.getCurrent();
    private final List<Officer> officers;
    private final Act act;
    private final LocalDate day;

    FormInputs(List<Officer> officers, Act act, LocalDate day) {
        this.officers = officers;
        this.act = act;
        this.day = day;
    }

    FormInput of(FieldSpec spec) {
        return switch (spec.type()) {
            case TEXT -> text(spec);
            case LONGTEXT -> longText(spec);
            case DATE -> date(spec);
            case DATETIME -> moment(spec);
            case DATETIME_RANGE -> range(spec);
            case MONEY -> money(spec);
            case NUMBER -> number(spec);
            case BOOLEAN -> yesOrNo(spec);
            case CHOICE -> choice(spec);
            case OFFICERS -> officers(spec);
            case PERSON -> person(spec);
        };
    }

    private FormInput text(FieldSpec spec) {
        var field = labelled(new TextField(), spec);
        field.setMaxLength(SHORT);
        return new FormInput(spec, field, () -> words(field.getValue()), entry -> field.setValue((String) entry));
    }

    private FormInput longText(FieldSpec spec) {
        var field = labelled(new TextArea(), spec);
        field.setMaxLength(LONG);
        field.setMaxRows(10);
        return new FormInput(spec, field, () -> words(field.getValue()), entry -> field.setValue((String) entry));
    }

    private FormInput date(FieldSpec spec) {
        var field = labelled(ComponentTexts.on(new DatePicker()), spec);
        return new FormInput(
                spec, field, () -> iso(field.getValue()), entry -> field.setValue(LocalDate.parse((String) entry)));
    }

    private FormInput moment(FieldSpec spec) {
        var field = labelled(ComponentTexts.on(new DateTimePicker()), spec);
        return new FormInput(
                spec, field, () -> iso(field.getValue()), entry -> field.setValue(LocalDateTime.parse((String) entry)));
    }

    @SuppressWarnings("unchecked")
    private FormInput range(FieldSpec spec) {
        var field = new RangeField(label(spec));
        return new FormInput(
                spec,
                field,
                () -> filled(field.getValue()),
                entry -> field.setValue((Map<String, Object>) entry),
                field::fault);
    }

    private FormInput money(FieldSpec spec) {
        var field = labelled(new BigDecimalField(), spec);
        field.setSuffixComponent(new Span(ui.getTranslation("casework.form.yuan")));
        return new FormInput(
                spec,
                field,
                () -> field.getValue() == null ? null : field.getValue().toPlainString(),
                entry -> field.setValue(new BigDecimal(entry.toString())),
                () -> field.getValue() == null || Yuan.isValid(field.getValue())
                        ? null
                        : ui.getTranslation("casework.form.money.invalid"));
    }

    private FormInput number(FieldSpec spec) {
        var field = labelled(new IntegerField(), spec);
        field.setMin(0);
        return new FormInput(
                spec,
                field,
                () -> field.getValue() == null ? null : field.getValue().toString(),
                entry -> field.setValue(Integer.valueOf(entry.toString())));
    }

    /** Two buttons, none of them pressed: what was done by law is said, not left as it was. */
    private FormInput yesOrNo(FieldSpec spec) {
        var field = labelled(new RadioButtonGroup<Boolean>(), spec);
        field.addClassName("zf-yes-no");
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> ui.getTranslation(yes ? "casework.form.yes" : "casework.form.no"));
        return new FormInput(spec, field, field::getValue, entry -> field.setValue((Boolean) entry));
    }

    private FormInput choice(FieldSpec spec) {
        var field = labelled(new Select<FieldSpec.Choice>(), spec);
        field.setItems(spec.choices());
        field.setItemLabelGenerator(choice -> choice.name().in(ui.getLocale()));
        return new FormInput(
                spec,
                field,
                () -> field.getValue() == null ? null : field.getValue().value(),
                entry -> spec.choices().stream()
                        .filter(choice -> choice.value().equals(entry))
                        .findFirst()
                        .ifPresent(field::setValue));
    }

    private FormInput officers(FieldSpec spec) {
        var field = new OfficerPicker(label(spec), officers, act, day);
        return new FormInput(
                spec,
                field,
                () -> field.chosen().isEmpty()
                        ? null
                        : field.chosen().stream().map(PersonId::toString).toList(),
                entry -> field.choose(((List<?>) entry)
                        .stream().map(person -> PersonId.of(person.toString())).toList()));
    }

    @SuppressWarnings("unchecked")
    private FormInput person(FieldSpec spec) {
        var field = new PersonField(label(spec));
        return new FormInput(
                spec, field, () -> filled(field.getValue()), entry -> field.setValue((Map<String, Object>) entry));
    }

    private <C extends Component & HasLabel> C labelled(C field, FieldSpec spec) {
        field.setLabel(label(spec));
        return field;
    }

    private String label(FieldSpec spec) {
        return spec.label().in(ui.getLocale());
    }

    private static @Nullable Object words(String value) {
        return value.isBlank() ? null : value.strip();
    }

    private static @Nullable Object iso(@Nullable Object date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable Object filled(Map<String, Object> parts) {
        return parts.isEmpty() ? null : parts;
    }
}
