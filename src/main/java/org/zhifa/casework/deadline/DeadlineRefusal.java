package org.zhifa.casework.deadline;

import org.zhifa.shared.Refusal;

/** What the law does not let anyone do to a deadline. */
public abstract sealed class DeadlineRefusal extends Refusal {

    private DeadlineRefusal(String messageKey, DeadlineRule rule, Object... words) {
        super(messageKey, rule.basis(), words);
    }

    /** This role may not extend this period. */
    public static final class NotExtendable extends DeadlineRefusal {
        NotExtendable(DeadlineRule rule, Extension extension) {
            super("casework.deadline.refusal.notExtendable", rule, rule.code(), extension.role());
        }
    }

    /** This role may extend the period, but not by so much. */
    public static final class ExtendedTooFar extends DeadlineRefusal {
        ExtendedTooFar(DeadlineRule rule, Extension extension, Period atMost) {
            super(
                    "casework.deadline.refusal.extendedTooFar",
                    rule,
                    rule.code(),
                    extension.role(),
                    atMost.amount(),
                    atMost.unit());
        }
    }
}
