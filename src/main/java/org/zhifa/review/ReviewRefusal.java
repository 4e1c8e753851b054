package org.zhifa.review;

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
