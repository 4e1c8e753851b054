package org.zhifa.review;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** Everything a disagreement announces. */
public sealed interface ObjectionEvent extends RecordedEvent {

    ObjectionId objection();

    ReviewId review();

    CaseId caseId();

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** An officer objects to an opinion. */
    record Filed(ObjectionId objection, ReviewId review, CaseId caseId, String number, int round, String reasons)
            implements ObjectionEvent {
        @Override
        public String kind() {
            return "review.objection.filed";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "objection",
                    objection.toString(),
                    "review",
                    review.toString(),
                    "number",
                    number,
                    "round",
                    round,
                    "reasons",
                    reasons);
        }
    }

    /** Somebody noted the result of the talk, referred it, or decided it. */
    record Acted(
            ObjectionId objection,
            ReviewId review,
            CaseId caseId,
            Objection.Kind act,
            String result,
            String words,
            Objection.State state)
            implements ObjectionEvent {
        @Override
        public String kind() {
            return "review.objection." + act.name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "objection",
                    objection.toString(),
                    "review",
                    review.toString(),
                    "result",
                    result,
                    "words",
                    words,
                    "state",
                    state.name());
        }
    }
}
