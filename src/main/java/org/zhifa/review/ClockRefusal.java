package org.zhifa.review;

import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** What may not be done about the time of a review, one class per rule. */
public abstract sealed class ClockRefusal extends Refusal {

    private static final LegalBasis TIME = new LegalBasis("内蒙古自治区人民政府令第244号", "第三十一条");

    private ClockRefusal(String messageKey, Object... words) {
        super("review.refusal.time." + messageKey, TIME, words);
    }

    /** Materials are returned once, with everything that is missing. */
    public static final class ReturnedBefore extends ClockRefusal {
        ReturnedBefore(ReviewLine line) {
            super("returnedBefore", line.number());
        }
    }

    /** The time was extended, or is asked to be. */
    public static final class AskedBefore extends ClockRefusal {
        AskedBefore(TimeRequest.Kind kind) {
            super("askedBefore", kind);
        }
    }

    /** It is asked, or answered, without a word why. */
    public static final class NoReason extends ClockRefusal {
        NoReason() {
            super("noReason");
        }
    }

    /** Only an officer of the case asks for haste. */
    public static final class NotAHandler extends ClockRefusal {
        NotAHandler(String person) {
            super("notAHandler", person);
        }
    }

    /** Whoever handles the case does not judge its time. */
    public static final class HandlesIt extends ClockRefusal {
        HandlesIt(String person) {
            super("handlesIt", person);
        }
    }

    /** It was answered before. */
    public static final class AnsweredBefore extends ClockRefusal {
        AnsweredBefore(TimeRequest request) {
            super("answeredBefore", request.answer().orElseThrow().judge());
        }
    }
}
