package org.zhifa.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.identity.PersonId;

/** A case as a screen shows it: its head, what was done, and which steps are open now. */
public record CaseDetails(
        CaseSummary summary,
        String power,
        UUID party,
        List<PersonId> handlers,
        Set<StepCondition> conditions,
        List<StepLine> steps,
        List<String> open,
        Optional<DraftLine> draft) {

    /** A step as it was taken. {@code state} is WAITING, DONE or RETURNED. */
    public record StepLine(
            UUID entry,
            String step,
            String state,
            int turn,
            Map<String, Object> form,
            String by,
            Instant at,
            @Nullable Instant doneAt) {

        public boolean isDone() {
            return state.equals("DONE");
        }
    }

    /** The draft decision in force, its number and digest, and whether exactly it passed review. */
    public record DraftLine(int number, String digest, DecisionDraft draft, boolean passed) {}

    /** The last entry of a step, if it was taken. */
    public Optional<StepLine> last(String step) {
        return steps.stream().filter(line -> line.step().equals(step)).reduce((_, later) -> later);
    }

    /** When the decision was taken, if it was. */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(summary.decidedOn());
    }
}
