package org.zhifa.review.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exam somebody took.
 *
 * @param withdrawn why it does not hold, if it was withdrawn
 */
public record Exam(
        UUID id,
        LocalDate heldOn,
        String subject,
        boolean passed,
        @Nullable BigDecimal score,
        String enterer,
        @Nullable String withdrawn) {}
