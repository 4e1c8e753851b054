package org.zhifa.documents.paper;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One body's figures. A column that is absent prints "—": the body has no such power (无相关行政执法职责); a power that was
 * not used is 0.
 */
public record StatisticsRow(String unit, Map<PenaltyColumn, BigDecimal> values) {

    public StatisticsRow {
        Map<PenaltyColumn, BigDecimal> copy = new EnumMap<>(PenaltyColumn.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    static StatisticsRow total(List<StatisticsRow> rows) {
        Map<PenaltyColumn, BigDecimal> sums = new EnumMap<>(PenaltyColumn.class);
        rows.forEach(row -> row.values.forEach((column, value) -> sums.merge(column, value, BigDecimal::add)));
        return new StatisticsRow("全县合计", sums);
    }
}
