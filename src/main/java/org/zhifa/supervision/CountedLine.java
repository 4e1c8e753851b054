package org.zhifa.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing an indicator counts: a case, a step or an item of evidence, by its numbers and days alone.
 *
 * @param number of the case; nothing where the act was handled outside the platform
 * @param step the step it belongs to, where it belongs to one
 * @param day the day that puts it into a span
 * @param due until when it had to happen, if there was a limit
 * @param done when it happened; nothing as long as it did not
 */
public record CountedLine(
        @Nullable String number,
        @Nullable String step,
        LocalDate day,
        boolean met,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime done) {}
