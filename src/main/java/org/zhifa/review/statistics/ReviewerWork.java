package org.zhifa.review.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhifa.identity.PersonId;

/**
 * What a reviewer has on the desk, and how the year's opinions went.
 *
 * @param open rounds taken and not yet concluded
 * @param median working days of the year's opinions
 * @param returned opinions to pass on decisions that were later set aside in reconsideration or in court
 */
public record ReviewerWork(
        PersonId reviewer, int open, int concluded, Optional<BigDecimal> median, int overdue, int returned) {

    public static ReviewerWork none(PersonId reviewer) {
        return new ReviewerWork(reviewer, 0, 0, Optional.empty(), 0, 0);
    }
}
