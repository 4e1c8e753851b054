package org.zhifa.documents.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An opinion with its signature (审批意见); name, words and date are null until it is given. */
public record Approval(
        String office,
        @Nullable String words,
        @Nullable String name,
        @Nullable LocalDate on) {}
