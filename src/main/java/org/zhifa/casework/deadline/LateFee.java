package org.zhifa.casework.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a fine not paid in time grows by (加处罚款): three per cent of it a day, at most as much again; not while
 * reconsideration or a suit is pending (《行政处罚法》第七十二条、第七十三条).
 */
public record LateFee(BigDecimal fine, LocalDate due, List<Suspension> pauses) {

    private static final BigDecimal A_DAY = new BigDecimal("0.03");

    public LateFee {
        pauses = List.copyOf(pauses);
    }

    public LocalDate from() {
        return due.plusDays(1);
    }

    public BigDecimal aDay() {
        return fine.multiply(A_DAY);
    }

    public BigDecimal atMost() {
        return fine;
    }

    /** What has accrued by the end of {@code day}. */
    public BigDecimal on(LocalDate day) {
        if (day.isBefore(from())) {
            return BigDecimal.ZERO;
        }
        var days = from().datesUntil(day.plusDays(1))
                .filter(each -> pauses.stream().noneMatch(pause -> pause.covers(each)))
                .count();
        return aDay().multiply(BigDecimal.valueOf(days)).min(atMost());
    }
}
