package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The opinion a round of review ended with (审核意见), bound to exactly one draft and one list of evidence.
 *
 * @param qualification the reviewer's legal qualification, as the register had it then
 * @param reviewingSince since when the reviewer did this work, as the register had it then; null for opinions that are
 *     older than the register
 */
public record Opinion(
        ReviewId review,
        int round,
        Outcome outcome,
        String text,
        String draft,
        String manifest,
        String reviewer,
        Instant at,
        @Nullable String qualification,
        @Nullable LocalDate reviewingSince) {}
