package org.zhifa.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.Labelled;

/**
 * An opinion a reviewer proposed (拟出具的审核意见), on exactly one draft and one list of evidence.
 *
 * @param judgedBy who approved it, sent it back or withdrew it
 */
public record Proposal(
        UUID id,
        ReviewLine line,
        Outcome outcome,
        String opinion,
        String suggestions,
        PersonId reviewer,
        String reviewerName,
        Instant at,
        State state,
        String words,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt) {

    /** How it stands. */
    public enum State implements Labelled {
        WAITING,
        /** It waits, but what it speaks of changed: nobody can approve it any more. */
        STALE,
        SENT_BACK,
        WITHDRAWN,
        APPROVED;

        @Override
        public String labelKey() {
            return "review.proposal." + name();
        }
    }

    /** Whether the reviewer's hands are bound until it is judged or withdrawn. */
    public boolean waits() {
        return state == State.WAITING || state == State.STALE;
    }

    Proposal stale() {
        return new Proposal(
                id,
                line,
                outcome,
                opinion,
                suggestions,
                reviewer,
                reviewerName,
                at,
                State.STALE,
                words,
                judgedBy,
                judgedAt);
    }
}
