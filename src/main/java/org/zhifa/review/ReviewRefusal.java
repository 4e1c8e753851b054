package org.zhifa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** Everything legal review forbids a reviewer, one class per rule. */
public abstract sealed class ReviewRefusal extends Refusal {

    private static final LegalBasis COUNTY_NOTICE = new LegalBasis("桓政办字〔2017〕30号", "二（三）");

    private ReviewRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("review.refusal." + messageKey, basis, words);
    }

    private static String names(List<Checklist.Row> rows) {
        return rows.stream().map(row -> row.name().zh()).collect(Collectors.joining("、"));
    }

    /** The round has ended. */
    public static final class Ended extends ReviewRefusal {
        Ended(ReviewLine line) {
            super("ended", Gate.G10.basis(), line.number(), line.round());
        }
    }

    /** A colleague took it. */
    public static final class TakenByAnother extends ReviewRefusal {
        TakenByAnother(String reviewer) {
            super("takenByAnother", COUNTY_NOTICE, reviewer);
        }
    }

    /** Nobody judges what he did not take. */
    public static final class NotTaken extends ReviewRefusal {
        NotTaken(ReviewLine line) {
            super("notTaken", COUNTY_NOTICE, line.number());
        }
    }

    /** The opinion lies with the head of the legal office: nothing is judged meanwhile. */
    public static final class Proposed extends ReviewRefusal {
        Proposed(ReviewLine line) {
            super("proposed", COUNTY_NOTICE, line.number());
        }
    }

    /** Nothing waits for approval. */
    public static final class NotProposed extends ReviewRefusal {
        NotProposed(ReviewLine line) {
            super("notProposed", COUNTY_NOTICE, line.number());
        }
    }

    /** The adviser's days have passed, or begin before today. */
    public static final class NoTimeToAdvise extends ReviewRefusal {
        NoTimeToAdvise(LocalDate until, int most) {
            super("noTimeToAdvise", COUNTY_NOTICE, until.toString(), most);
        }
    }

    /** The adviser has answered, or may no longer. */
    public static final class ConsultationOver extends ReviewRefusal {
        ConsultationOver(String number, LocalDate until) {
            super("consultationOver", COUNTY_NOTICE, number, until.toString());
        }
    }

    /** Nobody approves or sends back the opinion he proposed himself. */
    public static final class OwnOpinion extends ReviewRefusal {
        OwnOpinion(String person) {
            super("ownOpinion", Gate.G9.basis(), person);
        }
    }

    /** Draft or evidence changed since the opinion was proposed. */
    public static final class Stale extends ReviewRefusal {
        Stale(ReviewLine line) {
            super("stale", Gate.G10.basis(), line.number());
        }
    }

    /** An opinion without a word, or sent back without one. */
    public static final class NoWords extends ReviewRefusal {
        NoWords() {
            super("noWords", COUNTY_NOTICE);
        }
    }

    /** The platform doubts, the reviewer does not, and says nothing about it. */
    public static final class NotReasoned extends ReviewRefusal {
        NotReasoned(Checklist.Row row) {
            super("notReasoned", COUNTY_NOTICE, row.name().zh());
        }
    }

    /** A problem nobody explained. */
    public static final class NotExplained extends ReviewRefusal {
        NotExplained(Checklist.Row row) {
            super("notExplained", COUNTY_NOTICE, row.name().zh());
        }
    }

    /** Points of the checklist left open. */
    public static final class NotJudged extends ReviewRefusal {
        NotJudged(List<Checklist.Row> rows) {
            super("notJudged", COUNTY_NOTICE, rows.size(), names(rows));
        }
    }

    /** A pass beside a problem. */
    public static final class ProblemOpen extends ReviewRefusal {
        ProblemOpen(List<Checklist.Row> rows) {
            super("problemOpen", Gate.G10.basis(), names(rows));
        }
    }

    /** An outcome that finds fault, and no point that says where. */
    public static final class NoProblem extends ReviewRefusal {
        NoProblem(Outcome outcome) {
            super("noProblem", COUNTY_NOTICE, outcome);
        }
    }

    /** Nothing was changed, so there is nothing to take up anew. */
    public static final class NotChanged extends ReviewRefusal {
        NotChanged(ReviewLine line) {
            super("notChanged", Gate.G10.basis(), line.number());
        }
    }
}
