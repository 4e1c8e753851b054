package org.zhifa.review.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.RecordedEvent;

/** Everything the register of reviewers announces. */
public sealed interface ReviewerEvent extends RecordedEvent {

    @Override
    default @Nullable UUID caseUuid() {
        return null;
    }

    /** Somebody was entered, or what is known of him changed; the head has yet to approve it. */
    record Entered(Reviewer reviewer, int version, String reason) implements ReviewerEvent {
        @Override
        public String kind() {
            return "reviewer.entered";
        }

        @Override
        public Map<String, Object> facts() {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("person", reviewer.id().toString());
            facts.put("version", version);
            facts.put("source", reviewer.source().name());
            facts.put("degree", reviewer.degree().name());
            facts.put("reviewingSince", reviewer.reviewingSince().toString());
            facts.put("appointedFrom", reviewer.appointedFrom().toString());
            if (reviewer.appointedUntil() != null) {
                facts.put("appointedUntil", reviewer.appointedUntil().toString());
            }
            if (reviewer.qualification() != null) {
                facts.put("qualification", reviewer.qualification());
            }
            if (reviewer.exemptionProof() != null) {
                facts.put("exemptionProof", reviewer.exemptionProof());
            }
            facts.put("reason", reason);
            return facts;
        }
    }

    /** The head appointed somebody as the register now says. */
    record Appointed(PersonId person, int version) implements ReviewerEvent {
        @Override
        public String kind() {
            return "reviewer.appointed";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person.toString(), "version", version);
        }
    }

    /** A training was held. */
    record Trained(UUID training, NewTraining held) implements ReviewerEvent {
        @Override
        public String kind() {
            return "reviewer.trained";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "training",
                    training.toString(),
                    "heldOn",
                    held.heldOn().toString(),
                    "topic",
                    held.topic(),
                    "hours",
                    held.hours().toPlainString(),
                    "people",
                    List.copyOf(held.people().stream()
                            .map(PersonId::toString)
                            .sorted()
                            .toList()));
        }
    }

    /** Somebody took an exam. */
    record Examined(UUID exam, NewExam held) implements ReviewerEvent {
        @Override
        public String kind() {
            return "reviewer.examined";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "exam",
                    exam.toString(),
                    "person",
                    held.person().toString(),
                    "heldOn",
                    held.heldOn().toString(),
                    "subject",
                    held.subject(),
                    "passed",
                    held.passed());
        }
    }

    /** What was entered of a training or an exam does not hold. */
    record Withdrawn(UUID entry, String reason) implements ReviewerEvent {
        @Override
        public String kind() {
            return "reviewer.entry.withdrawn";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("entry", entry.toString(), "reason", reason);
        }
    }
}
