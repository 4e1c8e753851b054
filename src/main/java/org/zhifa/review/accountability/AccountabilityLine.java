package org.zhifa.review.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;

/**
 * A line of the list of accountability cases.
 *
 * @param state the kind of its last step
 * @param dueOn until when the next step is due, where there is a limit
 */
public record AccountabilityLine(
        AccountabilityId id,
        Cause cause,
        @Nullable CaseId caseId,
        @Nullable String caseNumber,
        List<String> names,
        Instant openedAt,
        StepKind state,
        @Nullable LocalDate dueOn) {

    public AccountabilityLine {
        names = List.copyOf(names);
    }
}
