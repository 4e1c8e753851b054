package org.zhifa.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.RecordedEvent;

/** Who works on which round, and what was put aside. */
public sealed interface DeskEvent extends RecordedEvent {

    ReviewId review();

    CaseId caseId();

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** A round was given to somebody, or with nobody named, back to the pool. */
    record Assigned(
            ReviewId review,
            CaseId caseId,
            String number,
            @Nullable PersonId from,
            @Nullable PersonId to) implements DeskEvent {
        @Override
        public String kind() {
            return "review.assigned";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review",
                    review.toString(),
                    "number",
                    number,
                    "from",
                    from == null ? "" : from.toString(),
                    "to",
                    to == null ? "" : to.toString());
        }
    }

    /** A reviewer put a round aside. */
    record Held(ReviewId review, CaseId caseId, String number, Hold hold) implements DeskEvent {
        @Override
        public String kind() {
            return "review.held";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "number", number,
                    "until", hold.until().toString(),
                    "reason", hold.reason().name(),
                    "note", hold.note());
        }
    }

    /** A reviewer took a round up again before its day. */
    record Resumed(ReviewId review, CaseId caseId, String number) implements DeskEvent {
        @Override
        public String kind() {
            return "review.resumed";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("review", review.toString(), "number", number);
        }
    }
}
