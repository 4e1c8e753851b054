package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;

/**
 * A decision that must be made public, or kept back for a reason (公示任务), and where that stands.
 *
 * @param dueOn the last day , seven working days after a penalty decision
 * @param reason why it was returned, kept back or withdrawn; absent otherwise
 */
public record PublicationTask(
        UUID id,
        CaseId caseId,
        String caseNo,
        String title,
        String partyName,
        LocalDate decidedOn,
        LocalDate dueOn,
        PublicationState state,
        @Nullable PublishRule rule,
        @Nullable Permalink permalink,
        @Nullable String reason,
        @Nullable LocalDate recheckOn,
        @Nullable LocalDate publishedOn) {

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return state.compareTo(PublicationState.TO_PUBLISH) <= 0;
    }

    /** Published after its last day, or not yet although the day is over. */
    public boolean isLate(LocalDate today) {
        return publishedOn != null ? publishedOn.isAfter(dueOn) : isOpen() && today.isAfter(dueOn);
    }
}
