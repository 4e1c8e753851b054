package org.zhifa.review.accountability;

import org.zhifa.shared.Labelled;

/** How a decision was set aside (纠错、败诉情形). */
public enum ReversalResult implements Labelled {
    ANNULLED,
    ANNULLED_PARTLY,
    CHANGED,
    UNLAWFUL,
    VOID,
    /** Ordered to perform its duty. */
    ORDERED;

    @Override
    public String labelKey() {
        return "review.accountability.reversal." + name();
    }
}
