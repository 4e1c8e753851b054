package org.zhifa.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** What lies before review since a round began: which materials are missing and why, and which points were answered. */
public record SubmissionEvent(
        ReviewId review, CaseId caseId, String number, int round, Map<String, String> explained, List<Answer> answers)
        implements RecordedEvent {

    @Override
    public String kind() {
        return "review.submitted";
    }

    @Override
    public UUID caseUuid() {
        return caseId.value();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "review",
                review.toString(),
                "number",
                number,
                "round",
                round,
                "explained",
                explained,
                "answers",
                answers.stream()
                        .map(answer ->
                                Map.of("to", answer.to().toString(), "point", answer.row(), "answer", answer.text()))
                        .toList());
    }
}
