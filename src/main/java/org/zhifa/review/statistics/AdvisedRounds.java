package org.zhifa.review.statistics;

import java.time.LocalDate;
import java.util.Set;
import org.zhifa.review.ReviewId;

/** Knows in which rounds of review a legal adviser was asked (法律顾问参与审核). Implemented where advisers are asked. */
public interface AdvisedRounds {

    /** The rounds in which an adviser was asked and answered, as far as they ended between these days. */
    Set<ReviewId> between(LocalDate from, LocalDate to);
}
