package org.zhifa.review.accountability;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** Everything accountability announces. */
public sealed interface AccountabilityEvent extends RecordedEvent {

    /** A decision was entered as set aside. */
    record Reversed(UUID reversal, String number, NewReversal entered) implements AccountabilityEvent {
        @Override
        public String kind() {
            return "accountability.reversal";
        }

        @Override
        public UUID caseUuid() {
            return entered.caseId().value();
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "reversal", reversal.toString(),
                    "number", number,
                    "body", entered.body().name(),
                    "result", entered.result().name(),
                    "document", entered.document(),
                    "on", entered.on().toString(),
                    "reasons", entered.reasons());
        }
    }

    /**
     * An accountability case was opened, or went a step on.
     *
     * @param openedOn the day it was proposed
     * @param consequences what follows, where the step is a ruling; nobody's name
     */
    record Stepped(
            AccountabilityId id,
            Cause cause,
            @Nullable CaseId caseId,
            LocalDate openedOn,
            int number,
            StepKind step,
            String words,
            List<Consequence> consequences)
            implements AccountabilityEvent {
        @Override
        public String kind() {
            return "accountability." + step.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public @Nullable UUID caseUuid() {
            return caseId == null ? null : caseId.value();
        }

        @Override
        public Map<String, Object> facts() {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("accountability", id.toString());
            facts.put("cause", cause.name());
            facts.put("step", number);
            facts.put("words", words);
            if (!consequences.isEmpty()) {
                facts.put("consequences", consequences.stream().map(Enum::name).toList());
            }
            return facts;
        }
    }
}
