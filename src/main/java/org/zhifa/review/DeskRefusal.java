package org.zhifa.review;

import java.time.LocalDate;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** What cannot be done with a round on the desk, one class per rule. */
public abstract sealed class DeskRefusal extends Refusal {

    private static final LegalBasis COUNTY_NOTICE = new LegalBasis("桓政办字〔2017〕30号", "二（三）");

    private DeskRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("review.refusal." + messageKey, basis, words);
    }

    /** Put aside until a day that is past. */
    public static final class HeldUntilPast extends DeskRefusal {
        HeldUntilPast(LocalDate until) {
            super("heldUntilPast", COUNTY_NOTICE, until);
        }
    }

    /** Put aside for longer than the time for the opinion lasts. */
    public static final class HeldBeyondLimit extends DeskRefusal {
        HeldBeyondLimit(LocalDate until, LocalDate due) {
            super("heldBeyondLimit", COUNTY_NOTICE, until, due);
        }
    }

    /** Given to somebody who reviews nothing here. */
    public static final class NotAReviewer extends DeskRefusal {
        NotAReviewer() {
            super("notAReviewer", COUNTY_NOTICE);
        }
    }

    /** Given to somebody who had a hand in the case (G9). */
    public static final class HadAHand extends DeskRefusal {
        HadAHand(String name, ReviewLine line) {
            super("hadAHand", Gate.G9.basis(), name, line.number());
        }
    }

    /** Undone after somebody already did something with it. */
    public static final class WorkedOn extends DeskRefusal {
        WorkedOn(ReviewLine line) {
            super("workedOn", COUNTY_NOTICE, line.number());
        }
    }

    /** A reviewer keeps only so many filters. */
    public static final class FilterTooMany extends DeskRefusal {
        FilterTooMany(int most) {
            super("filterTooMany", COUNTY_NOTICE, most);
        }
    }
}
