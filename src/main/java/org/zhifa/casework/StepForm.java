package org.zhifa.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Step;
import org.zhifa.identity.PersonId;

/**
 * The entries of a step's form, checked against the step's fields. Dates are ISO text, a range is {@code from} and
 * {@code to}, officers are their ids, a person is a map with at least a {@code name}.
 */
final class StepForm {

    private final Step step;
    private final Map<String, Object> entries;

    /** Refused, with the field's name, if an entry is missing or not of its kind. */
    StepForm(Step step, Map<String, Object> entries) {
        this.step = step;
        this.entries = entries;
        for (var field : step.fields()) {
            var entry = entries.get(field.name());
            if (entry == null || "".equals(entry)) {
                refuseIf(field.required(), field);
            } else {
                refuseIf(!fits(field, entry), field);
            }
        }
        for (var name : entries.keySet()) {
            if (step.field(name).isEmpty()) {
                throw new IllegalArgumentException("%s has no field %s".formatted(step.id(), name));
            }
        }
    }

    private void refuseIf(boolean wrong, FieldSpec field) {
        if (wrong) {
            throw new CaseRefusal.EntryMissing(
                    step.name().zh(), field.label().zh(), step.basis().getFirst());
        }
    }

    private static boolean fits(FieldSpec field, Object entry) {
        try {
            return switch (field.type()) {
                case TEXT -> entry instanceof String text && text.length() <= 500;
                case LONGTEXT -> entry instanceof String text && text.length() <= 20_000;
                case DATE -> entry instanceof String text && LocalDate.parse(text) != null;
                case DATETIME -> entry instanceof String text && LocalDateTime.parse(text) != null;
                case DATETIME_RANGE -> entry instanceof Map<?, ?> range && isRange(range);
                case MONEY -> new BigDecimal(entry.toString()).signum() >= 0;
                case NUMBER -> new BigDecimal(entry.toString()).scale() <= 0;
                case BOOLEAN -> entry instanceof Boolean;
                case CHOICE ->
                    field.choices().stream().anyMatch(choice -> choice.value().equals(entry));
                case OFFICERS -> entry instanceof List<?> people && !people.isEmpty();
                case PERSON ->
                    entry instanceof Map<?, ?> person && person.get("name") instanceof String name && !name.isBlank();
            };
        } catch (DateTimeParseException | NumberFormatException malformed) {
            return false;
        }
    }

    private static boolean isRange(Map<?, ?> range) {
        return range.get("from") instanceof String from
                && range.get("to") instanceof String to
                && !LocalDateTime.parse(to).isBefore(LocalDateTime.parse(from));
    }

    /** The officers named in the form; none if it has no such field. */
    List<PersonId> officers() {
        return step.fields().stream()
                .filter(field -> field.type() == FieldSpec.Type.OFFICERS)
                .flatMap(field -> people(entries.get(field.name())).stream())
                .distinct()
                .toList();
    }

    /** The people an entry names. */
    static List<PersonId> people(@Nullable Object entry) {
        return entry instanceof List<?> people
                ? people.stream().map(person -> PersonId.of(person.toString())).toList()
                : List.of();
    }

    boolean namesOfficers() {
        return step.fields().stream().anyMatch(field -> field.type() == FieldSpec.Type.OFFICERS);
    }

    /** The day an entry speaks of: the date itself, or the day a moment or range begins. */
    static Optional<LocalDate> day(@Nullable Object entry) {
        return switch (entry) {
            case String text when text.length() >= 10 -> Optional.of(LocalDate.parse(text.substring(0, 10)));
            case Map<?, ?> range
            when range.get("from") instanceof String from -> Optional.of(LocalDate.parse(from.substring(0, 10)));
            case null, default -> Optional.empty();
        };
    }
}
