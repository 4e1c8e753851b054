package org.zhifa.casework.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reckoning of one deadline: walks day by day and notes, in sentences, what it passed over. */
final class Reckoning {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final WorkCalendar calendar;
    private final List<Suspension> suspensions;
    private final List<Explanation> lines = new ArrayList<>();
    private int firstUnsureYear;

    Reckoning(WorkCalendar calendar, List<Suspension> suspensions) {
        this.calendar = calendar;
        this.suspensions = suspensions;
    }

    LocalDateTime hours(DeadlineRule rule, LocalDateTime start, List<Extension> extensions) {
        if (!suspensions.isEmpty() || !extensions.isEmpty()) {
            throw new IllegalArgumentException("a period in hours is neither suspended nor extended: " + rule.code());
        }
        var end = start.plusHours(rule.period().amount());
        lines.add(Explanation.of("start.hours", MOMENT.format(start), rule.basis()));
        lines.add(Explanation.of("counted.H", rule.period().amount(), MOMENT.format(end)));
        return end;
    }

    LocalDate days(DeadlineRule rule, LocalDate start, List<Extension> extensions) {
        var firstDayCounts = rule.counting() == Counting.PROTECTIVE;
        lines.add(Explanation.of(firstDayCounts ? "start.inclusive" : "start.exclusive", start, rule.basis()));

        var end = count(firstDayCounts ? start : start.plusDays(1), rule.period());
        for (var extension : extensions) {
            lines.add(Explanation.of(
                    "extended", extension.approvedOn(), extension.role(), extension.approver(), extension.reason()));
            end = count(end.plusDays(1), extension.by());
        }
        end = rule.counting() == Counting.ORDINARY ? roll(end) : end;
        if (isUnsure()) {
            lines.add(Explanation.of("unsure", String.valueOf(firstUnsureYear)));
        }
        return end;
    }

    boolean isUnsure() {
        return firstUnsureYear > 0;
    }

    List<Explanation> lines() {
        return lines;
    }

    private LocalDate count(LocalDate first, Period period) {
        var end = switch (period.unit()) {
            case WD -> walk(first, period.amount(), true);
            case CD -> walk(first, period.amount(), false);
            case M -> pushedBySuspensions(first, first.minusDays(1).plusMonths(period.amount()));
            case Y -> pushedBySuspensions(first, first.minusDays(1).plusYears(period.amount()));
            case H -> throw new IllegalArgumentException("days and hours cannot be mixed");
        };
        noteSuspensions(first, end);
        if (period.unit() == Period.Unit.WD) {
            noteDaysOff(first, end);
        }
        lines.add(Explanation.of("counted." + period.unit(), period.amount(), end));
        return end;
    }

    private LocalDate walk(LocalDate first, int amount, boolean workDaysOnly) {
        var day = first;
        for (var counted = 0; ; day = day.plusDays(1)) {
            if (counts(day, workDaysOnly) && ++counted == amount) {
                return day;
            }
        }
    }

    private boolean counts(LocalDate day, boolean workDaysOnly) {
        return suspension(day).isEmpty() && (!workDaysOnly || isWorkDay(day));
    }

    private LocalDate pushedBySuspensions(LocalDate first, LocalDate plainEnd) {
        var end = plainEnd;
        var owed = first.datesUntil(plainEnd.plusDays(1))
                .filter(day -> suspension(day).isPresent())
                .count();
        while (owed > 0) {
            end = end.plusDays(1);
            owed -= suspension(end).isEmpty() ? 1 : 0;
        }
        return end;
    }

    private LocalDate roll(LocalDate end) {
        var rolled = end;
        while (!isWorkDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        if (!rolled.equals(end)) {
            lines.add(Explanation.of("rolled", end, rolled));
        }
        return rolled;
    }

    private boolean isWorkDay(LocalDate day) {
        if (!calendar.covers(day) && firstUnsureYear == 0) {
            firstUnsureYear = day.getYear();
        }
        return calendar.isWorkDay(day);
    }

    private Optional<Suspension> suspension(LocalDate day) {
        return suspensions.stream().filter(each -> each.covers(day)).findFirst();
    }

    private void noteSuspensions(LocalDate first, LocalDate end) {
        for (var suspension : suspensions) {
            // A day under two suspensions is passed over, and told, once.
            var days = first.datesUntil(end.plusDays(1))
                    .filter(day -> suspension(day).filter(suspension::equals).isPresent())
                    .count();
            if (days > 0) {
                lines.add(
                        Explanation.of("suspended", suspension.kind(), suspension.from(), suspension.to(), (int) days));
            }
        }
    }

    private void noteDaysOff(LocalDate first, LocalDate end) {
        var weekends = 0;
        for (var day = first; !day.isAfter(end); day = day.plusDays(1)) {
            var holiday = calendar.holiday(day);
            if (calendar.isSwapWorkDay(day)) {
                lines.add(Explanation.of("swapWorkDay", day));
            } else if (holiday.isPresent()) {
                var last = lastDayOf(holiday.get(), day);
                lines.add(Explanation.of("holiday", day, last, holiday.get()));
                day = last;
            } else if (WorkCalendar.isWeekend(day)) {
                weekends++;
            }
        }
        if (weekends > 0) {
            lines.add(Explanation.of("weekends", weekends));
        }
    }

    private LocalDate lastDayOf(String holiday, LocalDate day) {
        var last = day;
        while (calendar.holiday(last.plusDays(1)).filter(holiday::equals).isPresent()) {
            last = last.plusDays(1);
        }
        return last;
    }
}
