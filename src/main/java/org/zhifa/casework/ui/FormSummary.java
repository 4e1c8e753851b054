package org.zhifa.casework.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Step;
import org.zhifa.registry.Officer;
import org.zhifa.shared.ui.Formats;

/** The entries of a step's form, to be read. */
public final class FormSummary extends DescriptionList {

    private final transient List<Officer> officers;

    public FormSummary(Step step, Map<String, Object> form, List<Officer> officers) {
        this.officers = officers;
        addClassNames("zf-kv", "zf-form-summary");
        step.fields().stream()
                .filter(field -> form.get(field.name()) != null)
                .forEach(field -> add(
                        new Term(field.label().in(getLocale())),
                        new Description(words(field, form.get(field.name())))));
    }

    private String words(FieldSpec field, Object entry) {
        return switch (field.type()) {
            case TEXT, LONGTEXT, DATE, NUMBER -> entry.toString();
            case DATETIME -> moment(entry);
            case DATETIME_RANGE ->
                entry instanceof Map<?, ?> range ? moment(range.get("from")) + "–" + moment(range.get("to")) : "";
            case MONEY -> getTranslation("shared.money.yuan", Formats.amount(new BigDecimal(entry.toString())));
            case BOOLEAN -> getTranslation(Boolean.TRUE.equals(entry) ? "casework.form.yes" : "casework.form.no");
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.value().equals(entry))
                        .map(choice -> choice.name().in(getLocale()))
                        .findFirst()
                        .orElse(entry.toString());
            case OFFICERS ->
                ((List<?>) entry)
                        .stream().map(this::name).collect(Collectors.joining(getTranslation("casework.list.comma")));
            case PERSON ->
                entry instanceof Map<?, ?> person
                        ? Stream.of("name", "position", "phone")
                                .map(person::get)
                                .filter(String.class::isInstance)
                                .map(String.class::cast)
                                .collect(Collectors.joining(" "))
                        : "";
        };
    }

    private static String moment(Object entry) {
        return Formats.day(LocalDateTime.parse(entry.toString()).toLocalDate(), LocalDate.MIN) + " "
                + Formats.clock(LocalDateTime.parse(entry.toString()));
    }

    private String name(Object person) {
        return officers.stream()
                .filter(officer -> officer.id().toString().equals(person.toString()))
                .map(Officer::name)
                .findFirst()
                .orElse("?");
    }
}
