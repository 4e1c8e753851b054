package org.zhifa.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opinion being written (审核意见稿), kept as it is typed.
 *
 * @param suggestions what the officer is advised to do, a line each; often nothing
 * @param savedAt when it was kept; null as long as only the platform wrote it
 */
public record OpinionDraft(
        @Nullable Outcome outcome,
        String opinion,
        String suggestions,
        @Nullable Instant savedAt) {}
