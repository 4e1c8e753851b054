package org.zhifa.casework.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.zhifa.casework.deadline.Period;

/** Whether the entries a procedure speaks of – in deadlines, pauses, extensions, conditions, requirements – exist and fit. */
final class EntryCheck {

    private final Procedure procedure;
    private final BiConsumer<Step, String> fault;

    EntryCheck(Procedure procedure, BiConsumer<Step, String> fault) {
        this.procedure = procedure;
        this.fault = fault;
    }

    void check() {
        for (var step : procedure.allSteps()) {
            step.deadlines().forEach(deadline -> check(step, deadline));
            step.pauses().forEach(pause -> check(step, pause));
            step.sets().forEach(rule -> rule.when().forEach(test -> check(step, test)));
            step.requires().forEach(requirement -> check(step, requirement));
            if (step.extension() != null) {
                check(step, step.extension());
            }
        }
    }

    private void check(Step step, DeadlineSpec deadline) {
        if (deadline.code() == null || deadline.from() == null || deadline.unit() == null || deadline.amount() < 1) {
            fault.accept(step, "a deadline needs 'code', 'from', 'amount' and 'unit'.");
            return;
        }
        if (deadline.basis() == null) {
            fault.accept(step, "say in 'basis' which article the deadline %s rests on.".formatted(deadline.code()));
        }
        if (deadline.unit() == Period.Unit.H
                && (!deadline.suspendedBy().isEmpty() || !deadline.extend().isEmpty())) {
            fault.accept(
                    step,
                    "the deadline %s runs in hours, which are neither suspended nor extended."
                            .formatted(deadline.code()));
        }
        checkDate(step, deadline, deadline.from());
        if (deadline.to() != null) {
            checkDate(step, deadline, deadline.to());
        }
        deadline.when().forEach(test -> check(step, test));
    }

    private void checkDate(Step step, DeadlineSpec deadline, DeadlineSpec.Entry entry) {
        if (!isADate(entry)) {
            fault.accept(
                    step,
                    "the deadline %s is counted from or to %s of %s, which is no date field there."
                            .formatted(deadline.code(), entry.field(), entry.step()));
        }
    }

    private void check(Step step, PauseSpec pause) {
        var from = new DeadlineSpec.Entry(step.id(), pause.from());
        if (!isADate(from)) {
            fault.accept(step, "the pause begins at %s, which is no date field of it.".formatted(pause.from()));
        }
        if (pause.to() != null && !isADate(pause.to())) {
            fault.accept(
                    step,
                    "the pause ends at %s of %s, which is no date field there."
                            .formatted(pause.to().field(), pause.to().step()));
        }
    }

    private void check(Step step, ExtensionSpec extension) {
        if (step.field(extension.amount())
                .filter(field -> field.type() == FieldSpec.Type.NUMBER)
                .isEmpty()) {
            fault.accept(step, "by how much it extends stands in no number field %s.".formatted(extension.amount()));
        }
        if (step.field(extension.reason()).isEmpty()) {
            fault.accept(step, "the reason of the extension stands in no field %s.".formatted(extension.reason()));
        }
        var role = step.actors().getLast().name();
        for (var code : codes(step, extension)) {
            var known = procedure.deadline(code);
            if (known.isEmpty()) {
                fault.accept(step, "it extends %s, which no step of the procedure has.".formatted(code));
            } else if (known.get().rule().extendable().stream()
                    .noneMatch(allowance -> allowance.role().equals(role))) {
                fault.accept(step, "%s may not be extended by %s, its last actor.".formatted(code, role));
            }
        }
    }

    /** The code it names, or all that can be chosen. */
    private static List<String> codes(Step step, ExtensionSpec extension) {
        return extension.deadline() != null
                ? List.of(extension.deadline())
                : step.field(ExtensionSpec.CHOSEN_IN)
                        .map(field -> field.choices().stream()
                                .map(FieldSpec.Choice::value)
                                .toList())
                        .orElse(List.of());
    }

    private void check(Step step, Requirement requirement) {
        if (requirement.words() == null
                || requirement.basis() == null
                || requirement.must().isEmpty()) {
            fault.accept(step, "a requirement needs 'must', 'words' and 'basis'.");
        }
        requirement.when().forEach(test -> check(step, test));
        requirement.must().forEach(test -> check(step, test));
    }

    private void check(Step step, EntryTest test) {
        var where = test.step() == null ? step.id() : test.step();
        var field = field(where, test.field());
        if (field.isEmpty()) {
            fault.accept(step, "it asks for %s of %s, which is no field there.".formatted(test.field(), where));
            return;
        }
        if (test.ways() != 1) {
            fault.accept(
                    step,
                    "of %s one of 'is', 'not', 'oneOf', 'given', 'moreThan', 'atMost' is asked."
                            .formatted(test.field()));
        }
        var values = new ArrayList<Object>();
        if (test.is() != null) {
            values.add(test.is());
        }
        if (test.not() != null) {
            values.add(test.not());
        }
        if (test.oneOf() != null) {
            values.addAll(test.oneOf());
        }
        for (var value : values) {
            if (!fits(field.get(), value)) {
                fault.accept(step, "%s of %s can never be '%s'.".formatted(test.field(), where, value));
            }
        }
        for (var amount : new EntryTest.Amount[] {test.moreThan(), test.atMost()}) {
            if (amount != null) {
                check(step, amount);
            }
        }
    }

    private void check(Step step, EntryTest.Amount amount) {
        var where = amount.step() == null ? step.id() : amount.step();
        var named = new ArrayList<>(amount.times());
        named.addAll(amount.minus());
        for (var name : named) {
            if (field(where, name).isEmpty()) {
                fault.accept(step, "it reckons with %s of %s, which is no field there.".formatted(name, where));
            }
        }
    }

    private static boolean fits(FieldSpec field, Object value) {
        return switch (field.type()) {
            case BOOLEAN -> value instanceof Boolean;
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.value().equals(value));
            default -> true;
        };
    }

    private boolean isADate(DeadlineSpec.Entry entry) {
        return field(entry.step(), entry.field())
                .filter(field -> field.type() != null && field.type().isADate())
                .isPresent();
    }

    private Optional<FieldSpec> field(String step, String name) {
        return procedure.find(step).flatMap(other -> other.field(name));
    }
}
