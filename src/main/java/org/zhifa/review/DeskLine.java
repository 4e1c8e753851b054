package org.zhifa.review;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands in a list of the desk.
 *
 * @param unread how much of what was sent the reader has not ticked as read
 * @param why what brought it here, the most telling
 * @param endedAt when it ended, if it did
 */
public record DeskLine(
        ReviewLine line,
        int unread,
        Why why,
        Optional<Hold> hold,
        @Nullable Instant endedAt) {

    /**
     * Why a round lies where it lies.
     *
     * @param words a name, a number, an outcome: what the sentence of this kind speaks of
     */
    public record Why(Kind kind, Object... words) {

        /** What brought it. */
        public enum Kind {
            /** It was put aside until today. */
            HOLD_ENDED,
            /** It is put aside. */
            HELD,
            /** Questions of the reviewer's were answered. */
            ANSWERED,
            /** What was sent changed while it was reviewed. */
            RENEWED,
            /** It was returned, and came again. */
            AGAIN,
            /** A colleague gave it to the reviewer. */
            ASSIGNED,
            /** It was sent for the first time. */
            SENT,
            /** It ended with an opinion. */
            ENDED,
            /** It ended without one. */
            REPLACED
        }
    }
}
