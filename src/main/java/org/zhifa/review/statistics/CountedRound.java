package org.zhifa.review.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewId;

/**
 * A round of review as the statistics count it.
 *
 * @param concludedOn null as long as no opinion was given
 * @param workDays from the day after it was sent to the day of the opinion; null without one
 * @param waits whether it is still open
 * @param advised whether a legal adviser was asked
 */
public record CountedRound(
        ReviewId id,
        CaseId caseId,
        String number,
        String title,
        Act act,
        int round,
        @Nullable PersonId reviewer,
        @Nullable String reviewerName,
        LocalDate sentOn,
        LocalDate dueOn,
        @Nullable LocalDate concludedOn,
        @Nullable Integer workDays,
        @Nullable Outcome outcome,
        boolean waits,
        boolean advised,
        List<Point> points) {

    /** What came of a point that was found to be a problem. */
    public enum Fate {
        /** The next opinion on the case no longer finds it. */
        ADOPTED,
        /** The next opinion still finds it. */
        NOT_ADOPTED,
        /** There is no next opinion yet. */
        PENDING
    }

    /** A point found to be a problem. */
    public record Point(Wording name, Fate fate) {}

    public CountedRound {
        points = List.copyOf(points);
    }

    public boolean isOverdue() {
        return concludedOn != null && concludedOn.isAfter(dueOn);
    }
}
