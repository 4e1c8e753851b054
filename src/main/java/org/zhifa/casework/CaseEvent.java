package org.zhifa.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.RecordedEvent;

/** Everything a case announces. Listeners in other modules take the record they care about. */
public sealed interface CaseEvent extends RecordedEvent {

    CaseId caseId();

    CaseNumber number();

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** A case has its number and its officers. */
    record Opened(CaseId caseId, CaseNumber number, String title, String power, List<PersonId> handlers, LocalDate on)
            implements CaseEvent {
        @Override
        public String kind() {
            return "case.opened";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "number", number.text(),
                    "title", title,
                    "power", power,
                    "handlers", handlers.stream().map(PersonId::toString).toList(),
                    "on", on.toString());
        }
    }

    /** A step was taken, or put before the next actor. */
    record StepTaken(CaseId caseId, CaseNumber number, String step, UUID entry, boolean done, Map<String, Object> form)
            implements CaseEvent {
        @Override
        public String kind() {
            return "case.step";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("number", number.text(), "step", step, "entry", entry.toString(), "done", done, "form", form);
        }
    }

    /** One of those a step goes through agreed, or sent it back. */
    record StepJudged(
            CaseId caseId, CaseNumber number, String step, UUID entry, boolean agreed, boolean done, String opinion)
            implements CaseEvent {
        @Override
        public String kind() {
            return agreed ? "case.step.approved" : "case.step.returned";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "number", number.text(), "step", step, "entry", entry.toString(), "done", done, "opinion", opinion);
        }
    }

    /** The draft decision has new words: what passed before passed something else. */
    record Drafted(CaseId caseId, CaseNumber number, int draft, String digest) implements CaseEvent {
        @Override
        public String kind() {
            return "case.drafted";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("number", number.text(), "draft", draft, "digest", digest);
        }
    }

    /** Others handle the case from now on. */
    record Assigned(CaseId caseId, CaseNumber number, List<PersonId> handlers, String reason) implements CaseEvent {
        @Override
        public String kind() {
            return "case.assigned";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "number", number.text(),
                    "handlers", handlers.stream().map(PersonId::toString).toList(),
                    "reason", reason);
        }
    }

    /** Whether the draft must pass legal review, with the rules that say so. */
    record Scoped(CaseId caseId, CaseNumber number, ScopeVerdict verdict, String draft, String manifest, PersonId by)
            implements CaseEvent {
        @Override
        public String kind() {
            return "case.scope";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "number", number.text(),
                    "inScope", verdict.inScope(),
                    "catalogue", verdict.catalogue(),
                    "rules",
                            verdict.reasons().stream()
                                    .map(ScopeVerdict.Rule::code)
                                    .toList(),
                    "draft", draft,
                    "manifest", manifest);
        }
    }

    /** Draft and evidence lie before legal review, signed by whoever has to; {@code by} is the officer who sent them. */
    record SentToReview(
            CaseId caseId,
            CaseNumber number,
            String step,
            String draft,
            String manifest,
            PersonId by,
            String sender,
            ReviewRequest request)
            implements CaseEvent {
        @Override
        public String kind() {
            return "case.review.sent";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "number",
                    number.text(),
                    "step",
                    step,
                    "draft",
                    draft,
                    "manifest",
                    manifest,
                    "by",
                    by.toString(),
                    "urgent",
                    request.urgency() != null);
        }
    }

    /** Legal review ended. */
    record Reviewed(
            CaseId caseId,
            CaseNumber number,
            String outcome,
            String draft,
            String manifest,
            PersonId reviewer,
            @Nullable PersonId approver)
            implements CaseEvent {
        @Override
        public String kind() {
            return "case.review.concluded";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "number",
                    number.text(),
                    "outcome",
                    outcome,
                    "draft",
                    draft,
                    "manifest",
                    manifest,
                    "reviewer",
                    reviewer.toString(),
                    "approver",
                    approver == null ? "" : approver.toString());
        }
    }

    /** The head decided exactly this draft on exactly this evidence. */
    record Decided(CaseId caseId, CaseNumber number, String draft, String manifest, LocalDate on) implements CaseEvent {
        @Override
        public String kind() {
            return "case.decided";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("number", number.text(), "draft", draft, "manifest", manifest, "on", on.toString());
        }
    }
}
