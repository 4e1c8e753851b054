package org.zhifa.review.scope;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer stated of a case (范围因素说明), where the platform cannot see it. Whoever thinks again states it anew; the
 * last one counts.
 *
 * @param factor the factor's code
 * @param amount of a factor of sort AMOUNT
 */
public record Statement(
        String factor, boolean holds, @Nullable BigDecimal amount, String reason, String officer, Instant at) {}
