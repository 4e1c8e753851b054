package org.zhifa.casework.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.zhifa.casework.CaseDeadline;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Stage;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.element.StageTrack;

/** How far a case is on its way through the stages of its procedure. */
record CaseStages(
        CaseDetails details, Procedure procedure, List<CaseDeadline> deadlines, LocalDate today, Locale locale) {

    /** @param words texts by key, with what they speak of */
    List<StageTrack.Stage> all(BiFunction<String, Object[], String> words) {
        var now = procedure.stages().indexOf(procedure.stageOf(details.summary().step()));
        return procedure.stages().stream()
                .map(stage -> stage(stage, procedure.stages().indexOf(stage), now, words))
                .toList();
    }

    private StageTrack.Stage stage(Stage stage, int place, int now, BiFunction<String, Object[], String> words) {
        var state = state(place, now);
        var note = switch (state) {
            case DONE -> lastDone(stage).map(day -> Formats.day(day, today)).orElse("");
            case NOW -> procedure.step(details.summary().step()).name().in(locale);
            case RETURNED -> words.apply("casework.stage.returned", new Object[0]);
            case COMING ->
                limit(stage)
                        .map(day -> words.apply("casework.stage.limit", new Object[] {Formats.day(day, today)}))
                        .orElse("");
        };
        return new StageTrack.Stage(stage.id(), stage.name().in(locale), note, state);
    }

    private StageTrack.State state(int place, int now) {
        if (place < now || details.summary().closedOn() != null) {
            return StageTrack.State.DONE;
        }
        if (place > now) {
            return StageTrack.State.COMING;
        }
        var returned = details.last(details.summary().step())
                .filter(line -> line.state().equals("RETURNED"))
                .isPresent();
        return returned ? StageTrack.State.RETURNED : StageTrack.State.NOW;
    }

    private Optional<LocalDate> lastDone(Stage stage) {
        return details.steps().stream()
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
