package org.zhifa.casework.ui;

import com.vaadin.flow.component.Composite;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseJudgement;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.registry.Recording;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Tone;
import org.zhifa.shared.ui.element.Chip;
import org.zhifa.shared.ui.element.Timeline;

/** What was done in the case, newest first: steps taken, and what those they went through said. */
final class CaseHistory extends Composite<Timeline> {

    private final transient Procedure procedure;
    private final transient SealNumbers seals;

    CaseHistory(
            CaseDetails details,
            List<CaseJudgement> judgements,
            SealNumbers seals,
            Procedure procedure,
            LocalDate today,
            Consumer<StepLine> onChosen) {
        this.procedure = procedure;
        this.seals = seals;
        var rounds = new HashMap<String, Integer>();
        var taken = details.steps().stream().map(line -> taken(line, next(rounds, line.step())));
        var turns = new HashMap<UUID, Integer>();
        var judged = judgements.stream()
                .flatMap(judgement -> line(details, judgement.entry()).stream()
                        .map(line -> judged(line, judgement, next(turns, judgement.entry()))));
        getContent()
                .setFilters(Stream.of("act", "approval", "review", "paper", "publication")
                        .map(kind -> new Timeline.Filter(kind, getTranslation("casework.timeline." + kind)))
                        .toList());
        getContent()
                .setItems(
                        Stream.concat(taken, judged)
                                .sorted(Comparator.comparing(Timeline.Item::at).reversed())
                                .toList(),
                        today);
        getContent()
                .addItemChosenListener(chosen -> details.steps().stream()
                        .filter(line -> chosen.id().startsWith(line.entry().toString()))
                        .findFirst()
                        .ifPresent(onChosen));
    }

    private static <T> int next(Map<T, Integer> counts, T what) {
        return counts.merge(what, 1, Integer::sum) - 1;
    }

    private static Optional<StepLine> line(CaseDetails details, UUID entry) {
        return details.steps().stream()
                .filter(line -> line.entry().equals(entry))
                .findFirst();
    }

    private Timeline.Item taken(StepLine line, int round) {
        var step = procedure.step(line.step());
        return new Timeline.Item(
                line.entry().toString(),
                moment(line.at()),
                kind(step),
                icon(step),
                step.name().in(getLocale()),
                line.state().equals("WAITING"),
                chip(step, line),
                seals.ofTaking(line, round),
                line.by());
    }

    private Timeline.Item judged(StepLine line, CaseJudgement judgement, int turn) {
        var step = procedure.step(line.step());
        return new Timeline.Item(
                line.entry() + "/" + judgement.turn(),
                moment(judgement.at()),
                kind(step),
                judgement.agreed() ? "check" : "back",
                getTranslation(
                        judgement.agreed() ? "casework.timeline.agreed" : "casework.timeline.sentBack",
                        step.name().in(getLocale())),
                !judgement.agreed(),
                judgement.agreed() ? null : new Chip(getTranslation("casework.step.returned"), Tone.RED, "back"),
                seals.ofJudgement(judgement, turn),
                getTranslation("casework.timeline.said", judgement.by(), judgement.opinion()));
    }

    private @Nullable Chip chip(Step step, StepLine line) {
        return switch (line.state()) {
            case "WAITING" ->
                new Chip(
                        getTranslation(
                                step.kind() == StepKind.REVIEW ? "casework.step.reviewing" : "casework.step.waiting"),
                        Tone.AMBER,
                        "clock");
            case "RETURNED" -> new Chip(getTranslation("casework.step.returned"), Tone.RED, "back");
            default -> null;
        };
    }

    private static String kind(Step step) {
        return switch (step.kind()) {
            case FORM, CLOSE -> "act";
            case APPROVAL, DECISION -> "approval";
            case REVIEW -> "review";
            case PAPER, SERVICE -> "paper";
            case PUBLICATION -> "publication";
        };
    }

    private static String icon(Step step) {
        return switch (step.kind()) {
            case REVIEW -> "review";
            case PAPER, SERVICE -> "document";
            case PUBLICATION -> "globe";
            case APPROVAL, DECISION -> "pen";
            case CLOSE -> "folder";
            case FORM -> step.recording() != Recording.NONE ? "eye" : "document";
        };
    }

    private static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, OfficialClock.BEIJING);
    }
}
