package org.zhifa.review;

import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** What is said at the places of what was sent. */
public sealed interface ThreadEvent extends RecordedEvent {

    ThreadId thread();

    CaseId caseId();

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** A reviewer asked something at a place. */
    record Opened(ThreadId thread, CaseId caseId, ReviewId review, Anchor anchor, String digest, String words)
            implements ThreadEvent {
        @Override
        public String kind() {
            return "review.thread.opened";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "thread",
                    thread.toString(),
                    "review",
                    review.toString(),
                    "material",
                    anchor.kind() + " " + anchor.ref(),
                    "place",
                    anchor.place().toString(),
                    "digest",
                    digest,
                    "words",
                    words);
        }
    }

    /** Somebody answered, or the reviewer settled it or took it up again. */
    record Said(ThreadId thread, CaseId caseId, int entry, ReviewThread.Doing doing, String words)
            implements ThreadEvent {
        @Override
        public String kind() {
            return "review.thread.said";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("thread", thread.toString(), "entry", entry, "doing", doing.name(), "words", words);
        }
    }
}
