package org.zhifa.casework;

import java.time.LocalDate;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** Everything the procedure forbids, one class per rule. */
public abstract sealed class CaseRefusal extends Refusal {

    private CaseRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("casework.refusal." + messageKey, basis, words);
    }

    /** The case is not where this step starts. */
    public static final class StepOutOfOrder extends CaseRefusal {
        StepOutOfOrder(String step, LegalBasis basis) {
            super("stepOutOfOrder", basis, step);
        }
    }

    /** A required entry of a step's form is missing or not of its kind. */
    public static final class EntryMissing extends CaseRefusal {
        EntryMissing(String step, String field, LegalBasis basis) {
            super("entryMissing", basis, step, field);
        }
    }

    /** Another case has the number; whoever keeps the numbers must look. */
    public static final class NumberTaken extends CaseRefusal {
        NumberTaken(CaseNumber number, LegalBasis basis) {
            super("numberTaken", basis, number);
        }
    }

    /** Somebody acts whose turn it is not. */
    public static final class NotYourTurn extends CaseRefusal {
        NotYourTurn(String step, StepActor expected, LegalBasis basis) {
            super("notYourTurn", basis, step, expected);
        }
    }

    /** The power is not in force (G1). */
    public static final class NoPower extends CaseRefusal {
        NoPower(String power) {
            super("noPower", Gate.G1.basis(), power);
        }
    }

    /** An officer without a valid certificate for the act (G2). */
    public static final class NoCertificate extends CaseRefusal {
        NoCertificate(String person, String validTo) {
            super("noCertificate", Gate.G2.basis(), person, validTo);
        }
    }

    /** Fewer officers than the law asks for (G3). */
    public static final class TooFewOfficers extends CaseRefusal {
        TooFewOfficers(int needed, int named) {
            super("tooFewOfficers", Gate.G3.basis(), needed, named);
        }
    }

    /** Notice not served, or the time for a defence still running (G8). */
    public static final class DefenceOpen extends CaseRefusal {
        DefenceOpen(String until) {
            super("defenceOpen", Gate.G8.basis(), until);
        }
    }

    /** The decision comes after its period (G6). */
    public static final class TooLate extends CaseRefusal {
        TooLate(LocalDate due) {
            super("tooLate", Gate.G6.basis(), due);
        }
    }

    /** A party who has a right to a hearing was not told of it (G7). */
    public static final class HearingNotTold extends CaseRefusal {
        HearingNotTold() {
            super("hearingNotTold", Gate.G7.basis());
        }
    }

    /** The reviewer has a hand in the case (G9). */
    public static final class ReviewsOwnCase extends CaseRefusal {
        ReviewsOwnCase(String person) {
            super("reviewsOwnCase", Gate.G9.basis(), person);
        }
    }

    /** Nobody approves the opinion he gave himself (G9). */
    public static final class ApprovesOwnOpinion extends CaseRefusal {
        ApprovesOwnOpinion(String person) {
            super("approvesOwnOpinion", Gate.G9.basis(), person);
        }
    }

    /** Nothing passed review, or not exactly this (G10). */
    public static final class NotReviewed extends CaseRefusal {
        NotReviewed(CaseNumber number) {
            super("notReviewed", Gate.G10.basis(), number);
        }
    }

    /** What passed review was changed afterwards (G10). */
    public static final class ChangedAfterReview extends CaseRefusal {
        ChangedAfterReview(CaseNumber number) {
            super("changedAfterReview", Gate.G10.basis(), number);
        }
    }

    /** What an officer sent to review changed before it was signed. */
    public static final class ChangedAfterSending extends CaseRefusal {
        ChangedAfterSending(CaseNumber number) {
            super("changedAfterSending", Gate.G10.basis(), number);
        }
    }

    /** There is no draft to review or decide. */
    public static final class NoDraft extends CaseRefusal {
        NoDraft(CaseNumber number) {
            super("noDraft", Gate.G10.basis(), number);
        }
    }

    /** A complex or major case was not discussed jointly (G11). */
    public static final class NotDiscussed extends CaseRefusal {
        NotDiscussed(CaseNumber number) {
            super("notDiscussed", Gate.G11.basis(), number);
        }
    }

    /** Whoever handles a case neither approves nor decides it. */
    public static final class JudgesOwnCase extends CaseRefusal {
        JudgesOwnCase(String person) {
            super("judgesOwnCase", new LegalBasis("行政处罚法", "第五十七条"), person);
        }
    }

    /** Only an officer of the case does its work. */
    public static final class NotAHandler extends CaseRefusal {
        NotAHandler(String person) {
            super("notAHandler", Gate.G3.basis(), person);
        }
    }
}
