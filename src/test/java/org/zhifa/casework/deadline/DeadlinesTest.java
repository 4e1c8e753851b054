package org.zhifa.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhifa.casework.deadline.Period.Unit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhifa.casework.deadline.DeadlineRule.Allowance;
import org.zhifa.shared.LegalBasis;

/** The arithmetic, by worked examples with the published calendars. */
class DeadlinesTest {

    static final LegalBasis BASIS = new LegalBasis("行政处罚法", "第八十五条");

    final Deadlines deadlines = new Deadlines(WorkCalendar.delivered());

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2026-03-02, 15, WD, 2026-03-23",
        "2026-03-05,  7, WD, 2026-03-16",
        "2026-03-05, 90, CD, 2026-06-03",
        "2026-04-22,  5, WD, 2026-04-29",
        "2026-04-01, 10, WD, 2026-04-16",
        "2026-05-29,  7, WD, 2026-06-09",
        "2026-06-01, 15, CD, 2026-06-16",
        "2026-06-01, 60, CD, 2026-07-31",
        "2026-06-01,  6, M,  2026-12-01",
        "2025-09-29,  6, M,  2026-03-30",
        "2026-09-14,  5, WD, 2026-09-20",
        "2026-09-28,  7, WD, 2026-10-13",
        "2026-09-21, 20, WD, 2026-10-26",
        "2024-05-29,  2, Y,  2026-05-29"
    })
    void anOrdinaryPeriodLeavesOutTheFirstDayAndMovesOffAHoliday(
            LocalDate start, int amount, Unit unit, LocalDate due) {
        assertThat(deadlines.due(ordinary(new Period(amount, unit)), start).due())
                .isEqualTo(due);
    }

    @Test
    void aPeriodThatLimitsRightsCountsTheFirstDayAndNeverMoves() {
        var seizure = rule("D-QZ30", Period.days(30), Counting.PROTECTIVE);

        assertThat(deadlines.due(seizure, LocalDate.of(2026, 3, 5)).due()).isEqualTo("2026-04-03");
        // The last day is a Sunday in the Qingming holiday, and stays.
        assertThat(deadlines.due(seizure, LocalDate.of(2026, 3, 7)).due()).isEqualTo("2026-04-05");
    }

    @Test
    void aFixedPeriodLeavesOutTheFirstDayAndStays() {
        assertThat(deadlines
                        .due(rule("D", Period.days(30), Counting.FIXED), LocalDate.of(2026, 3, 6))
                        .due())
                .isEqualTo("2026-04-05");
    }

    @Test
    void hoursRunThroughNightAndHoliday() {
        var rule = rule("D-QZ24H", Period.hours(24), Counting.FIXED);
        var deadline = deadlines.due(rule, LocalDateTime.of(2026, 4, 30, 17, 30), List.of(), List.of());

        assertThat(deadline.dueAt()).isEqualTo("2026-05-01T17:30");
        assertThat(deadline.isMissedAt(LocalDateTime.of(2026, 5, 1, 17, 30))).isFalse();
        assertThat(deadline.isMissedAt(LocalDateTime.of(2026, 5, 1, 17, 31))).isTrue();
    }

    @Test
    void aDayUnderTwoSuspensionsIsPassedOverOnce() {
        var rule = suspendable(Period.days(90));
        var deadline = deadlines.due(
                rule,
                LocalDate.of(2026, 3, 5),
                List.of(
                        new Suspension(SuspensionKind.TESTING, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 18)),
                        new Suspension(SuspensionKind.HEARING, LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 23))),
                List.of());

        assertThat(deadline.due()).isEqualTo("2026-06-18");
    }

    @Test
    void monthsMoveByTheSuspendedDays() {
        var deadline = deadlines.due(
                suspendable(Period.months(1)),
                LocalDate.of(2026, 6, 1),
                List.of(new Suspension(SuspensionKind.TESTING, LocalDate.of(2026, 6, 25), LocalDate.of(2026, 7, 5))),
                List.of());

        // 06-25 to 07-01 are owed; the days after 07-05 pay them back.
        assertThat(deadline.due()).isEqualTo("2026-07-13");
    }

    @Test
    void aSuspensionTheRuleDoesNotKnowChangesNothing() {
        var tender = new Suspension(SuspensionKind.TENDER, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 7));

        assertThat(deadlines
                        .due(suspendable(Period.days(90)), LocalDate.of(2026, 3, 5), List.of(tender), List.of())
                        .due())
                .isEqualTo("2026-06-03");
    }

    @Test
    void onlyWhoTheLawNamesMayExtendAndOnlyByWhatItAllows() {
        var rule = suspendable(Period.days(90));
        var start = LocalDate.of(2026, 3, 5);

        assertThat(deadlines
                        .due(rule, start, List.of(), List.of(extension(30, "FZR")))
                        .due())
                .isEqualTo("2026-07-03");
        // The second extension is decided in joint discussion, which sets a reasonable period of its own.
        assertThat(deadlines
                        .due(rule, start, List.of(), List.of(extension(30, "FZR"), extension(20, "JT")))
                        .due())
                .isEqualTo("2026-07-23");
        assertThatExceptionOfType(DeadlineRefusal.ExtendedTooFar.class)
                .isThrownBy(() -> deadlines.due(rule, start, List.of(), List.of(extension(31, "FZR"))));
        assertThatExceptionOfType(DeadlineRefusal.ExtendedTooFar.class)
                .isThrownBy(() ->
                        deadlines.due(rule, start, List.of(), List.of(extension(20, "FZR"), extension(20, "FZR"))));
        assertThatExceptionOfType(DeadlineRefusal.NotExtendable.class)
                .isThrownBy(() -> deadlines.due(rule, start, List.of(), List.of(extension(5, "HB"))))
                .satisfies(refusal -> assertThat(refusal.basis()).isEqualTo(BASIS));
    }

    @Test
    void anExtensionWithoutReasonOrApproverIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extension(Period.days(30), "FZR", "桓示六", LocalDate.of(2026, 4, 30), " "));
    }

    @Test
    void daysLeftAreCountedInTheUnitOfThePeriod() {
        var service = deadlines.due(ordinary(Period.workDays(7)), LocalDate.of(2026, 5, 29));
        var payment = deadlines.due(ordinary(Period.days(15)), LocalDate.of(2026, 6, 1));

        assertThat(deadlines.daysLeft(service, LocalDate.of(2026, 6, 1))).isEqualTo(6);
        assertThat(deadlines.daysLeft(service, LocalDate.of(2026, 6, 9))).isZero();
        assertThat(deadlines.daysLeft(service, LocalDate.of(2026, 6, 15))).isEqualTo(-4);
        assertThat(deadlines.daysLeft(payment, LocalDate.of(2026, 6, 12))).isEqualTo(4);
    }

    @Test
    void aDateInAYearWithoutCalendarIsFlaggedNotPassedOffAsCertain() {
        var acrossNewYear = deadlines.due(ordinary(Period.workDays(7)), LocalDate.of(2026, 12, 28));
        var protective =
                deadlines.due(rule("D-QZ30", Period.days(30), Counting.PROTECTIVE), LocalDate.of(2026, 12, 28));

        assertThat(acrossNewYear.calendarUnsure()).isTrue();
        assertThat(acrossNewYear.explanation().getLast()).isEqualTo(Explanation.of("unsure", "2027"));
        // Calendar days that never roll ask no calendar, so they are certain in any year.
        assertThat(protective.calendarUnsure()).isFalse();
    }

    @Test
    void everyDateComesWithItsReckoning() {
        var deadline = deadlines.due(ordinary(Period.workDays(10)), LocalDate.of(2026, 4, 29));

        assertThat(deadline.due()).isEqualTo("2026-05-15");
        assertThat(deadline.explanation())
                .containsExactly(
                        Explanation.of("start.exclusive", LocalDate.of(2026, 4, 29), BASIS),
                        Explanation.of("holiday", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 5), "劳动节"),
                        Explanation.of("swapWorkDay", LocalDate.of(2026, 5, 9)),
                        Explanation.of("weekends", 1),
                        Explanation.of("counted.WD", 10, LocalDate.of(2026, 5, 15)));
    }

    static DeadlineRule ordinary(Period period) {
        return rule("D-TEST", period, Counting.ORDINARY);
    }

    static DeadlineRule rule(String code, Period period, Counting counting) {
        return DeadlineRule.of(code, period, counting, BASIS);
    }

    static DeadlineRule suspendable(Period period) {
        return new DeadlineRule(
                "D-90",
                period,
                Counting.ORDINARY,
                Set.of(SuspensionKind.TESTING, SuspensionKind.HEARING),
                List.of(new Allowance("FZR", Optional.of(Period.days(30))), new Allowance("JT", Optional.empty())),
                BASIS);
    }

    static Extension extension(int days, String role) {
        return new Extension(Period.days(days), role, "桓示六", LocalDate.of(2026, 4, 30), "案情复杂");
    }
}
