package org.zhifa.review.accountability;

import org.zhifa.shared.Labelled;

/** What somebody may have to answer for (追究情形). */
public enum Cause implements Labelled {
    /** Decided without review, or without having passed it. */
    NOT_REVIEWED,
    /** False or incomplete materials were laid before review. */
    FALSE_MATERIALS,
    /** The reviewer's fault or abuse led to a wrong decision. */
    REVIEWER_FAULT,
    /** Decided otherwise than the opinion says. */
    AGAINST_OPINION,
    /** Annulled, changed or declared unlawful in reconsideration or in court. */
    REVERSED,
    /** Reviews were overdue again and again. */
    OVERDUE;

    @Override
    public String labelKey() {
        return "review.accountability.cause." + name();
    }
}
