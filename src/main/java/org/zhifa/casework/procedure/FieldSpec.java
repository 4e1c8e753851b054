package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;

/** A field of a step's form. */
public record FieldSpec(String name, Type type, boolean required, Wording label, List<Choice> choices) {

    /** What can be entered. */
    public enum Type {
        TEXT,
        LONGTEXT,
        DATE,
        DATETIME,
        DATETIME_RANGE,
        MONEY,
        NUMBER,
        BOOLEAN,
        CHOICE,
        /** Officers of the tenant with a valid certificate. */
        OFFICERS,
        /** Somebody present: name, and what is needed to find the person again. */
        PERSON;

        /** Whether a deadline may be counted from it. */
        public boolean isADate() {
            return this == DATE || this == DATETIME || this == DATETIME_RANGE;
        }
    }

    /** One of the values a choice offers. */
    public record Choice(String value, Wording name) {}

    public FieldSpec {
        choices = List.copyOf(Objects.requireNonNullElse(choices, List.of()));
    }
}
