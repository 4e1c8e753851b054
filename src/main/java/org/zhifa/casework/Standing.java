package org.zhifa.casework;

import org.jspecify.annotations.Nullable;

/**
 * What has become of the last pass of a case (审核通过的效力): whether it stands for the draft and the manifest as they are
 * now, and why not.
 *
 * @param reviewer who passed, if anybody did
 */
record Standing(State state, @Nullable String reviewer) {

    enum State {
        STANDS,
        /** Nothing passed yet. */
        NONE,
        /** A later review did not pass. */
        ENDED,
        DRAFT_CHANGED,
        MANIFEST_CHANGED,
        /** The reviewer handles, approved or heard the case by now. */
        REVIEWER_HAS_A_HAND
    }

    boolean stands() {
        return state == State.STANDS;
    }

    /** Refuses, with the reason, unless it stands. */
    void mustStand(CaseNumber number) {
        switch (state) {
            case STANDS -> {}
            case NONE -> throw new CaseRefusal.NotReviewed(number);
            case ENDED -> throw new CaseRefusal.PassTakenBack(number);
            case DRAFT_CHANGED -> throw new CaseRefusal.ChangedAfterReview(number);
            case MANIFEST_CHANGED -> throw new CaseRefusal.MaterialsChangedAfterReview(number);
            case REVIEWER_HAS_A_HAND ->
                throw new CaseRefusal.ReviewerHasAHand(number, reviewer == null ? "?" : reviewer);
        }
    }
}
