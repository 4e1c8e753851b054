package org.zhifa.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.registry.PenaltyKind;

/** The columns of table two under the names the county's rows have for what they count. */
final class Figure {

    private static final String KIND = "KIND_";

    private Figure() {}

    static String nameOf(PenaltyColumn column) {
        return Stream.of(PenaltyKind.values())
                .filter(kind -> columnOf(kind) == column)
                .findFirst()
                .map(kind -> KIND + kind.name())
                .orElse(column.name());
    }

    static PenaltyColumn columnOf(String name) {
        return Optional.of(name)
                .filter(each -> each.startsWith(KIND))
                .map(each -> columnOf(PenaltyKind.valueOf(each.substring(KIND.length()))))
                .orElseGet(() -> PenaltyColumn.valueOf(name));
    }

    static PenaltyColumn columnOf(PenaltyKind kind) {
        return switch (kind) {
            case WARNING -> PenaltyColumn.WARNING;
            case CRITICISM -> PenaltyColumn.CRITICISM;
            case FINE -> PenaltyColumn.FINE;
            case CONFISCATION_OF_GAINS -> PenaltyColumn.GAINS;
            case CONFISCATION_OF_GOODS -> PenaltyColumn.GOODS;
            case LICENCE_WITHHELD -> PenaltyColumn.SUSPENSION;
            case GRADE_LOWERED -> PenaltyColumn.DOWNGRADE;
            case LICENCE_REVOKED -> PenaltyColumn.REVOCATION;
            case BUSINESS_RESTRICTED -> PenaltyColumn.RESTRICTION;
            case BUSINESS_SUSPENDED -> PenaltyColumn.STOPPAGE;
            case CLOSURE -> PenaltyColumn.CLOSURE;
            case EMPLOYMENT_BARRED -> PenaltyColumn.BAN;
            case DETENTION -> PenaltyColumn.DETENTION;
            case OTHER -> PenaltyColumn.OTHER;
        };
    }
}
