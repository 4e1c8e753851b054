package org.zhifa.casework.ui;

import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Step;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.ui.FieldGrid;

/** The form of a step, generated from its fields. */
final class StepFields extends Composite<FieldGrid> {

    private final transient List<FormInput> inputs;

    StepFields(Step step, FormInputs making) {
        inputs = step.fields().stream().map(making::of).toList();
        inputs.forEach(input -> {
            if (isWide(input.spec())) {
                getContent().wide(input.component());
            } else {
                getContent().add(input.component());
            }
        });
    }

    private static boolean isWide(FieldSpec spec) {
        return switch (spec.type()) {
            case LONGTEXT, OFFICERS, PERSON, DATETIME_RANGE -> true;
            default -> false;
        };
    }

    FormInput input(String field) {
        return find(field).orElseThrow();
    }

    /** Shows entries made before; a step has no field for what it does not know. */
    void show(Map<String, Object> entries) {
        entries.forEach(
                (field, entry) -> find(field).ifPresent(input -> input.show().accept(entry)));
    }

    /** Proposes the officers of the case wherever officers are asked for. */
    void propose(List<PersonId> handlers) {
        var ids = handlers.stream().map(PersonId::toString).toList();
        inputs.stream()
                .filter(input -> input.spec().type() == FieldSpec.Type.OFFICERS)
                .forEach(input -> input.show().accept(ids));
    }

    /** One begins at the first field. */
    void focus() {
        inputs.stream().findFirst().ifPresent(FormInput::focus);
    }

    /** Whether all may be handed in; if not, the first fault has the focus. */
    boolean check() {
        var faults = inputs.stream().filter(input -> !input.check()).toList();
        faults.stream().findFirst().ifPresent(FormInput::focus);
        return faults.isEmpty();
    }

    Map<String, Object> entries() {
        var entries = new LinkedHashMap<String, Object>();
        inputs.forEach(input -> {
            var entry = input.entry().get();
            if (entry != null) {
                entries.put(input.spec().name(), entry);
            }
        });
        return entries;
    }

    private Optional<FormInput> find(String field) {
        return inputs.stream()
                .filter(input -> input.spec().name().equals(field))
                .findFirst();
    }
}
