package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.PersonId;

/**
 * A round of legal review (审核轮次): one draft and one list of evidence, as they were sent.
 *
 * @param draft digest of the draft; the opinion binds exactly this
 * @param manifest digest of the evidence
 * @param daysLeft working days left for the opinion; negative when it is overdue
 * @param urgent the head agreed that it is reviewed at once
 * @param reviewer whoever took it, by name
 */
public record ReviewLine(
        ReviewId id,
        CaseId caseId,
        String number,
        String title,
        String party,
        String step,
        int round,
        int draftNo,
        String draft,
        String manifest,
        String sender,
        Instant sentAt,
        LocalDate dueOn,
        int daysLeft,
        boolean urgent,
        @Nullable PersonId assignedTo,
        @Nullable String reviewer,
        State state) {

    /** How a round stands. */
    public enum State {
        OPEN,
        /** The officer has to do something. */
        RETURNED,
        DONE
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isAssignedTo(PersonId person) {
        return person.equals(assignedTo);
    }
}
