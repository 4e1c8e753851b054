package org.zhifa.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseNumber;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.evidence.Coverage.Line;
import org.zhifa.evidence.Coverage.State;
import org.zhifa.evidence.Coverage.Stretch;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.registry.Recording;
import org.zhifa.shared.OfficialClock;

/** Which steps are recorded, against the times the record of the step itself names. */
@Clause({"S20", "S25"})
class CoverageTest {

    static final Procedure PENALTY = Procedures.delivered().find("CF-PT").orElseThrow();
    static final CaseId CASE = new CaseId(UUID.randomUUID());

    @Test
    void anInspectionWithAVideoIsCovered() {
        var line = line("CF-PT-05", taken("CF-PT-05", "14:00", "16:30"), video("CF-PT-05", "14:00", "16:30"));

        assertThat(line.duty()).isEqualTo(Recording.RECORD);
        assertThat(line.state()).isEqualTo(State.COVERED);
        assertThat(line.gaps()).isEmpty();
    }

    @Test
    void anInspectionWithoutAnyIsMissing() {
        assertThat(line("CF-PT-05", taken("CF-PT-05", "14:00", "16:30")).state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void photosAreARecordWhereNoUnbrokenOneIsAskedFor() {
        var photo = item("CF-PT-05", ItemKind.PHOTO, "14:10", "14:10", false);

        assertThat(line("CF-PT-05", taken("CF-PT-05", "14:00", "16:30"), photo).state())
                .isEqualTo(State.COVERED);
    }

    @Test
    void aPaperIsNotSoundAndPicture() {
        var paper = item("CF-PT-05", ItemKind.DOCUMENT, "14:10", "14:10", false);

        assertThat(line("CF-PT-05", taken("CF-PT-05", "14:00", "16:30"), paper).state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void aHearingRecordedWithAHoleHasAGap() {
        var line = line(
                "CF-PT-16",
                taken("CF-PT-16", "09:30", "11:10"),
                video("CF-PT-16", "09:30", "10:00"),
                video("CF-PT-16", "10:12", "11:10"));

        assertThat(line.duty()).isEqualTo(Recording.FULL);
        assertThat(line.state()).isEqualTo(State.GAP);
        assertThat(line.gaps()).containsExactly(new Stretch(at("10:00"), at("10:12")));
        assertThat(line.gaps().getFirst().length()).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void twoRecordersCoverTogether() {
        var line = line(
                "CF-PT-16",
                taken("CF-PT-16", "09:30", "11:10"),
                video("CF-PT-16", "09:29", "10:20"),
                video("CF-PT-16", "10:00", "11:10"));

        assertThat(line.state()).isEqualTo(State.COVERED);
    }

    @Test
    @Clause("S55")
    void whatCameAfterItsTimeCoversButIsLate() {
        var late = item("CF-PT-05", ItemKind.VIDEO, "14:00", "16:30", true);

        assertThat(line("CF-PT-05", taken("CF-PT-05", "14:00", "16:30"), late).state())
                .isEqualTo(State.LATE);
    }

    @Test
    void stepsThatMayBeTakenNowLieAheadAndOthersAreNotShown() {
        var coverage = Coverage.of(PENALTY, details(List.of(), List.of("CF-PT-02", "CF-PT-03")), List.of());

        assertThat(coverage.lines()).extracting(Line::step).containsExactly("CF-PT-02");
        assertThat(coverage.lines().getFirst().state()).isEqualTo(State.AHEAD);
        assertThat(coverage.due()).isZero();
    }

    private static Line line(String step, StepLine entry, EvidenceItem... items) {
        return Coverage.of(PENALTY, details(List.of(entry), List.of()), Arrays.asList(items)).lines().stream()
                .filter(line -> line.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static CaseDetails details(List<StepLine> entries, List<String> open) {
        var summary = new CaseSummary(
                CASE,
                new CaseNumber("SJ-XZCF-2026-000031"),
                Act.PENALTY,
                "CF-PT",
                "糕点",
                "星禾食品",
                "CF-PT-05",
                LocalDate.of(2026, 3, 2),
                null,
                null,
                null);
        return new CaseDetails(
                summary, "3703210-CF-0124-05", UUID.randomUUID(), List.of(), Set.of(), entries, open, Optional.empty());
    }

    private static StepLine taken(String step, String from, String to) {
        Map<String, Object> range = Map.of("from", "2026-03-05T" + from, "to", "2026-03-05T" + to);
        return new StepLine(UUID.randomUUID(), step, "DONE", 1, Map.of("time", range), "于示一", at(to), at(to));
    }

    private static EvidenceItem video(String step, String from, String to) {
        return item(step, ItemKind.VIDEO, from, to, false);
    }

    private static EvidenceItem item(String step, ItemKind kind, String from, String to, boolean late) {
        return new EvidenceItem(
                ItemId.next(),
                CASE,
                step,
                kind,
                "现场.mp4",
                "a".repeat(64),
                "b".repeat(64),
                1000,
                "video/mp4",
                at(from),
                at(to),
                "ZFJLY-0012",
                PersonId.next(),
                "于示一",
                at(to),
                at(to),
                late,
                null,
                new Examination(Examination.Outcome.DONE, null, null, null, null),
                null,
                null);
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse("2026-03-05T" + clock)
                .atZone(OfficialClock.BEIJING)
                .toInstant();
    }
}
