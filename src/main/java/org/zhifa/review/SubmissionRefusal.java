package org.zhifa.review;

import java.util.List;
import java.util.stream.Collectors;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

/** Why a case does not go to review as it is, one class per rule. */
public abstract sealed class SubmissionRefusal extends Refusal {

    private static final LegalBasis MATERIALS = new LegalBasis("内蒙古自治区人民政府令第244号", "第二十九条");
    private static final LegalBasis LOOP = new LegalBasis("国办发〔2018〕118号", "（十三）");

    private SubmissionRefusal(String messageKey, LegalBasis basis, Object... words) {
        super("review.refusal." + messageKey, basis, words);
    }

    /** Materials are missing, and nobody says why. */
    public static final class Incomplete extends SubmissionRefusal {
        Incomplete(List<Material> missing) {
            super(
                    "incomplete",
                    MATERIALS,
                    missing.size(),
                    missing.stream().map(material -> material.name().zh()).collect(Collectors.joining("、")));
        }
    }

    /** Points of the last opinion nobody answered. */
    public static final class NotAnswered extends SubmissionRefusal {
        NotAnswered(List<OpenPoint> points) {
            super(
                    "notAnswered",
                    LOOP,
                    points.size(),
                    points.stream().map(point -> point.row().name().zh()).collect(Collectors.joining("、")));
        }
    }

    /** Review did not agree: only to impose nothing, or an objection, leads on. */
    public static final class Rejected extends SubmissionRefusal {
        Rejected(int round) {
            super("rejected", Gate.G10.basis(), round);
        }
    }

    /** The matter is to be transferred. */
    public static final class ToBeTransferred extends SubmissionRefusal {
        ToBeTransferred(Outcome outcome) {
            super("toBeTransferred", Gate.G10.basis(), outcome);
        }
    }

    /** An objection is not settled yet. */
    public static final class ObjectionOpen extends SubmissionRefusal {
        ObjectionOpen() {
            super("objectionOpen", ObjectionRefusal.BASIS);
        }
    }
}
