package org.zhifa.review;

import java.time.Instant;

/** The opinion a round of review ended with (审核意见), bound to exactly one draft and one list of evidence. */
public record Opinion(
        ReviewId review,
        int round,
        Outcome outcome,
        String text,
        String draft,
        String manifest,
        String reviewer,
        Instant at) {}
