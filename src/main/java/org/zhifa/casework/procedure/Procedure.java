package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;

/**
 * A procedure (执法程序) from source to archive, for example {@code CF-PT}. A running case keeps the version it began with.
 *
 * @param handlers how many officers a case begins with
 * @param suits for which cases it is
 * @param simple its decisions are taken without legal review (简易程序)
 * @param beside steps that may be taken beside the way
 */
public record Procedure(
        String id,
        int version,
        Wording name,
        Act act,
        int handlers,
        @Nullable Wording suits,
        boolean simple,
        List<Stage> stages,
        List<Step> beside) {

    public Procedure {
        stages = List.copyOf(stages);
        beside = List.copyOf(beside);
    }

    /** The steps of its way in the order of the file. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    /** Those of its way, then those beside it. */
    public List<Step> allSteps() {
        return Stream.concat(steps().stream(), beside.stream()).toList();
    }

    public List<Step> stepsFor(StepPurpose purpose) {
        return allSteps().stream().filter(step -> step.isFor(purpose)).toList();
    }

    /** The deadline with this code, with the step that must keep it. */
    public Optional<DeadlineSpec> deadline(String code) {
        return allSteps().stream()
                .flatMap(step -> step.deadlines().stream())
                .filter(spec -> spec.code().equals(code))
                .findFirst();
    }

    public Step first() {
        return steps().getFirst();
    }

    public Optional<Step> find(String stepId) {
        return allSteps().stream().filter(step -> step.id().equals(stepId)).findFirst();
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
        if (step.isBeside()) {
            return false;
        }
        return step.actors().contains(StepActor.ZC)
                || firstReview.isEmpty()
                || steps.indexOf(step) < steps.indexOf(firstReview.get());
    }

    /** The stage a step of its way belongs to. */
    public Stage stageOf(String stepId) {
        return stages.stream()
                .filter(stage ->
                        stage.steps().stream().anyMatch(step -> step.id().equals(stepId)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no step " + stepId));
    }
}
