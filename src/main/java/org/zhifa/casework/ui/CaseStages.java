package org.zhifa.casework.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.zhifa.casework.CaseDeadline;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.Stage;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.element.StageTrack;

/** How far a case is on its way through the stages of its procedure. */
record CaseStages(OpenCaseFile file, List<CaseDeadline> deadlines, Locale locale) {

    /** @param words texts by key, with what they speak of */
    List<StageTrack.Stage> all(BiFunction<String, Object[], String> words) {
        var stages = file.procedure().stages();
        var now = stages.indexOf(file.procedure().stageOf(file.now().id()));
        return stages.stream()
                .map(stage -> stage(stage, stages.indexOf(stage), now, words))
                .toList();
    }

    private StageTrack.Stage stage(Stage stage, int place, int now, BiFunction<String, Object[], String> words) {
        var state = state(place, now);
        var note = switch (state) {
            case DONE ->
                lastDone(stage).map(day -> Formats.day(day, file.today())).orElse("");
            case NOW -> file.now().name().in(locale);
            case RETURNED -> words.apply("casework.stage.returned", new Object[0]);
            case COMING ->
                limit(stage)
                        .map(day -> words.apply("casework.stage.limit", new Object[] {Formats.day(day, file.today())}))
                        .orElse("");
        };
        return new StageTrack.Stage(stage.id(), stage.name().in(locale), note, state);
    }

    private StageTrack.State state(int place, int now) {
        if (place < now || file.isClosed()) {
            return StageTrack.State.DONE;
        }
        if (place > now) {
            return StageTrack.State.COMING;
        }
        return file.isReturned(file.now()) ? StageTrack.State.RETURNED : StageTrack.State.NOW;
    }

    private Optional<LocalDate> lastDone(Stage stage) {
        return file.details().steps().stream()
                .filter(line -> line.isDone() && isIn(stage, line.step()))
                .map(StepLine::doneAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(at -> LocalDate.ofInstant(at, OfficialClock.BEIJING));
    }

    private Optional<LocalDate> limit(Stage stage) {
        return deadlines.stream()
                .filter(each -> each.isOpen() && !each.isEarliest() && isIn(stage, each.step()))
                .map(CaseDeadline::day)
                .min(LocalDate::compareTo);
    }

    private static boolean isIn(Stage stage, String step) {
        return stage.steps().stream().anyMatch(each -> each.id().equals(step));
    }
}
