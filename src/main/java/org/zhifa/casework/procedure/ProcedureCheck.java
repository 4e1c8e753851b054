package org.zhifa.casework.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhifa.shared.Declaration;

/** What makes a procedure file unusable, in sentences that name the line of the step and say what to do. */
final class ProcedureCheck {

    private final Declaration file;
    private final Procedure procedure;
    private final PaperCatalogue catalogue;
    private final List<String> faults = new ArrayList<>();

    ProcedureCheck(Declaration file, Procedure procedure, PaperCatalogue catalogue) {
        this.file = file;
        this.procedure = procedure;
        this.catalogue = catalogue;
    }

    List<String> faults() {
        if (procedure.id() == null || procedure.name() == null || procedure.act() == null) {
            faults.add(file.file() + ": a procedure needs 'id', 'name' and 'act'.");
        }
        if (procedure.steps().isEmpty()) {
            faults.add(file.file() + ": a procedure needs at least one step.");
            return faults;
        }
        var ids = new HashSet<String>();
        for (var step : procedure.steps()) {
            if (step.id() == null) {
                faults.add(file.file() + ": there is a step without 'id'.");
            } else if (!ids.add(step.id())) {
                fault(step, "the id is used by two steps; give each its own.");
            }
        }
        if (faults.isEmpty()) {
            procedure.steps().forEach(this::check);
            checkWays();
        }
        return faults;
    }

    private void check(Step step) {
        if (step.name() == null || step.kind() == null || step.actors().isEmpty()) {
            fault(step, "a step needs 'name', 'kind' and 'actors'.");
        }
        if (step.basis().isEmpty()) {
            fault(step, "say in 'basis' which article the step rests on.");
        }
        checkPapers(step);
        checkFields(step);
        step.deadlines().forEach(deadline -> check(step, deadline));
    }

    private void checkPapers(Step step) {
        for (var paper : step.papers()) {
            if (catalogue.find(paper.type()).isEmpty()) {
                fault(step, "the paper %s is not in papers/catalogue.yaml.".formatted(paper.type()));
            }
        }
        var makesPapers = step.kind() == StepKind.PAPER || step.kind() == StepKind.SERVICE;
        if (makesPapers && step.papers().isEmpty()) {
            fault(step, "a step of kind %s needs at least one paper in 'docs'.".formatted(step.kind()));
        }
    }

    private void checkFields(Step step) {
        var names = new HashSet<String>();
        for (var field : step.fields()) {
            if (field.name() == null || field.type() == null || field.label() == null) {
                fault(step, "a field needs 'name', 'type' and 'label'.");
            } else if (!names.add(field.name())) {
                fault(step, "the field %s is there twice.".formatted(field.name()));
            } else if ((field.type() == FieldSpec.Type.CHOICE)
                    == field.choices().isEmpty()) {
                fault(step, "the field %s: a CHOICE has 'choices', and nothing else has.".formatted(field.name()));
            }
        }
    }

    private void check(Step step, DeadlineSpec deadline) {
        if (deadline.code() == null || deadline.from() == null || deadline.unit() == null || deadline.amount() < 1) {
            fault(step, "a deadline needs 'code', 'from', 'amount' and 'unit'.");
            return;
        }
        if (deadline.basis() == null) {
            fault(step, "say in 'basis' which article the deadline %s rests on.".formatted(deadline.code()));
        }
        check(step, deadline, deadline.from());
        if (deadline.to() != null) {
            check(step, deadline, Objects.requireNonNull(deadline.to()));
        }
    }

    private void check(Step step, DeadlineSpec deadline, DeadlineSpec.Entry entry) {
        var field = procedure.find(entry.step()).flatMap(other -> other.field(entry.field()));
        if (field.isEmpty() || !field.get().type().isADate()) {
            fault(
                    step,
                    "the deadline %s is counted from or to %s of %s, which is no date field there."
                            .formatted(deadline.code(), entry.field(), entry.step()));
        }
    }

    private void checkWays() {
        for (var step : procedure.steps()) {
            for (var next : step.nextIds()) {
                if (procedure.find(next).isEmpty()) {
                    fault(step, "the next step %s does not exist.".formatted(next));
                }
            }
            if (step.isLast() && step.kind() != StepKind.CLOSE) {
                fault(step, "a dead end: it has no next step and is not of kind CLOSE.");
            }
        }
        var reached = reached();
        procedure.steps().stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> fault(
                        step,
                        "no way leads here from %s.".formatted(procedure.first().id())));
        procedure.steps().stream()
                .filter(step -> !step.isLast() && reachable(step.id()).stream().noneMatch(this::closes))
                .forEach(step -> fault(step, "no way leads from here to the end."));
    }

    private boolean closes(String id) {
        return procedure.find(id).filter(Step::isLast).isPresent();
    }

    private Set<String> reached() {
        return reachable(procedure.first().id());
    }

    private Set<String> reachable(String from) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var id = open.pop();
            if (reached.add(id)) {
                procedure.find(id).ifPresent(step -> open.addAll(step.nextIds()));
            }
        }
        return reached;
    }

    private void fault(Step step, String sentence) {
        faults.add("%sstep %s: %s".formatted(file.at("- id: " + step.id()), step.id(), sentence));
    }
}
