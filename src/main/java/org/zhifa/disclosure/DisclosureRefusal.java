package org.zhifa.disclosure;

import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** Everything that stands between a decision and its publication, one class per rule. */
public abstract sealed class DisclosureRefusal extends Refusal {

    private static final LegalBasis OPENNESS = new LegalBasis("国办发〔2018〕118号", "（六）");

    private DisclosureRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("disclosure.refusal." + messageKey, basis, words);
    }

    /** Whoever collected a publication neither checks nor publishes it (G16, SoD-4). */
    public static final class SameHands extends DisclosureRefusal {
        SameHands(String person) {
            super("sameHands", Gate.G16.basis(), person);
        }
    }

    /** A protected value stands in what would become public (G16). */
    public static final class Leak extends DisclosureRefusal {
        Leak(Labelled field, Labelled kind) {
            super("leak", Gate.G16.basis(), field, kind);
        }
    }

    /** The publication is not where this act begins. */
    public static final class NotNow extends DisclosureRefusal {
        NotNow(PublicationState state) {
            super("notNow", Gate.G16.basis(), state);
        }
    }

    /** Only an officer of the case collects what is published of it. */
    public static final class NotAHandler extends DisclosureRefusal {
        NotAHandler(String person) {
            super("notAHandler", Gate.G16.basis(), person);
        }
    }

    /** The decision has no number yet, so there is nothing to publish (G13). */
    public static final class NoDecisionPaper extends DisclosureRefusal {
        NoDecisionPaper(String caseNo) {
            super("noDecisionPaper", Gate.G13.basis(), caseNo);
        }
    }

    /** Whoever keeps something from the public says why; who puts it off, until when. */
    public static final class NoReason extends DisclosureRefusal {
        NoReason() {
            super("noReason", OPENNESS);
        }
    }
}
