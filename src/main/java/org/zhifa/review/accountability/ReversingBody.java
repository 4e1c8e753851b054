package org.zhifa.review.accountability;

import org.zhifa.shared.Labelled;

/** Who set a decision aside. */
public enum ReversingBody implements Labelled {
    RECONSIDERATION,
    COURT;

    @Override
    public String labelKey() {
        return "review.accountability.body." + name();
    }
}
