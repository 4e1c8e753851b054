package org.zhifa.review;

import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** What cannot be done with a thread, one class per rule. */
public abstract sealed class ThreadRefusal extends Refusal {

    private static final LegalBasis COUNTY_NOTICE = new LegalBasis("桓政办字〔2017〕30号", "二（三）");

    private ThreadRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("review.refusal." + messageKey, basis, words);
    }

    /** Said by somebody who neither reviews nor handles the case. */
    public static final class NotConcerned extends ThreadRefusal {
        NotConcerned(String name) {
            super("notConcerned", COUNTY_NOTICE, name);
        }
    }

    /** Settled by somebody who does not review the case. */
    public static final class NotTheReviewer extends ThreadRefusal {
        NotTheReviewer() {
            super("notTheReviewer", Gate.G10.basis());
        }
    }

    /** Settled already. */
    public static final class Settled extends ThreadRefusal {
        Settled() {
            super("threadSettled", COUNTY_NOTICE);
        }
    }

    /** Nothing was said. */
    public static final class NothingSaid extends ThreadRefusal {
        NothingSaid() {
            super("nothingSaid", COUNTY_NOTICE);
        }
    }
}
