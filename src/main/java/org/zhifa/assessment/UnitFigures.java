package org.zhifa.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.tenancy.TenantId;

/**
 * One body's figures of table two. A column that is absent is "—": the body has no such power; a power that was not used
 * is 0. Amounts are in 万元.
 */
public record UnitFigures(TenantId tenant, String name, Map<PenaltyColumn, BigDecimal> values) {

    private static final String NO_POWER = "—";

    public UnitFigures {
        var copy = new EnumMap<PenaltyColumn, BigDecimal>(PenaltyColumn.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public Optional<BigDecimal> value(PenaltyColumn column) {
        return Optional.ofNullable(values.get(column));
    }

    /** As it is printed: {@code 12.96}, {@code 0}, {@code —}. */
    public String shown(PenaltyColumn column) {
        return value(column).map(BigDecimal::toPlainString).orElse(NO_POWER);
    }
}
