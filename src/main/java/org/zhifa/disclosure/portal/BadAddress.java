package org.zhifa.disclosure.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** An address whose question cannot be understood; {@code part} is the parameter that is wrong. */
final class BadAddress extends RuntimeException {

    private final String part;

    BadAddress(String part) {
        super("cannot be understood: " + part, null, false, false);
        this.part = part;
    }

    String part() {
        return part;
    }

    static LocalDate date(String part, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new BadAddress(part);
        }
    }
}
