package org.zhifa.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.casework.deadline.Extension;
import org.zhifa.casework.deadline.Period;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.ExtensionSpec;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.shared.OfficialClock;

/** The periods of a case that were extended, by whom and why (延期审批). */
@Component
class Extensions {

    private final CaseRecords records;

    Extensions(CaseRecords records) {
        this.records = records;
    }

    List<Extension> of(CaseFile file, Procedure procedure, DeadlineSpec spec) {
        if (spec.extend().isEmpty()) {
            return List.of();
        }
        return procedure.allSteps().stream()
                .filter(step -> step.extension() != null)
                .flatMap(step -> file.allDone(step.id())
                        .filter(entry -> code(step, entry.form()).equals(Optional.of(spec.code())))
                        .map(entry -> extension(step, entry.form(), spec, approver(file, entry), day(entry))))
                .toList();
    }

    /** The extension a form asks for, as if it were allowed on that day. */
    Extension asked(Step step, Map<String, Object> form, DeadlineSpec spec, LocalDate day) {
        return extension(step, form, spec, step.actors().getLast().name(), day);
    }

    /** The code of the period a form extends. */
    Optional<String> code(Step step, Map<String, Object> form) {
        return Optional.ofNullable(step.extension())
                .map(extends_ -> Objects.requireNonNullElseGet(
                        extends_.deadline(), () -> (String) form.get(ExtensionSpec.CHOSEN_IN)));
    }

    private static Extension extension(
            Step step, Map<String, Object> form, DeadlineSpec spec, String approver, LocalDate day) {
        var words = Objects.requireNonNull(step.extension());
        var role = step.actors().getLast();
        var unit = spec.extend().stream()
                .filter(each -> each.by() == role)
                .findFirst()
                .map(DeadlineSpec.Extend::unit)
                .orElse(spec.unit());
        var amount = Integer.parseInt(form.get(words.amount()).toString());
        return new Extension(new Period(amount, unit), role.name(), approver, day, (String) form.get(words.reason()));
    }

    private String approver(CaseFile file, StepEntry entry) {
        return records.judgements(file.id()).stream()
                .filter(judgement -> judgement.entry().equals(entry.id()) && judgement.agreed())
                .reduce((_, later) -> later)
                .map(CaseJudgement::by)
                .orElse(entry.line().by());
    }

    private static LocalDate day(StepEntry entry) {
        return LocalDate.ofInstant(Objects.requireNonNull(entry.doneAt()), OfficialClock.BEIJING);
    }
}
