package org.zhifa.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseGaps;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.evidence.Coverage.State;
import org.zhifa.registry.Recording;

/** Steps of a case that had to be recorded and are not, or not from beginning to end. */
@Component
class RecordingGaps implements CaseGaps {

    private final Evidence evidence;

    RecordingGaps(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Gap> of(CaseId id, Procedure procedure) {
        return evidence.coverage(id).lines().stream()
                .flatMap(line -> kind(line)
                        .map(kind -> new Gap(kind, procedure.step(line.step()).name())))
                .toList();
    }

    private static Stream<Kind> kind(Coverage.Line line) {
        if (line.duty() == Recording.FULL && (line.state() == State.MISSING || line.state() == State.GAP)) {
            return Stream.of(Kind.WHOLE_RECORDING);
        }
        return line.state() == State.MISSING ? Stream.of(Kind.RECORDING) : Stream.empty();
    }
}
