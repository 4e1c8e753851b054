package org.zhifa.documents;

import org.zhifa.casework.CaseNumber;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** Everything the rules for papers forbid, one class per rule. */
public abstract sealed class PaperRefusal extends Refusal {

    private PaperRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("documents.refusal." + messageKey, basis, words);
    }

    /** A penalty decision gets its number only after the decision (G13). */
    public static final class NotDecided extends PaperRefusal {
        NotDecided(CaseNumber number) {
            super("notDecided", Gate.G13.basis(), number);
        }
    }

    /** What the paper documents has not happened yet, or those who must agree to it have not (G13). */
    public static final class TooEarly extends PaperRefusal {
        TooEarly(String paper, String step) {
            super("tooEarly", Gate.G13.basis(), paper, step);
        }
    }

    /** The draft changed after the step that the paper documents: its new words are not what was said then. */
    public static final class DraftChanged extends PaperRefusal {
        DraftChanged(String paper) {
            super("draftChanged", Gate.G13.basis(), paper);
        }
    }

    /** Only an officer of the case makes out its papers; its reviewer the review's. */
    public static final class NotYours extends PaperRefusal {
        NotYours(String person, String paper) {
            super("notYours", Gate.G13.basis(), person, paper);
        }
    }
}
