package org.zhifa.casework.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The day or moment by which something must have happened (到期日), with the reckoning that led to it.
 *
 * @param dueAt for periods counted in hours the moment, else the last second of the last day
 * @param calendarUnsure a day was asked whose holidays are not announced yet: the date may still move
 */
public record Deadline(
        DeadlineRule rule,
        LocalDateTime startedAt,
        LocalDateTime dueAt,
        boolean calendarUnsure,
        List<Explanation> explanation) {

    public Deadline {
        explanation = List.copyOf(explanation);
    }

    /** The last day. */
    public LocalDate due() {
        return dueAt.toLocalDate();
    }

    /** The earliest day for what may only happen when the period is over: 催告, 听证通知, 陈述申辩. */
    public LocalDate firstDayAfter() {
        return due().plusDays(1);
    }

    public boolean isMissedAt(LocalDateTime moment) {
        return moment.isAfter(dueAt);
    }
}
