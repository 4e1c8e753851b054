package org.zhifa.review.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param last as last entered
 * @param held as it holds, which is as last approved
 * @param hours of training this year
 * @param hoursBefore of training last year
 * @param lastExam whether the last exam was passed; null without one
 */
public record RegisterLine(
        ReviewerVersion last,
        Optional<Reviewer> held,
        BigDecimal hours,
        BigDecimal hoursBefore,
        @Nullable Boolean lastExam) {

    private static final int SOON = 60;

    /** As it holds; before the first approval, as entered. */
    public Reviewer reviewer() {
        return held.orElse(last.reviewer());
    }

    /** What is amiss on a day, the worst first. */
    public List<ReviewerAlert> alerts(LocalDate today, int required) {
        var alerts = new ArrayList<ReviewerAlert>();
        var now = reviewer();
        if (held.isEmpty() || !now.isAppointedOn(today)) {
            alerts.add(ReviewerAlert.NOT_APPOINTED);
        }
        if (now.isFirstTime() && now.qualification() == null) {
            alerts.add(ReviewerAlert.NOT_QUALIFIED);
        }
        if (Boolean.FALSE.equals(lastExam)) {
            alerts.add(ReviewerAlert.EXAM_FAILED);
        }
        var least = BigDecimal.valueOf(required);
        var wholeYearBefore = !now.appointedFrom().isAfter(LocalDate.of(today.getYear() - 1, 1, 1));
        if (wholeYearBefore && hoursBefore.compareTo(least) < 0) {
            alerts.add(ReviewerAlert.HOURS_MISSED);
        }
        if (now.isAppointedOn(today)
                && now.appointedUntil() != null
                && now.appointedUntil().isBefore(today.plusDays(SOON))) {
            alerts.add(ReviewerAlert.APPOINTMENT_ENDS);
        }
        if (hours.compareTo(least) < 0) {
            alerts.add(ReviewerAlert.HOURS_SHORT);
        }
        if (!last.isApproved()) {
            alerts.add(ReviewerAlert.TO_APPROVE);
        }
        return List.copyOf(alerts);
    }
}
