package org.zhifa.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhifa.casework.deadline.Suspension;
import org.zhifa.casework.deadline.SuspensionKind;
import org.zhifa.casework.procedure.DeadlineSpec;

/** The days of a case that do not count (不计入期限): tests and hearings, as its steps tell them. */
final class Pauses {

    private Pauses() {}

    static List<Suspension> of(CaseFile file, DeadlineSpec spec) {
        var pauses = new ArrayList<Suspension>();
        between(file, "CF-PT-08", "testedFrom", "testedTo", SuspensionKind.TESTING)
                .forEach(pauses::add);
        between(file, "CF-PT-16", "requestedOn", "reportedOn", SuspensionKind.HEARING)
                .forEach(pauses::add);
        pauses.removeIf(pause -> !spec.suspendedBy().contains(pause.kind()));
        return pauses;
    }

    private static Stream<Suspension> between(CaseFile file, String step, String from, String to, SuspensionKind kind) {
        return file.last(step).stream()
                .flatMap(entry -> StepForm.day(entry.form().get(from)).stream()
                        .flatMap(first -> StepForm.day(entry.form().get(to)).stream()
                                // A slip of the pen must not keep the whole case from being shown.
                                .filter(last -> !last.isBefore(first))
                                .map(last -> new Suspension(kind, first, last))));
    }
}
