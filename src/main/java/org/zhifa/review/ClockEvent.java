package org.zhifa.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** Everything the time of a review announces. */
public sealed interface ClockEvent extends RecordedEvent {

    ReviewId review();

    CaseId caseId();

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** Somebody asks for more time, or for haste. */
    record Asked(ReviewId review, CaseId caseId, UUID request, TimeRequest.Kind time, int days, String reason)
            implements ClockEvent {
        @Override
        public String kind() {
            return "review.time.asked";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "request", request.toString(),
                    "time", time.name(),
                    "days", days,
                    "reason", reason);
        }
    }

    /** The leader in charge of legal work gave leave, or did not. */
    record Answered(ReviewId review, CaseId caseId, UUID request, boolean granted, String words, LocalDate dueOn)
            implements ClockEvent {
        @Override
        public String kind() {
            return "review.time.answered";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "request", request.toString(),
                    "granted", granted,
                    "words", words,
                    "dueOn", dueOn.toString());
        }
    }

    /** The time of a review is so far gone that its reviewer was reminded. */
    record Reminded(ReviewId review, CaseId caseId, String number, Reminder level, LocalDate dueOn)
            implements ClockEvent {
        @Override
        public String kind() {
            return "review.reminded";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "number", number,
                    "level", level.name(),
                    "dueOn", dueOn.toString());
        }
    }
}
