package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhifa.registry.Act;

/**
 * A procedure (执法程序) from source to archive, for example {@code CF-PT}. A running case keeps the version it began with.
 */
public record Procedure(String id, int version, Wording name, Act act, List<Stage> stages) {

    public Procedure {
        stages = List.copyOf(Objects.requireNonNullElse(stages, List.of()));
    }

    /** All steps in the order of the file. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    public Step first() {
        return steps().getFirst();
    }

    public Optional<Step> find(String stepId) {
        return steps().stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    public Step step(String stepId) {
        return find(stepId).orElseThrow(() -> new IllegalArgumentException(id + " has no step " + stepId));
    }

    /**
     * Whether what is recorded in a step proves facts: it comes before the first legal review, or at the hearing. What
     * later steps record – service, joint discussion, performance – shows how the body acted, and review does not turn
     * on it.
     */
    public boolean gathersEvidence(String stepId) {
        var steps = steps();
        var firstReview =
                steps.stream().filter(step -> step.kind() == StepKind.REVIEW).findFirst();
        var step = step(stepId);
        return step.actors().contains(StepActor.ZC)
                || firstReview.isEmpty()
                || steps.indexOf(step) < steps.indexOf(firstReview.get());
    }

    /** The stage a step belongs to. */
    public Stage stageOf(String stepId) {
        return stages.stream()
                .filter(stage ->
                        stage.steps().stream().anyMatch(step -> step.id().equals(stepId)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no step " + stepId));
    }
}
