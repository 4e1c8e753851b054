package org.zhifa.casework.deadline;

import java.time.LocalDate;

/**
 * Days that do not count, both ends included. One that still runs ends today: the deadline is computed anew each day.
 */
public record Suspension(SuspensionKind kind, LocalDate from, LocalDate to) {

    public Suspension {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a suspension that ends before it begins: " + from + " to " + to);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
