package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.Labelled;

/**
 * A question to a legal adviser (征询法律顾问), with what he was given to read and, once he gave it, his opinion. The opinion
 * helps the reviewer and decides nothing.
 *
 * @param caseNumber of the case; what else the adviser knows of it stands in the materials
 * @param until the last day on which the adviser reads and answers
 */
public record Consultation(
        UUID id,
        ReviewId review,
        String caseNumber,
        String title,
        PersonId adviserId,
        String adviser,
        String question,
        LocalDate until,
        String asker,
        Instant askedAt,
        List<Material> materials,
        State state,
        @Nullable String opinion,
        @Nullable Instant givenAt) {

    /** How it stands. */
    public enum State implements Labelled {
        /** He may read and answer. */
        OPEN,
        ANSWERED,
        /** The day has passed, or the round ended, without an answer. */
        OVER;

        @Override
        public String labelKey() {
            return "review.adviser.state." + name();
        }
    }

    /** One thing the adviser was given. */
    public record Material(Kind kind, String ref, String title) {

        /** What it is. */
        public enum Kind implements Labelled {
            DRAFT,
            PAPER,
            EVIDENCE;

            @Override
            public String labelKey() {
                return "review.adviser.material." + name();
            }
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
