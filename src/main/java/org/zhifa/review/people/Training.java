package org.zhifa.review.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training somebody took part in.
 *
 * @param withdrawn why it does not hold, if it was withdrawn
 */
public record Training(
        UUID id,
        LocalDate heldOn,
        String topic,
        String organiser,
        BigDecimal hours,
        String enterer,
        @Nullable String withdrawn) {}
