package org.zhifa.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One indicator of one body: how many were met of how many that counted. Of none there is no rate (不适用). */
public record Measure(Indicator indicator, int met, int counted) {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final BigDecimal ALMOST = new BigDecimal("99.99");

    public Measure {
        if (met < 0 || met > counted) {
            throw new IllegalArgumentException("not a fraction: %d of %d".formatted(met, counted));
        }
    }

    static Measure none(Indicator indicator) {
        return new Measure(indicator, 0, 0);
    }

    public boolean applies() {
        return counted > 0;
    }

    /** In per cent, two decimals; 100.00 only when nothing was missed. */
    public Optional<BigDecimal> percent() {
        if (!applies()) {
            return Optional.empty();
        }
        var percent = BigDecimal.valueOf(100L * met).divide(BigDecimal.valueOf(counted), 2, RoundingMode.HALF_UP);
        return Optional.of(met < counted && percent.compareTo(HUNDRED) == 0 ? ALMOST : percent);
    }

    public boolean isBelowTarget() {
        return gap().signum() > 0;
    }

    /** How far below the target, in points; 0 when it is met or does not apply. */
    public BigDecimal gap() {
        return percent()
                .map(indicator.target()::subtract)
                .orElse(BigDecimal.ZERO)
                .max(BigDecimal.ZERO);
    }
}
