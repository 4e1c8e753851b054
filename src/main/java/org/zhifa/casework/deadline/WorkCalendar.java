package org.zhifa.casework.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/**
 * The working days of the state (工作日), as the State Council announces them each year: weekends, holidays, and the
 * weekend days worked in exchange (调休上班日).
 *
 * <p>One file a year in {@code calendars/}. For a year without a file only the weekends are known: {@link #covers} says
 * so, and every deadline that asked such a day is flagged.
 */
public final class WorkCalendar {

    private static final int FIRST_YEAR = 2025;

    private final Map<LocalDate, String> holidays = new HashMap<>();
    private final Set<LocalDate> swapWorkDays = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkCalendar() {}

    /** The calendars delivered with the application, from the first year on until one is missing. */
    public static WorkCalendar delivered() {
        var files = new ArrayList<Declaration>();
        for (var year = FIRST_YEAR; ; year++) {
            var file = Declaration.resource("calendars/%d.yaml".formatted(year));
            if (file.isEmpty()) {
                return of(files);
            }
            files.add(file.get());
        }
    }

    public static WorkCalendar of(List<Declaration> files) {
        var calendar = new WorkCalendar();
        files.forEach(calendar::add);
        return calendar;
    }

    public boolean isWorkDay(LocalDate day) {
        return swapWorkDays.contains(day) || !isWeekend(day) && !holidays.containsKey(day);
    }

    /** Whether the State Council's arrangement for the day's year is loaded. */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** The holiday's name, if the day is one. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** A weekend day that is worked. */
    public boolean isSwapWorkDay(LocalDate day) {
        return swapWorkDays.contains(day);
    }

    /** The day itself, or the next working day after it. */
    public LocalDate workDayFrom(LocalDate day) {
        var next = day;
        while (!isWorkDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Working days after {@code from}, up to and including {@code to}; negative when {@code to} lies before. */
    public int workDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -workDaysBetween(to, from)
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorkDay)
                        .count();
    }

    private void add(Declaration declaration) {
        var file = declaration.as(CalendarFile.class);
        var faults = file.faults();
        if (!faults.isEmpty()) {
            throw new DeclarationFault(faults.stream()
                    .map(fault -> declaration.file() + ": " + fault)
                    .toList());
        }
        if (!years.add(file.year())) {
            throw new DeclarationFault(declaration.file() + ": the year " + file.year() + " is already loaded.");
        }
        file.holidays().forEach(holiday -> holiday.days().forEach(day -> holidays.put(day, holiday.name())));
        swapWorkDays.addAll(file.swapWorkDays());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
