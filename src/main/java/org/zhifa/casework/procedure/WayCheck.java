package org.zhifa.casework.procedure;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the ways of a procedure lead: to no step, to no end, past review, or through a condition nothing sets. */
final class WayCheck {

    /** What review and draft tell of a case without a step saying so. */
    private static final Set<StepCondition> SET_BY_THE_PLATFORM = Set.of(
            StepCondition.RETURNED,
            StepCondition.INVESTIGATION,
            StepCondition.TRANSFER,
            StepCondition.PROSECUTION,
            StepCondition.NO_PENALTY,
            StepCondition.RENOTICE,
            StepCondition.IN_SCOPE,
            StepCondition.OUT_OF_SCOPE);

    private final Procedure procedure;
    private final BiConsumer<Step, String> fault;

    WayCheck(Procedure procedure, BiConsumer<Step, String> fault) {
        this.procedure = procedure;
        this.fault = fault;
    }

    void check() {
        for (var step : procedure.allSteps()) {
            for (var next : step.nextIds()) {
                if (procedure.find(next).isEmpty()) {
                    fault.accept(step, "the next step %s does not exist.".formatted(next));
                }
            }
            if (step.isLast() && step.kind() != StepKind.CLOSE) {
                fault.accept(step, "a dead end: it has no next step and is not of kind CLOSE.");
            }
            checkBeside(step);
        }
        checkReach();
        checkReview();
        checkConditions();
    }

    private void checkBeside(Step step) {
        if (step.beside() == null) {
            return;
        }
        for (var place : new String[] {step.beside().after(), step.beside().until()}) {
            if (place != null && procedure.find(place).isEmpty()) {
                fault.accept(
                        step, "the step %s, after or until which it may be taken, does not exist.".formatted(place));
            }
        }
        if (step.kind() == StepKind.REVIEW || step.kind() == StepKind.DECISION || step.kind() == StepKind.CLOSE) {
            fault.accept(step, "review, decision and close do not lie beside the way.");
        }
    }

    private void checkReach() {
        var reached = reachable(everyStart(), step -> true);
        procedure.steps().stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> fault.accept(
                        step,
                        "no way leads here from %s.".formatted(procedure.first().id())));
        procedure.steps().stream()
                .filter(step -> !step.isLast()
                        && reachable(List.of(step.id()), each -> true).stream().noneMatch(this::closes))
                .forEach(step -> fault.accept(step, "no way leads from here to the end."));
    }

    /** A procedure that is not simple takes no decision that could do without review (《行政处罚法》第五十八条). */
    private void checkReview() {
        var decisions = procedure.steps().stream()
                .filter(step -> step.kind() == StepKind.DECISION)
                .toList();
        // A way for what is out of scope leads past it rightly; the gate holds the decision to its verdict.
        var without = reachable(
                List.of(procedure.first().id()),
                step -> step.kind() != StepKind.REVIEW,
                way -> way.when() != StepCondition.OUT_OF_SCOPE);
        for (var decision : decisions) {
            if (procedure.simple()) {
                if (decision.has(Gate.G10)) {
                    fault.accept(decision, "a simple procedure has no review, so no G10 either.");
                }
            } else if (!decision.has(Gate.G10)) {
                fault.accept(decision, "a decision that is not taken by a simple procedure needs G10 among its gates.");
            } else if (without.contains(decision.id())) {
                fault.accept(decision, "a way leads here past legal review.");
            }
        }
    }

    private void checkConditions() {
        var set = Stream.concat(
                        SET_BY_THE_PLATFORM.stream(),
                        procedure.allSteps().stream()
                                .flatMap(step -> step.sets().stream())
                                .map(ConditionRule::condition))
                .collect(Collectors.toSet());
        for (var step : procedure.allSteps()) {
            Stream.concat(
                            Stream.<@Nullable StepCondition>of(step.when()),
                            step.next().stream()
                                    .flatMap(way -> Stream.<@Nullable StepCondition>concat(
                                            Stream.ofNullable(way.when()), way.unless().stream())))
                    .filter(Objects::nonNull)
                    .distinct()
                    .filter(condition -> !set.contains(condition))
                    .forEach(condition -> fault.accept(step, "no step sets the condition %s.".formatted(condition)));
        }
    }

    private boolean closes(String id) {
        return procedure.find(id).filter(Step::isLast).isPresent();
    }

    private List<String> everyStart() {
        return Stream.concat(
                        Stream.of(procedure.first().id()),
                        procedure.beside().stream().flatMap(step -> step.nextIds().stream()))
                .toList();
    }

    private Set<String> reachable(List<String> from, Predicate<Step> leadsOn) {
        return reachable(from, leadsOn, way -> true);
    }

    private Set<String> reachable(List<String> from, Predicate<Step> leadsOn, Predicate<Step.Next> isOpen) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            var id = open.pop();
            if (reached.add(id)) {
                procedure
                        .find(id)
                        .filter(leadsOn)
                        .ifPresent(step -> step.next().stream()
                                .filter(isOpen)
                                .map(Step.Next::to)
                                .forEach(open::add));
            }
        }
        return reached;
    }
}
