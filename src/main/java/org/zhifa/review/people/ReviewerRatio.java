package org.zhifa.review.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many reviewers a unit has to its officers (法制审核人员配比, I-11). */
public record ReviewerRatio(int reviewers, int officers) {

    /** In per cent, 国办发〔2018〕118号（十一）. */
    public static final BigDecimal LEAST = BigDecimal.valueOf(5);

    /** With two decimals; nothing where there are no officers. */
    public Optional<BigDecimal> percent() {
        return officers == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(reviewers)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(officers), 2, RoundingMode.HALF_UP));
    }

    public boolean isEnough() {
        return percent().map(percent -> percent.compareTo(LEAST) >= 0).orElse(true);
    }
}
