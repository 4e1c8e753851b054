package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.registry.Party;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.registry.PowerItem;
import org.zhifa.tenancy.TenantFile;

/**
 * Everything a publication is made from, as the body itself knows it: nothing in here is masked.
 *
 * @param docNo the number of the decision's paper (决定书文号)
 * @param staff names of the body's own people, whose acts are public
 */
record DecidedCase(
        CaseDetails details,
        Procedure procedure,
        Party party,
        PowerItem power,
        DecisionDraft draft,
        String docNo,
        TenantFile body,
        Set<String> staff) {

    private static final String DECISION = "CF-PT-19";

    LocalDate decidedOn() {
        return details.decidedOn().orElseThrow();
    }

    Set<PenaltyKind> kinds() {
        return draft.penalties().stream().map(DecisionDraft.Penalty::kind).collect(Collectors.toSet());
    }

    /** What the decision says: PENALTY, NO_PENALTY or TRANSFER. */
    boolean decides(String what) {
        return entry(DECISION, "decision").filter(what::equals).isPresent();
    }

    Optional<String> entry(String step, String field) {
        return details.last(step)
                .filter(StepLine::isDone)
                .map(line -> line.form().get(field))
                .map(Object::toString);
    }

    /** The day an entry of a finished step speaks of. */
    Optional<LocalDate> day(DeadlineSpec.Entry entry) {
        return day(entry.step(), entry.field());
    }

    Optional<LocalDate> day(String step, String field) {
        return entry(step, field)
                .filter(text -> text.length() >= 10)
                .map(text -> LocalDate.parse(text.substring(0, 10)));
    }

    Optional<DeadlineSpec> deadline(String code) {
        return procedure.steps().stream()
                .flatMap(step -> step.deadlines().stream())
                .filter(spec -> spec.code().equals(code))
                .findFirst();
    }

    /** The people named in the forms of the case: present, questioned, witnesses, receivers. */
    List<Map<?, ?>> people() {
        return details.steps().stream()
                .flatMap(line -> procedure.find(line.step()).stream()
                        .flatMap(step -> step.fields().stream())
                        .filter(field -> field.type() == FieldSpec.Type.PERSON)
                        .map(field -> line.form().get(field.name())))
                .<Map<?, ?>>mapMulti((value, people) -> {
                    if (value instanceof Map<?, ?> person) {
                        people.accept(person);
                    }
                })
                .toList();
    }

    /** Every text entered in a form, however deep it lies. */
    List<String> texts() {
        return details.steps().stream().flatMap(line -> texts(line.form())).toList();
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().flatMap(DecidedCase::texts);
            case Collection<?> list -> list.stream().flatMap(DecidedCase::texts);
            default -> Stream.of(value.toString());
        };
    }
}
