package org.zhifa.casework.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Recording;
import org.zhifa.shared.LegalBasis;

/**
 * One step of a procedure (执法环节).
 *
 * @param actors who acts, in order: the first does the work, the others approve one after another
 * @param officers how many officers must act together
 * @param papers the catalogued papers the step makes ({@code docs} in the file)
 * @param recording what sound and picture it must have ({@code av} in the file)
 * @param gates what must hold before it can be finished
 * @param next where it may lead
 * @param optional the officer may leave it out
 * @param repeatable it may be taken again
 * @param when it is there only if this holds of the case
 * @param chart how the public flow chart shows it ({@code public} in the file); not shown without
 */
public record Step(
        String id,
        Wording name,
        StepKind kind,
        List<StepActor> actors,
        @Nullable Integer officers,
        @JsonProperty("docs") List<StepPaper> papers,
        @JsonProperty("av") Recording recording,
        List<DeadlineSpec> deadlines,
        List<Gate> gates,
        List<Next> next,
        @Nullable Boolean optional,
        @Nullable Boolean repeatable,
        @Nullable StepCondition when,
        List<FieldSpec> fields,
        @JsonProperty("public") @Nullable ChartBox chart,
        List<LegalBasis> basis) {

    /** A way out of a step, open to every case or only when something holds of it. */
    public record Next(String to, @Nullable StepCondition when) {

        @JsonCreator
        static Next to(String step) {
            return new Next(step, null);
        }
    }

    /** A catalogued paper of a step; without the required ones the step cannot be finished. */
    public record StepPaper(String type, boolean required) {}

    public Step {
        actors = copy(actors);
        officers = Objects.requireNonNullElse(officers, 1);
        papers = copy(papers);
        recording = Objects.requireNonNullElse(recording, Recording.NONE);
        deadlines = copy(deadlines);
        gates = copy(gates);
        next = copy(next);
        optional = Objects.requireNonNullElse(optional, false);
        repeatable = Objects.requireNonNullElse(repeatable, false);
        fields = copy(fields);
        basis = copy(basis);
    }

    public boolean isOptional() {
        return optional;
    }

    public boolean isRepeatable() {
        return repeatable;
    }

    /** Of a step of legal review, the turn of the reviewer; whoever comes before signs what is sent. */
    public int reviewersTurn() {
        return actors.indexOf(StepActor.FZ);
    }

    /** The last step of its procedure. */
    public boolean isLast() {
        return next.isEmpty();
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

    private static <T> List<T> copy(@Nullable List<T> values) {
        return List.copyOf(Objects.requireNonNullElse(values, List.of()));
    }
}
