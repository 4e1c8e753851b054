package org.zhifa.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhifa.casework.deadline.Suspension;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.PauseSpec;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;

/** The days of a case that do not count (不计入期限): tests, hearings, stays, remedies, as its steps tell them. */
final class Pauses {

    private final CaseFile file;
    private final LocalDate today;

    Pauses(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /** Those the period knows. */
    List<Suspension> of(Procedure procedure, DeadlineSpec spec) {
        return procedure.allSteps().stream()
                .flatMap(step -> step.pauses().stream()
                        .filter(pause -> spec.suspendedBy().contains(pause.kind()))
                        .flatMap(pause -> of(step, pause)))
                .toList();
    }

    private Stream<Suspension> of(Step step, PauseSpec pause) {
        return file.allDone(step.id())
                .flatMap(entry -> StepForm.day(entry.form().get(pause.from())).stream()
                        .flatMap(first -> stretch(entry, step, pause, first).stream()));
    }

    /** A slip of the pen – an end before the beginning – must not keep the whole case from being shown. */
    private Optional<Suspension> stretch(StepEntry entry, Step step, PauseSpec pause, LocalDate first) {
        var last = last(entry, step, pause).orElse(today);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Suspension(pause.kind(), first, last));
    }

    private Optional<LocalDate> last(StepEntry entry, Step step, PauseSpec pause) {
        var to = pause.to();
        if (to == null) {
            return Optional.empty();
        }
        return to.step().equals(step.id())
                ? StepForm.day(entry.form().get(to.field()))
                : file.allDone(to.step())
                        .filter(end -> !end.takenAt().isBefore(entry.takenAt()))
                        .findFirst()
                        .flatMap(end -> StepForm.day(end.form().get(to.field())));
    }
}
