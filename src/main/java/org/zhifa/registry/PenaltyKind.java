package org.zhifa.registry;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhifa.shared.Labelled;

/**
 * The kinds of penalty (行政处罚种类) of 《行政处罚法》第九条, with what hangs on each: its weight in the statistics, the
 * item of the article it belongs to, whether a hearing must be offered, and its name in the credit data.
 */
public enum PenaltyKind implements Labelled {
    WARNING("01", 1, 1, HearingRight.NONE, "警告"),
    CRITICISM("02", 1, 2, HearingRight.NONE, "通报批评"),
    FINE("03", 2, 3, HearingRight.IF_LARGE, "罚款"),
    CONFISCATION_OF_GAINS("04", 2, 4, HearingRight.IF_LARGE, Credit.CONFISCATION),
    CONFISCATION_OF_GOODS("05", 2, 5, HearingRight.IF_LARGE, Credit.CONFISCATION),
    LICENCE_WITHHELD("06", 3, 6, HearingRight.ALWAYS, "暂扣许可证件"),
    GRADE_LOWERED("07", 3, 7, HearingRight.ALWAYS, "降低资质等级"),
    LICENCE_REVOKED("08", 3, 8, HearingRight.ALWAYS, "吊销许可证件"),
    BUSINESS_RESTRICTED("09", 4, 9, HearingRight.ALWAYS, "限制开展生产经营活动"),
    BUSINESS_SUSPENDED("10", 4, 10, HearingRight.ALWAYS, "责令停产停业"),
    CLOSURE("11", 4, 11, HearingRight.ALWAYS, "责令关闭"),
    EMPLOYMENT_BARRED("12", 4, 12, HearingRight.ALWAYS, "限制从业"),
    DETENTION("13", 5, 13, HearingRight.NONE, "行政拘留"),
    OTHER("14", 6, 0, HearingRight.BY_OTHER_LAW, "其他");

    /** When the party must be told of the right to a hearing (听证权, 《行政处罚法》第六十三条). */
    public enum HearingRight {
        NONE,
        /** A large amount or value; how much is large is a setting of the tenant. */
        IF_LARGE,
        ALWAYS,
        /** Another law, regulation or rule decides. */
        BY_OTHER_LAW
    }

    private final String code;
    private final int group;
    private final int severity;
    private final HearingRight hearingRight;
    private final String creditLabel;

    PenaltyKind(String code, int group, int severity, HearingRight hearingRight, String creditLabel) {
        this.code = code;
        this.group = group;
        this.severity = severity;
        this.hearingRight = hearingRight;
        this.creditLabel = creditLabel;
    }

    public static Optional<PenaltyKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind a case is counted under when several are imposed: the heaviest; 其他 only when it stands alone. */
    public static Optional<PenaltyKind> heaviest(Collection<PenaltyKind> kinds) {
        return kinds.stream().max(Comparator.comparing(PenaltyKind::severity));
    }

    /** How the credit data names several kinds together, for example {@code 罚款-没收违法所得、没收非法财物}. */
    public static String creditLabel(Collection<PenaltyKind> kinds) {
        return kinds.stream()
                .sorted(Comparator.comparing(PenaltyKind::code))
                .map(kind -> kind.creditLabel)
                .distinct()
                .collect(Collectors.joining("-"));
    }

    /** Code in exchanged data, {@code 01} to {@code 14}. */
    public String code() {
        return code;
    }

    /** Item of 第九条 it belongs to, 1 to 6. */
    public int group() {
        return group;
    }

    /** Weight in the yearly statistics; heavier is greater. */
    public int severity() {
        return severity;
    }

    public HearingRight hearingRight() {
        return hearingRight;
    }

    /** Its name in the published credit data (双公示). */
    public String creditLabel() {
        return creditLabel;
    }

    @Override
    public String labelKey() {
        return "registry.penalty." + name();
    }

    private static final class Credit {
        // The standard has one name for both kinds of confiscation.
        static final String CONFISCATION = "没收违法所得、没收非法财物";
    }
}
