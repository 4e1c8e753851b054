package org.zhifa.review.people;

import java.time.LocalDate;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** What stands against somebody as a reviewer, one class per rule. */
public abstract sealed class ReviewerRefusal extends Refusal {

    private static final LegalBasis COUNTY_NOTICE = new LegalBasis("桓政办字〔2017〕30号", "二（三）");

    private ReviewerRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("review.people.refusal." + messageKey, basis, words);
    }

    /** Not in the register, or not approved. */
    public static final class NotInRegister extends ReviewerRefusal {
        NotInRegister(String person) {
            super("notInRegister", COUNTY_NOTICE, person);
        }
    }

    /** The appointment has not begun or is over. */
    public static final class NotAppointed extends ReviewerRefusal {
        NotAppointed(Reviewer reviewer, LocalDate day) {
            super("notAppointed", COUNTY_NOTICE, reviewer.name(), day.toString());
        }
    }

    /** Took up the review of penalties without a legal qualification (G9). */
    public static final class NotQualified extends ReviewerRefusal {
        NotQualified(Reviewer reviewer) {
            super("notQualified", Gate.G9.basis(), reviewer.name());
        }
    }

    /** Approved already, or changed again since. */
    public static final class NothingToApprove extends ReviewerRefusal {
        NothingToApprove(Reviewer reviewer) {
            super("nothingToApprove", COUNTY_NOTICE, reviewer.name());
        }
    }

    /** Trained or examined on a day that has not come. */
    public static final class NotYetHeld extends ReviewerRefusal {
        NotYetHeld(LocalDate day) {
            super("notYetHeld", COUNTY_NOTICE, day.toString());
        }
    }
}
