package org.zhifa.review.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A year or one of its quarters, written {@code 2026} or {@code 2026Q2}. */
public record Period(int year, @Nullable Integer quarter) {

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)(?:Q([1-4]))?");

    public static Period yearOf(LocalDate day) {
        return new Period(day.getYear(), null);
    }

    public static Period quarterOf(LocalDate day) {
        return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static Optional<Period> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new Period(
                        Integer.parseInt(match.group(1)),
                        match.group(2) == null ? null : Integer.valueOf(match.group(2))))
                : Optional.empty();
    }

    public LocalDate from() {
        return LocalDate.of(year, quarter == null ? 1 : quarter * 3 - 2, 1);
    }

    public LocalDate to() {
        return from().plusMonths(quarter == null ? 12 : 3).minusDays(1);
    }

    boolean has(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from()) && !day.isAfter(to());
    }

    @Override
    public String toString() {
        return quarter == null ? String.valueOf(year) : year + "Q" + quarter;
    }
}
