package org.zhifa.casework.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One year's file in {@code calendars/}. */
record CalendarFile(int year, @Nullable String source, List<Holiday> holidays, List<LocalDate> swapWorkDays) {

    record Holiday(String name, LocalDate from, LocalDate to) {

        Stream<LocalDate> days() {
            return from.datesUntil(to.plusDays(1));
        }
    }

    CalendarFile {
        holidays = Objects.requireNonNullElse(holidays, List.of());
        swapWorkDays = Objects.requireNonNullElse(swapWorkDays, List.of());
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        if (source == null || source.isBlank()) {
            faults.add("say in 'source' which notice the days are taken from.");
        }
        for (var holiday : holidays) {
            if (holiday.name() == null || holiday.from() == null || holiday.to() == null) {
                faults.add("a holiday needs 'name', 'from' and 'to'.");
            } else if (holiday.from().isAfter(holiday.to())) {
                faults.add("the holiday %s ends before it begins.".formatted(holiday.name()));
            } else if (holiday.from().getYear() != year || holiday.to().getYear() != year) {
                faults.add("the holiday %s lies outside %d.".formatted(holiday.name(), year));
            }
        }
        for (var day : swapWorkDays) {
            if (day.getYear() != year || !WorkCalendar.isWeekend(day)) {
                faults.add("%s is no weekend day of %d, so it cannot be worked in exchange.".formatted(day, year));
            }
        }
        return faults;
    }
}
