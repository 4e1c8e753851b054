package org.zhifa.evidence.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.evidence.Coverage;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.registry.Recording;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Tone;
import org.zhifa.shared.ui.element.Lanes;

/** The coverage of a case on the lanes element. */
final class CoverageLanes {

    private final Lanes lanes = new Lanes();
    private final Procedure procedure;
    private final Locale locale;

    CoverageLanes(Coverage coverage, Procedure procedure, LocalDate today, Locale locale) {
        this.procedure = procedure;
        this.locale = locale;
        lanes.setLanes(coverage.lines().stream().map(this::lane).toList(), today);
        lanes.setSummary(
                lanes.getTranslation("evidence.coverage.summary", coverage.due(), coverage.covered()),
                coverage.covered() == coverage.due() ? Tone.GREEN : Tone.AMBER);
    }

    Lanes element() {
        return lanes;
    }

    private Lanes.Lane lane(Coverage.Line line) {
        var ahead = line.state() == Coverage.State.AHEAD;
        return new Lanes.Lane(
                line.step(),
                procedure.step(line.step()).name().in(locale),
                line.duty() == Recording.FULL ? Lanes.Duty.FULL : Lanes.Duty.RECORD,
                edge(line, true),
                edge(line, false),
                bars(line.items()),
                ahead && line.items().isEmpty() ? lanes.getTranslation("evidence.coverage.ahead." + line.duty()) : null,
                words(line),
                tone(line.state()));
    }

    /** Where the lane begins or ends: with the step, or with what was recorded of it. */
    private static @Nullable LocalDateTime edge(Coverage.Line line, boolean first) {
        var moments = Stream.concat(
                        line.stretches().stream().flatMap(each -> Stream.of(each.from(), each.to())),
                        line.stretches().isEmpty()
                                ? line.items().stream()
                                        .flatMap(item -> Stream.of(item.recordedFrom(), item.recordedTo()))
                                        .filter(Objects::nonNull)
                                : Stream.<Instant>empty())
                .sorted()
                .toList();
        return moments.isEmpty() ? null : local(first ? moments.getFirst() : moments.getLast());
    }

    /** The recorder that ran first is the first; all others share the second line. */
    private static List<Lanes.Bar> bars(List<EvidenceItem> items) {
        var first = items.stream()
                .flatMap(item -> Optional.ofNullable(item.device()).stream())
                .findFirst();
        return items.stream()
                .filter(item -> item.recordedFrom() != null && item.recordedTo() != null)
                .map(item -> new Lanes.Bar(
                        item.id().toString(),
                        first.equals(Optional.ofNullable(item.device())) ? Lanes.Recorder.A : Lanes.Recorder.B,
                        local(item.recordedFrom()),
                        local(item.recordedTo())))
                .toList();
    }

    private String words(Coverage.Line line) {
        return switch (line.state()) {
            case GAP -> lanes.getTranslation("evidence.coverage.GAP.length", Formats.duration(sum(line.gaps())));
            case COVERED ->
                line.duty() == Recording.FULL
                        ? lanes.getTranslation("evidence.coverage.COVERED.full")
                        : lanes.getTranslation(line.state().labelKey());
            case AHEAD, LATE, MISSING -> lanes.getTranslation(line.state().labelKey());
        };
    }

    private static Duration sum(List<Coverage.Stretch> gaps) {
        return gaps.stream().map(Coverage.Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Tone tone(Coverage.State state) {
        return switch (state) {
            case COVERED -> Tone.GREEN;
            case LATE, GAP, MISSING -> Tone.AMBER;
            case AHEAD -> Tone.PLAIN;
        };
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, OfficialClock.BEIJING);
    }
}
