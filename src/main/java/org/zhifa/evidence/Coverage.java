package org.zhifa.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.registry.Recording;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.OfficialClock;

/**
 * How far a case's steps are covered by recordings (音像覆盖): one line for each step of its procedure with a duty to record
 * that was taken, or may be taken now.
 */
public record Coverage(List<Line> lines) {

    /** So much of a beginning or an end may be missing: clocks on walls and in recorders differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    public Coverage {
        lines = List.copyOf(lines);
    }

    /** How a step stands. */
    public enum State implements Labelled {
        /** It lies ahead. */
        AHEAD,
        COVERED,
        /** Covered, but handed in after its time. */
        LATE,
        /** Recorded, but not from beginning to end where that is asked for. */
        GAP,
        MISSING;

        @Override
        public String labelKey() {
            return "evidence.coverage." + name();
        }
    }

    /** A stretch of time. */
    public record Stretch(Instant from, Instant to) {

        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /**
     * A step with its recordings.
     *
     * @param stretches when the step took place, by what its forms say; none if they name no beginning and end
     * @param gaps what of these no recording shows; counted for every duty, decisive for {@link Recording#FULL}
     */
    public record Line(
            String step,
            Recording duty,
            State state,
            List<Stretch> stretches,
            List<EvidenceItem> items,
            List<Stretch> gaps) {

        public Line {
            stretches = List.copyOf(stretches);
            items = List.copyOf(items);
            gaps = List.copyOf(gaps);
        }
    }

    /** Steps with a duty that were taken. */
    public long due() {
        return lines.stream().filter(line -> line.state() != State.AHEAD).count();
    }

    /** Those of them that are covered, in time or late. */
    public long covered() {
        return lines.stream()
                .filter(line -> line.state() == State.COVERED || line.state() == State.LATE)
                .count();
    }

    static Coverage of(Procedure procedure, CaseDetails details, List<EvidenceItem> items) {
        return new Coverage(procedure.allSteps().stream()
                .filter(step -> step.recording() != Recording.NONE)
                .flatMap(step -> line(step, details, items).stream())
                .toList());
    }

    private static Optional<Line> line(Step step, CaseDetails details, List<EvidenceItem> items) {
        var entries = details.steps().stream()
                .filter(entry -> entry.step().equals(step.id()))
                .toList();
        var shown = items.stream()
                .filter(item -> item.step().equals(step.id()) && counts(item, step.recording()))
                .toList();
        if (entries.isEmpty()) {
            return details.open().contains(step.id()) || !shown.isEmpty()
                    ? Optional.of(new Line(step.id(), step.recording(), State.AHEAD, List.of(), shown, List.of()))
                    : Optional.empty();
        }
        var stretches =
                entries.stream().flatMap(entry -> stretches(entry.form())).toList();
        var gaps = gaps(stretches, shown);
        return Optional.of(
                new Line(step.id(), step.recording(), state(step.recording(), shown, gaps), stretches, shown, gaps));
    }

    /** A photo is a record; only what runs in time can be without a gap. */
    private static boolean counts(EvidenceItem item, Recording duty) {
        return item.kind().isRecording() || duty == Recording.RECORD && item.kind() == ItemKind.PHOTO;
    }

    private static State state(Recording duty, List<EvidenceItem> shown, List<Stretch> gaps) {
        if (shown.isEmpty()) {
            return State.MISSING;
        }
        if (duty == Recording.FULL && !gaps.isEmpty()) {
            return State.GAP;
        }
        return shown.stream().anyMatch(EvidenceItem::late) ? State.LATE : State.COVERED;
    }

    /** Every range of two moments a form holds. */
    private static Stream<Stretch> stretches(Map<String, Object> form) {
        return form.values().stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .flatMap(range -> stretch(moment(range.get("from")), moment(range.get("to"))).stream());
    }

    private static Optional<Stretch> stretch(@Nullable Instant from, @Nullable Instant to) {
        return from != null && to != null && to.isAfter(from) ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }

    private static @Nullable Instant moment(@Nullable Object text) {
        try {
            return text instanceof String written
                    ? LocalDateTime.parse(written).atZone(OfficialClock.BEIJING).toInstant()
                    : null;
        } catch (DateTimeParseException noMoment) {
            return null;
        }
    }

    private static List<Stretch> gaps(List<Stretch> stretches, List<EvidenceItem> shown) {
        var recorded = shown.stream()
                .filter(item -> item.kind().isRecording())
                .flatMap(item -> stretch(item.recordedFrom(), item.recordedTo()).stream())
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        return stretches.stream()
                .flatMap(whole -> gaps(whole, recorded).stream())
                .toList();
    }

    private static List<Stretch> gaps(Stretch whole, List<Stretch> recorded) {
        var gaps = new ArrayList<Stretch>();
        var shownUntil = whole.from();
        for (var each : recorded) {
            if (each.from().isAfter(whole.to())) {
                break;
            }
            add(gaps, shownUntil, each.from());
            shownUntil = each.to().isAfter(shownUntil) ? each.to() : shownUntil;
        }
        add(gaps, shownUntil, whole.to());
        return gaps;
    }

    private static void add(List<Stretch> gaps, Instant from, Instant to) {
        if (Duration.between(from, to).compareTo(TOLERANCE) > 0) {
            gaps.add(new Stretch(from, to));
        }
    }
}
