package org.zhifa.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.registry.Act;

/**
 * What of a case crosses to the county: days, limits and flags; nobody's name and nothing of the content.
 *
 * @param inReviewScope whether its procedure has a legal review
 * @param withheld not published, with the reason filed
 * @param nextDue the nearest open limit whose passing is an alert
 * @param asOf when the tenant's data were read, by the database's clock
 */
record CaseFacts(
        CaseId caseId,
        String number,
        Act act,
        boolean inReviewScope,
        LocalDate openedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate decisionDue,
        @Nullable LocalDate publicationDue,
        @Nullable LocalDate publishedOn,
        boolean withheld,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate nextDue,
        @Nullable String nextDueStep,
        List<Recorded> steps,
        List<Reviewed> reviews,
        Instant asOf) {

    CaseFacts {
        steps = List.copyOf(steps);
        reviews = List.copyOf(reviews);
    }

    /** A step that had to be recorded in sound and picture, and whether it was. */
    record Recorded(String step, Instant endedAt, boolean recorded) {}

    /** A legal review that was concluded, and until when it had to be. */
    record Reviewed(UUID entry, String step, LocalDate concludedOn, LocalDate dueOn) {}
}
