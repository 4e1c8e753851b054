package org.zhifa.review.accountability;

import java.util.EnumSet;
import java.util.Set;
import org.zhifa.shared.Labelled;

/** The steps of an accountability case; where a case stands is the kind of its last step. */
public enum StepKind implements Labelled {
    PROPOSED,
    /** The head let it go on (立案). */
    APPROVED,
    /** The head did not; it ends here. */
    DECLINED,
    /** Whoever it concerns was told (告知). */
    NOTIFIED,
    /** Whoever it concerns answered (陈述申辩). */
    STATED,
    /** The time to answer passed. */
    SILENT,
    DECIDED,
    APPEALED,
    UPHELD,
    REVISED,
    CLOSED;

    /** What may come next. */
    public Set<StepKind> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, DECLINED);
            case APPROVED -> EnumSet.of(NOTIFIED);
            case NOTIFIED -> EnumSet.of(STATED, SILENT);
            // Each of those it concerns may answer, and appeal.
            case STATED -> EnumSet.of(STATED, DECIDED);
            case SILENT -> EnumSet.of(DECIDED);
            case DECIDED -> EnumSet.of(APPEALED, CLOSED);
            case APPEALED -> EnumSet.of(APPEALED, UPHELD, REVISED);
            case UPHELD, REVISED -> EnumSet.of(CLOSED);
            case DECLINED, CLOSED -> EnumSet.noneOf(StepKind.class);
        };
    }

    public boolean isLast() {
        return next().isEmpty();
    }

    /** Whether it rules: on each subject, and on the appraisal. */
    boolean isRuling() {
        return this == DECIDED || this == REVISED;
    }

    @Override
    public String labelKey() {
        return "review.accountability.step." + name();
    }
}
