package org.zhifa.assessment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.tenancy.TenantId;

/**
 * Table two of one year (表二 行政处罚) as it was counted: every body, also one without a case, and the digest of the rows.
 *
 * @param takenAt when these very figures were first counted
 */
public record PenaltyYear(int year, List<UnitFigures> units, String sha256, LocalDateTime takenAt) {

    public PenaltyYear {
        units = List.copyOf(units);
    }

    /** All bodies together (全县合计). */
    public UnitFigures total() {
        var sums = new EnumMap<PenaltyColumn, BigDecimal>(PenaltyColumn.class);
        units.forEach(unit -> unit.values().forEach((column, value) -> sums.merge(column, value, BigDecimal::add)));
        return new UnitFigures(new TenantId("TOTAL"), "全县合计", sums);
    }
}
