package org.zhifa.evidence;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Labelled;

/** What a look inside the bytes found (技术检验). */
public record Examination(
        Outcome outcome,
        @Nullable Duration duration,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String codec) {

    /** How far the look went; an item that was not examined says so for ever. */
    public enum Outcome implements Labelled {
        DONE,
        /** A document: its first bytes say what it is, nothing plays. */
        NOT_NEEDED,
        /** ffprobe is not installed here. */
        NO_TOOL,
        /** ffprobe did not end in time. */
        TIMED_OUT;

        @Override
        public String labelKey() {
            return "evidence.examination." + name();
        }
    }
}
