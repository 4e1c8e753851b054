package org.zhifa.review;

import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** What may not be done about a disagreement, one class per rule. */
public abstract sealed class ObjectionRefusal extends Refusal {

    static final LegalBasis BASIS = new LegalBasis("内蒙古自治区人民政府令第244号", "第三十二条");

    private ObjectionRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("review.refusal.objection." + messageKey, basis, words);
    }

    /** There is no opinion that found fault, or a newer one took its place. */
    public static final class NothingToObjectTo extends ObjectionRefusal {
        NothingToObjectTo(int round) {
            super("nothing", BASIS, round);
        }
    }

    /** The opinion was objected to before. */
    public static final class FiledBefore extends ObjectionRefusal {
        FiledBefore(int round) {
            super("filedBefore", BASIS, round);
        }
    }

    /** Neither an officer of the case nor its reviewer. */
    public static final class NotYours extends ObjectionRefusal {
        NotYours(String person) {
            super("notYours", BASIS, person);
        }
    }

    /** It does not stand where this is done. */
    public static final class NotNow extends ObjectionRefusal {
        NotNow(Objection.State state) {
            super("notNow", BASIS, state);
        }
    }

    /** It is said without a word why. */
    public static final class NoReason extends ObjectionRefusal {
        NoReason() {
            super("noReason", BASIS);
        }
    }

    /** Too few of the heads discussed it. */
    public static final class NotQuorate extends ObjectionRefusal {
        NotQuorate(int attending, int heads) {
            super("notQuorate", Gate.G11.basis(), attending, heads);
        }
    }
}
