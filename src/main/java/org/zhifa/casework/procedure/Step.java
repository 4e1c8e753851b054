package org.zhifa.casework.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Recording;
import org.zhifa.shared.LegalBasis;

/**
 * One step of a procedure (执法环节), with what it takes from the common parts filled in.
 *
 * @param actors who acts, in order: the first does the work, the others approve one after another
 * @param officers how many officers must act together
 * @param purpose what the law looks for under any number, if the step is that
 * @param papers the catalogued papers the step makes
 * @param recording what sound and picture it must have
 * @param gates what must hold before it can be finished
 * @param requires what its own entries must say
 * @param sets what the case is known to be once it is done
 * @param pauses the days it tells of that other periods do not count
 * @param extension the period it extends
 * @param next where it may lead
 * @param optional the officer may leave it out
 * @param repeatable it may be taken again
 * @param when it is there only if this holds of the case
 * @param beside between which steps it may be taken, if it lies beside the way
 * @param chart how the public flow chart shows it; not shown without
 */
public record Step(
        String id,
        Wording name,
        StepKind kind,
        List<StepActor> actors,
        int officers,
        @Nullable StepPurpose purpose,
        List<StepPaper> papers,
        Recording recording,
        List<DeadlineSpec> deadlines,
        List<Gate> gates,
        List<Requirement> requires,
        List<ConditionRule> sets,
        List<PauseSpec> pauses,
        @Nullable ExtensionSpec extension,
        List<Next> next,
        boolean optional,
        boolean repeatable,
        @Nullable StepCondition when,
        @Nullable Beside beside,
        List<FieldSpec> fields,
        @Nullable ChartBox chart,
        List<LegalBasis> basis) {

    /** A way out of a step: open to every case, only when something holds of it, or only unless one of some does. */
    public record Next(
            String to,
            @Nullable StepCondition when,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<StepCondition> unless) {

        @JsonCreator
        static Next to(String step) {
            return new Next(step, null, List.of());
        }

        public Next {
            unless = List.copyOf(Objects.requireNonNullElse(unless, List.of()));
        }
    }

    /** A catalogued paper of a step; without the required ones the step cannot be finished. */
    public record StepPaper(String type, boolean required) {}

    public Step {
        actors = List.copyOf(actors);
        papers = List.copyOf(papers);
        deadlines = List.copyOf(deadlines);
        gates = List.copyOf(gates);
        requires = List.copyOf(requires);
        sets = List.copyOf(sets);
        pauses = List.copyOf(pauses);
        next = List.copyOf(next);
        fields = List.copyOf(fields);
        basis = List.copyOf(basis);
    }

    public boolean isOptional() {
        return optional;
    }

    public boolean isRepeatable() {
        return repeatable;
    }

    /** It decides, and only what passed legal review if it is in scope (G10). */
    public boolean needsReview() {
        return kind == StepKind.DECISION && gates.contains(Gate.G10);
    }

    /** It may be taken only once a decision stands: it makes the decision out, serves it, or the like (G10). */
    public boolean followsDecision() {
        return gates.contains(Gate.G10) && kind != StepKind.REVIEW && kind != StepKind.DECISION;
    }

    /** It may be taken beside the way, and the case stays where it is. */
    public boolean isBeside() {
        return beside != null;
    }

    /** Of a step of legal review, the turn of the reviewer; whoever comes before signs what is sent. */
    public int reviewersTurn() {
        return actors.indexOf(StepActor.FZ);
    }

    /** The last step of its procedure. */
    public boolean isLast() {
        return next.isEmpty() && !isBeside();
    }

    public boolean has(Gate gate) {
        return gates.contains(gate);
    }

    public boolean isFor(StepPurpose which) {
        return purpose == which;
    }

    public List<String> nextIds() {
        return next.stream().map(Next::to).toList();
    }

    public boolean leadsTo(String stepId) {
        return nextIds().contains(stepId);
    }

    public Optional<FieldSpec> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
