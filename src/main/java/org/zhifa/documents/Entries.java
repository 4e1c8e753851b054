package org.zhifa.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhifa.casework.procedure.Step;
import org.zhifa.identity.PersonId;

/** What was entered in a step's form, as a paper reads it. A field left empty is absent here and 无 on the paper. */
record Entries(Step step, Map<String, Object> form) {

    Optional<String> text(String field) {
        return Optional.ofNullable(form.get(field)).map(Object::toString).filter(text -> !text.isBlank());
    }

    String textOrNone(String field) {
        return text(field).orElse(Words.NONE);
    }

    boolean yes(String field) {
        return Boolean.TRUE.equals(form.get(field));
    }

    /** The day of a date, a moment, or the beginning of a range. */
    Optional<LocalDate> day(String field) {
        return moment(field, "from")
                .map(LocalDateTime::toLocalDate)
                .or(() -> text(field).map(text -> LocalDate.parse(text.substring(0, 10))));
    }

    LocalDateTime from(String range) {
        return moment(range, "from").orElseThrow();
    }

    LocalDateTime to(String range) {
        return moment(range, "to").orElseThrow();
    }

    /** The words the form showed for what was chosen. */
    Optional<String> choice(String field) {
        return text(field)
                .flatMap(value -> step.field(field).orElseThrow().choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> choice.name().zh())
                        .findFirst());
    }

    /** The name of a person entered. */
    Optional<String> person(String field) {
        return form.get(field) instanceof Map<?, ?> person
                ? Optional.ofNullable(person.get("name")).map(Object::toString)
                : Optional.empty();
    }

    List<PersonId> officers(String field) {
        return form.get(field) instanceof List<?> people
                ? people.stream().map(person -> PersonId.of(person.toString())).toList()
                : List.of();
    }

    private Optional<LocalDateTime> moment(String field, String end) {
        return Stream.ofNullable(form.get(field))
                .filter(Map.class::isInstance)
                .map(range -> ((Map<?, ?>) range).get(end))
                .filter(String.class::isInstance)
                .map(text -> LocalDateTime.parse((String) text))
                .findFirst();
    }
}
