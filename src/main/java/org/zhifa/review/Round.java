package org.zhifa.review;

import java.util.List;
import java.util.Optional;

/**
 * A round of review as the case shows it: how it ended, and each problem the officer has to answer.
 *
 * @param problems once the opinion is given; before, the reviewer may still think again
 */
public record Round(ReviewLine line, Optional<Opinion> opinion, List<Problem> problems) {

    /** A point that has a problem, and which. */
    public record Problem(Checklist.Row row, String note) {}

    public Round {
        problems = List.copyOf(problems);
    }
}
