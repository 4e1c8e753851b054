package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.shared.RecordedEvent;

/** Everything a publication announces; each goes on record. */
public sealed interface PublicationEvent extends RecordedEvent {

    UUID task();

    CaseId caseId();

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** A decision was taken, so the public is to be told, or not, by that day. */
    record Due(UUID task, CaseId caseId, LocalDate dueOn) implements PublicationEvent {
        @Override
        public String kind() {
            return "publication.due";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("task", task.toString(), "dueOn", dueOn.toString());
        }
    }

    /** An officer put together what is to be published; {@code digest} is empty if nothing is. */
    record Collected(UUID task, CaseId caseId, PublishRule rule, Outcome outcome, String digest)
            implements PublicationEvent {
        @Override
        public String kind() {
            return "publication.collected";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("task", task.toString(), "rule", rule.name(), "outcome", outcome.name(), "digest", digest);
        }
    }

    /** A second person saw it beside the original and found it right. */
    record Checked(UUID task, CaseId caseId, String digest) implements PublicationEvent {
        @Override
        public String kind() {
            return "publication.checked";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("task", task.toString(), "digest", digest);
        }
    }

    /** A second person sent it back. */
    record Returned(UUID task, CaseId caseId, String reason) implements PublicationEvent {
        @Override
        public String kind() {
            return "publication.returned";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("task", task.toString(), "reason", reason);
        }
    }

    /** It is public, in exactly this form. */
    record Published(
            UUID task,
            CaseId caseId,
            Permalink permalink,
            int version,
            String digest,
            PublishRule rule,
            LocalDate on,
            LocalDate dueOn)
            implements PublicationEvent {
        @Override
        public String kind() {
            return "publication.published";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "task", task.toString(),
                    "permalink", permalink.value(),
                    "version", version,
                    "digest", digest,
                    "rule", rule.name(),
                    "on", on.toString(),
                    "dueOn", dueOn.toString());
        }
    }

    /** It stays from the public, for good or for now. */
    record KeptBack(UUID task, CaseId caseId, PublishRule rule, Outcome outcome, String reason)
            implements PublicationEvent {
        @Override
        public String kind() {
            return "publication.kept-back";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("task", task.toString(), "rule", rule.name(), "outcome", outcome.name(), "reason", reason);
        }
    }

    /** It was taken back. */
    record Withdrawn(UUID task, CaseId caseId, Permalink permalink, String reason) implements PublicationEvent {
        @Override
        public String kind() {
            return "publication.withdrawn";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("task", task.toString(), "permalink", permalink.value(), "reason", reason);
        }
    }
}
