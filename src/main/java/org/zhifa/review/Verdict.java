package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** What a reviewer finds of one point of the checklist (审核结论). */
public enum Verdict implements Labelled {
    /** Lawful and appropriate. */
    LAWFUL,
    NOT_APPLICABLE,
    /** Something is wrong; what, the note says. */
    PROBLEM;

    @Override
    public String labelKey() {
        return "review.verdict." + name();
    }
}
