package org.zhifa.casework.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The deadline engine: reckons when a statutory period ends, and says why (期限计算).
 *
 * <p>A period is counted from the day after the event – from the day itself where it limits a citizen's rights – over the
 * days its statute counts; suspended days are passed over; extensions follow the unextended end without a break; and only
 * then an ordinary period whose last day is not worked moves to the next working day (《山东省行政程序规定》第九十二条).
 */
public final class Deadlines {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final WorkCalendar calendar;

    public Deadlines(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    public Deadline due(DeadlineRule rule, LocalDate start) {
        return due(rule, start, List.of(), List.of());
    }

    public Deadline due(DeadlineRule rule, LocalDate start, List<Suspension> suspensions, List<Extension> extensions) {
        return due(rule, start.atStartOfDay(), suspensions, extensions);
    }

    /** Suspensions the rule does not know are passed over; extensions it does not allow are refused. */
    public Deadline due(
            DeadlineRule rule, LocalDateTime start, List<Suspension> suspensions, List<Extension> extensions) {
        checkAllowed(rule, extensions);
        var applicable = suspensions.stream()
                .filter(suspension -> rule.suspendedBy().contains(suspension.kind()))
                .toList();
        var reckoning = new Reckoning(calendar, applicable);
        var dueAt = rule.period().unit() == Period.Unit.H
                ? reckoning.hours(rule, start, extensions)
                : reckoning.days(rule, start.toLocalDate(), extensions).atTime(END_OF_DAY);
        return new Deadline(rule, start, dueAt, reckoning.isUnsure(), reckoning.lines());
    }

    /** Days left on {@code today}, in the unit the period is counted in; 0 on the last day, negative once it is missed. */
    public int daysLeft(Deadline deadline, LocalDate today) {
        return deadline.rule().period().unit() == Period.Unit.WD
                ? calendar.workDaysBetween(today, deadline.due())
                : (int) ChronoUnit.DAYS.between(today, deadline.due());
    }

    private static void checkAllowed(DeadlineRule rule, List<Extension> extensions) {
        for (var extension : extensions) {
            var allowance = rule.extendable().stream()
                    .filter(allowed -> allowed.role().equals(extension.role()))
                    .findFirst()
                    .orElseThrow(() -> new DeadlineRefusal.NotExtendable(rule, extension));
            allowance.atMost().ifPresent(atMost -> checkNotTooFar(rule, extension, atMost, extensions));
        }
    }

    private static void checkNotTooFar(
            DeadlineRule rule, Extension extension, Period atMost, List<Extension> extensions) {
        var sameRole = extensions.stream().filter(other -> other.role().equals(extension.role()));
        var inAll = sameRole.mapToInt(
                        other -> other.by().unit() == atMost.unit() ? other.by().amount() : Integer.MAX_VALUE / 8)
                .sum();
        if (inAll > atMost.amount()) {
            throw new DeadlineRefusal.ExtendedTooFar(rule, extension, atMost);
        }
    }
}
