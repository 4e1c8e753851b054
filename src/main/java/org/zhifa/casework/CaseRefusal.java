package org.zhifa.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
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
        NoCertificate(Act act, String person, String validTo) {
            super("noCertificate", Gate.G2.basis(act), person, validTo);
        }
    }

    /** Fewer officers than the law asks for (G3). */
    public static final class TooFewOfficers extends CaseRefusal {
        TooFewOfficers(Act act, int needed, int named) {
            super("tooFewOfficers", Gate.G3.basis(act), needed, named);
        }
    }

    /** Notice not served, or the time for a defence still running (G8). */
    public static final class DefenceOpen extends CaseRefusal {
        DefenceOpen(Act act, String until) {
            super("defenceOpen", Gate.G8.basis(act), until);
        }
    }

    /** The decision comes after its period (G6). */
    public static final class TooLate extends CaseRefusal {
        TooLate(LocalDate due, LegalBasis basis) {
            super("tooLate", basis, due);
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

    /** Evidence or papers were added or corrected since the pass (G10). */
    public static final class MaterialsChangedAfterReview extends CaseRefusal {
        MaterialsChangedAfterReview(CaseNumber number) {
            super("materialsChangedAfterReview", Gate.G10.basis(), number);
        }
    }

    /** A later review of the case did not pass, and took the pass back (G10). */
    public static final class PassTakenBack extends CaseRefusal {
        PassTakenBack(CaseNumber number) {
            super("passTakenBack", Gate.G10.basis(), number);
        }
    }

    /** Whoever passed it has a hand in the case by now (G9). */
    public static final class ReviewerHasAHand extends CaseRefusal {
        ReviewerHasAHand(CaseNumber number, String reviewer) {
            super("reviewerHasAHand", Gate.G9.basis(), number, reviewer);
        }
    }

    /** The case lies before review once more; nothing is decided meanwhile (G10). */
    public static final class UnderReview extends CaseRefusal {
        UnderReview(CaseNumber number) {
            super("underReview", Gate.G10.basis(), number);
        }
    }

    /** Draft or materials are no longer those of which it was said that they need no review (G10). */
    public static final class ChangedAfterScope extends CaseRefusal {
        ChangedAfterScope(CaseNumber number) {
            super("changedAfterScope", Gate.G10.basis(), number);
        }
    }

    /** Nothing of a decision is made out, printed or served before one stands (G10). */
    public static final class NoDecision extends CaseRefusal {
        NoDecision(CaseNumber number) {
            super("noDecision", Gate.G10.basis(), number);
        }
    }

    /** The draft is closed with the decision (G10). */
    public static final class AlreadyDecided extends CaseRefusal {
        AlreadyDecided(CaseNumber number) {
            super("alreadyDecided", Gate.G10.basis(), number);
        }
    }

    /** Whoever reviewed a case neither handles nor approves it (G9). */
    public static final class ReviewedTheCase extends CaseRefusal {
        ReviewedTheCase(String person) {
            super("reviewedTheCase", Gate.G9.basis(), person);
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

    /** What the procedure's file requires of a step's entries. */
    public static final class Required extends CaseRefusal {
        Required(Wording words, LegalBasis basis) {
            super("required", basis, words);
        }
    }

    /** Something that may only happen when a period is over. */
    public static final class TooEarly extends CaseRefusal {
        TooEarly(Wording step, LocalDate earliest, LegalBasis basis) {
            super("tooEarly", basis, step, earliest);
        }
    }

    /** Something that may only happen within a period that is over. */
    public static final class PeriodOver extends CaseRefusal {
        PeriodOver(Wording step, LocalDate due, LegalBasis basis) {
            super("periodOver", basis, step, due);
        }
    }

    /** Somebody acts who was recused (G4). */
    public static final class MustRecuse extends CaseRefusal {
        MustRecuse(String person) {
            super("mustRecuse", Gate.G4.basis(), person);
        }
    }

    /** More than the simple procedure allows (G5). */
    public static final class NotSimple extends CaseRefusal {
        NotSimple(BigDecimal limit, LegalBasis basis) {
            super("notSimple", basis, limit);
        }
    }

    /** A penalty heavier than the one the party was told of (G8). */
    public static final class HeavierThanTold extends CaseRefusal {
        HeavierThanTold(CaseNumber number) {
            super("heavierThanTold", Gate.G8.basis(), number);
        }
    }

    /** Too few heads discussed the case (G11). */
    public static final class TooFewHeads extends CaseRefusal {
        TooFewHeads(CaseNumber number, int attending, int heads) {
            super("tooFewHeads", Gate.G11.basis(), number, attending, heads);
        }
    }

    /** Whoever handles a case collects the fine (G12). */
    public static final class CollectsOwnFine extends CaseRefusal {
        CollectsOwnFine(String person) {
            super("collectsOwnFine", Gate.G12.basis(), person);
        }
    }

    /** A file lacks something and does not say why (G14). */
    public static final class FileIncomplete extends CaseRefusal {
        FileIncomplete(Wording step, CaseGaps.Kind kind) {
            super("fileIncomplete", Gate.G14.basis(), step, kind);
        }
    }

    /** A measure or hearing is not recorded from beginning to end, and nobody explains (G15). */
    public static final class NotWhollyRecorded extends CaseRefusal {
        NotWhollyRecorded(Wording step) {
            super("notWhollyRecorded", Gate.G15.basis(), step);
        }
    }

    /** Executed on a day off (G19). */
    public static final class NotOnThatDay extends CaseRefusal {
        NotOnThatDay(LocalDate day) {
            super("notOnThatDay", Gate.G19.basis(), day);
        }
    }

    /** Executed at night (G19). */
    public static final class NotAtNight extends CaseRefusal {
        NotAtNight(LocalTime from, LocalTime to) {
            super("notAtNight", Gate.G19.basis(), from, to);
        }
    }

    /** A measure is past its end: it can only be lifted (G20). */
    public static final class MeasureExpired extends CaseRefusal {
        MeasureExpired(LocalDate due) {
            super("measureExpired", Gate.G20.basis(), due);
        }
    }

    /** A case ends while a measure runs (G20). */
    public static final class MeasureRuns extends CaseRefusal {
        MeasureRuns(LocalDate due) {
            super("measureRuns", Gate.G20.basis(), due);
        }
    }

    /** The case is stayed. */
    public static final class Stayed extends CaseRefusal {
        Stayed(CaseNumber number) {
            super("stayed", new LegalBasis("市场监督管理行政处罚程序规定", "第四十六条"), number);
        }
    }
}
