package org.zhifa.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days a board looks at, both ends included (监督期间). */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span ends after it begins: %s, %s".formatted(from, to));
        }
    }

    /** From New Year's Day to {@code today}. */
    public static Span yearTo(LocalDate today) {
        return new Span(today.withDayOfYear(1), today);
    }

    /** From the first day of the quarter to {@code today}. */
    public static Span quarterTo(LocalDate today) {
        return new Span(firstOfQuarter(today), today);
    }

    public static Span thirtyDaysTo(LocalDate today) {
        return new Span(today.minusDays(29), today);
    }

    /** The whole quarter before the one {@code day} lies in. */
    static Span quarterBefore(LocalDate day) {
        var first = firstOfQuarter(day);
        return new Span(first.minusMonths(3), first.minusDays(1));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
    }
}
