package org.zhifa.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.DeadlineSpec.Bound;
import org.zhifa.casework.procedure.Procedures;

/** The deadline catalogue: every period a case can have, as its procedure's file counts it, by a worked example. */
class CatalogueDatesTest {

    final Procedures procedures = Procedures.delivered();
    final Deadlines deadlines = new Deadlines(WorkCalendar.delivered());

    @ParameterizedTest(name = "{1} of {0}: {2} to {3}")
    @CsvSource({
        "CF-PT, D-CLUE,    2026-03-02, 2026-03-23",
        "CF-PT, D-LIM,     2024-03-04, 2026-03-04",
        "CF-PT, D-LIM5,    2021-03-04, 2026-03-04",
        "CF-PT, D-90,      2026-03-05, 2026-06-03",
        "CF-PT, D-XXDJ7,   2026-03-05, 2026-03-13",
        "CF-PT, D-DEF5,    2026-04-22, 2026-04-29",
        "CF-PT, D-TZ7,     2026-04-30, 2026-05-13",
        "CF-PT, D-TZ20,    2026-04-28, 2026-05-28",
        "CF-PT, D-TZR,     2026-05-14, 2026-05-25",
        "CF-PT, D-FZ,      2026-05-25, 2026-06-01",
        "CF-PT, D-SVC7,    2026-05-29, 2026-06-09",
        "CF-PT, D-PUB7,    2026-05-29, 2026-06-09",
        "CF-PT, D-PAY15,   2026-06-01, 2026-06-16",
        "CF-PT, D-CG10,    2026-04-01, 2026-04-16",
        "CF-PT, D-QZ30,    2026-03-05, 2026-04-03",
        "CF-PT, D-CLOSE15, 2026-06-12, 2026-07-06",
        "CF-PT, D-ARC,     2026-06-18, 2026-07-20",
        "CF-PT, D-YS3,     2026-05-29, 2026-06-01",
        "CF-PT, D-XD15,    2026-03-02, 2026-03-23",
        "CF-PT, D-WD3,     2026-05-08, 2026-05-12",
        "CF-PT, D-FYDB,    2026-04-29, 2026-05-15",
        "CF-PT, D-SSDB,    2026-06-01, 2026-06-16",
        "CF-JY, D-JYBA,    2026-10-15, 2026-10-22",
        "CF-JY, D-PAY15,   2026-10-15, 2026-10-30",
        "CF-JY, D-CASH2,   2026-10-15, 2026-10-19",
        "CF-JY, D-ARC,     2026-10-15, 2026-10-26",
        "CF-KS, D-KS7,     2026-03-05, 2026-03-16",
        "XK-PT, D-XKBZ5,   2026-09-14, 2026-09-20",
        "XK-PT, D-XK20,    2026-09-21, 2026-10-26",
        "XK-PT, D-XK45,    2026-09-21, 2026-11-30",
        "XK-PT, D-XK10,    2026-09-28, 2026-10-16",
        "XK-PT, D-PUB7,    2026-09-28, 2026-10-13",
        "XK-PT, D-ARC,     2026-09-29, 2026-10-29",
        "XK-PT, D-XKTZ5,   2026-09-14, 2026-09-20",
        "QZ-CS, D-QZ30,    2026-03-05, 2026-04-03",
        "QZ-CS, D-DJ3,     2026-04-30, 2026-05-08",
        "QZ-ZX, D-FY60,    2025-09-29, 2025-11-28",
        "QZ-ZX, D-SS6M,    2025-09-29, 2026-03-30",
        "QZ-ZX, D-CG10,    2026-04-01, 2026-04-16",
        "QZ-ZX, D-PUB20,   2026-04-28, 2026-05-28",
        "QZ-ZX, D-ARC,     2026-05-18, 2026-06-17",
        "QZ-DL, D-DLX3,    2026-05-08, 2026-05-12",
        "QZ-FY, D-COURT3M, 2026-03-30, 2026-06-30",
        "ZS-FJ, D-ZSDEF5,  2026-05-13, 2026-05-20",
        "ZS-FJ, D-ZS60,    2026-05-11, 2026-07-10",
        "ZS-FJ, D-PUB20,   2026-05-22, 2026-06-22",
        "SF-TF, D-TF15,    2026-07-31, 2026-08-21",
        "JC-SSJ, D-CQ5,    2026-08-10, 2026-08-17",
        "JC-SSJ, D-FH,     2026-08-28, 2026-09-11",
        "JC-SSJ, D-PUB20,  2026-08-13, 2026-09-10"
    })
    void everyPeriodEndsWhereTheWorkedExampleSays(String procedure, String code, LocalDate start, LocalDate due) {
        assertThat(deadlines.due(spec(procedure, code).rule(), start).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} of {0}: {2} to {3}")
    @CsvSource({
        "CF-PT, D-QZ24H,   2026-04-30T17:30, 2026-05-01T17:30",
        "CF-PT, D-XXDJ24H, 2026-03-05T14:00, 2026-03-06T14:00",
        "CF-PT, D-YS24H,   2026-06-05T17:00, 2026-06-06T17:00",
        "QZ-CS, D-QZ24H,   2026-03-05T14:00, 2026-03-06T14:00",
        "QZ-CS, D-JF24,    2026-03-05T16:30, 2026-03-06T16:30"
    })
    void hoursDoNotWaitForMorning(String procedure, String code, LocalDateTime start, LocalDateTime due) {
        assertThat(deadlines
                        .due(spec(procedure, code).rule(), start, List.of(), List.of())
                        .dueAt())
                .isEqualTo(due);
    }

    @Test
    void whatMayOnlyHappenLaterIsMarkedSoAndWhatIsLostWhenMissedToo() {
        assertThat(bounds("D-TZ7", "D-CG10", "D-DLX3", "D-FY", "D-FY60", "D-SS6M", "D-XKYX"))
                .containsOnly(Bound.NOT_BEFORE);
        assertThat(bounds("D-COURT3M", "D-XKBZ5", "D-LIM", "D-LIM5")).containsOnly(Bound.ONLY_WITHIN);
    }

    @Test
    void whatLimitsRightsNeverMovesAndIsNeverCountedFromTheNextDay() {
        assertThat(procedures.all())
                .flatExtracting(procedure -> procedure.allSteps())
                .flatExtracting(step -> step.deadlines())
                .filteredOn(spec -> List.of("D-QZ30", "D-XXDJ7").contains(spec.code()))
                .isNotEmpty()
                .extracting(DeadlineSpec::counting)
                .containsOnly(Counting.PROTECTIVE);
    }

    /** Hearing, announcement, test and the like do not count; the second extension is the joint discussion's. */
    @Test
    void suspensionsAndExtensionsAreThoseOfTheStatute() {
        assertThat(spec("CF-PT", "D-90").suspendedBy())
                .containsExactlyInAnyOrder(
                        SuspensionKind.HEARING,
                        SuspensionKind.ANNOUNCEMENT,
                        SuspensionKind.TESTING,
                        SuspensionKind.STAY);
        assertThat(spec("CF-PT", "D-90").rule().extendable())
                .extracting(DeadlineRule.Allowance::role)
                .containsExactly("FZR", "JT");
        assertThat(spec("XK-PT", "D-XK20").suspendedBy())
                .contains(
                        SuspensionKind.HEARING,
                        SuspensionKind.TESTING,
                        SuspensionKind.EXPERT_REVIEW,
                        SuspensionKind.TENDER);
        assertThat(spec("XK-PT", "D-XK20").rule().extendable())
                .extracting(allowance -> allowance.atMost().orElseThrow())
                .containsExactly(Period.workDays(10));
        assertThat(spec("XK-PT", "D-XK45").rule().extendable())
                .extracting(allowance -> allowance.atMost().orElseThrow())
                .containsExactly(Period.workDays(15));
    }

    private List<Bound> bounds(String... codes) {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.allSteps().stream())
                .flatMap(step -> step.deadlines().stream())
                .filter(spec -> Arrays.asList(codes).contains(spec.code()))
                .map(DeadlineSpec::bound)
                .toList();
    }

    private DeadlineSpec spec(String procedure, String code) {
        return procedures.find(procedure).flatMap(found -> found.deadline(code)).orElseThrow();
    }
}
