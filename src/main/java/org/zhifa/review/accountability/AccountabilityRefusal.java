package org.zhifa.review.accountability;

import java.time.LocalDate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** What the procedure of accountability forbids, one class per rule. */
public abstract sealed class AccountabilityRefusal extends Refusal {

    private static final LegalBasis COUNTY_NOTICE = new LegalBasis("桓政办字〔2017〕30号", "二（三）");

    private AccountabilityRefusal(String messageKey, Object... words) {
        super("review.accountability.refusal." + messageKey, COUNTY_NOTICE, words);
    }

    /** The case is not where this step follows. */
    public static final class OutOfOrder extends AccountabilityRefusal {
        OutOfOrder(StepKind asked, StepKind state) {
            super("outOfOrder", asked, state);
        }
    }

    /** Whoever it concerns leads none of it. */
    public static final class RulesOnHimself extends AccountabilityRefusal {
        RulesOnHimself(String name) {
            super("rulesOnHimself", name);
        }
    }

    /** Only whoever it concerns states and appeals. */
    public static final class NotConcerned extends AccountabilityRefusal {
        NotConcerned(String name) {
            super("notConcerned", name);
        }
    }

    /** The time of somebody else still runs. */
    public static final class StillRuns extends AccountabilityRefusal {
        StillRuns(LocalDate until) {
            super("stillRuns", until.toString());
        }
    }

    /** The time for it is over. */
    public static final class TooLate extends AccountabilityRefusal {
        TooLate(LocalDate until) {
            super("tooLate", until.toString());
        }
    }

    /** A ruling passes somebody over, or gives what does not fit. */
    public static final class NotRuledOn extends AccountabilityRefusal {
        NotRuledOn(String name) {
            super("notRuledOn", name);
        }
    }

    /** Nothing was decided yet, or this paper was entered before. */
    public static final class NothingReversed extends AccountabilityRefusal {
        NothingReversed(String number) {
            super("nothingReversed", number);
        }
    }
}
