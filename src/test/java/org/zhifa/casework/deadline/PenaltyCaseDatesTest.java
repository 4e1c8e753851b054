package org.zhifa.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhifa.casework.deadline.DeadlineRule.Allowance;
import org.zhifa.shared.LegalBasis;

/** Every limit of case SJ-XZCF-2026-000031, and of the small cases beside it. */
class PenaltyCaseDatesTest {

    static final LocalDate FILED = march(5);
    static final LocalDate DECIDED = LocalDate.of(2026, 5, 29);
    static final LocalDate SERVED = LocalDate.of(2026, 6, 1);
    static final Suspension TESTING = new Suspension(SuspensionKind.TESTING, march(9), LocalDate.of(2026, 4, 7));

    final Deadlines deadlines = new Deadlines(WorkCalendar.delivered());

    @Test
    void theClueOfMarch2IsToBeDecidedOnByMarch23() {
        assertThat(due(Period.workDays(15), march(2))).isEqualTo("2026-03-23");
    }

    @Test
    void theDecisionIsDueNinetyDaysAfterFilingTestingNotCounted() {
        assertThat(due(Period.days(90), FILED)).isEqualTo("2026-06-03");
        assertThat(deadlines.due(d90(), FILED, List.of(TESTING), List.of()).due())
                .isEqualTo("2026-07-03");
    }

    @Test
    void theGoodsMayBeHeldUntilMay3AndOnceExtendedUntilJune2() {
        var extension = new Extension(Period.days(30), "FZR", "桓示六", LocalDate.of(2026, 4, 30), "听证期间证据仍需保全");

        assertThat(deadlines.due(seizure(), FILED).due()).isEqualTo("2026-04-03");
        assertThat(deadlines.due(seizure(), FILED, List.of(TESTING), List.of()).due())
                .isEqualTo("2026-05-03");
        assertThat(deadlines
                        .due(seizure(), FILED, List.of(TESTING), List.of(extension))
                        .due())
                .isEqualTo("2026-06-02");
    }

    @Test
    void evidenceRegisteredOnMarch5IsReleasedAfterSevenWorkingDaysThatDayIncluded() {
        var deadline = deadlines.due(rule(Period.workDays(7), Counting.PROTECTIVE), FILED);

        assertThat(deadline.due()).isEqualTo("2026-03-13");
        assertThat(deadline.isMissedAt(march(16).atStartOfDay())).isTrue();
    }

    @Test
    void thePartyMayAskForAHearingUntilApril29AndTheBodyMayDecideOnlyAfter() {
        var defence = deadlines.due(rule(Period.workDays(5), Counting.ORDINARY), LocalDate.of(2026, 4, 22));

        assertThat(defence.due()).isEqualTo("2026-04-29");
        assertThat(defence.firstDayAfter()).isAfter(LocalDate.of(2026, 4, 28));
    }

    @Test
    void aHearingAnnouncedOnApril30IsHeldOnMay14AtTheEarliest() {
        var notice = deadlines.due(rule(Period.workDays(7), Counting.ORDINARY), LocalDate.of(2026, 4, 30));

        assertThat(notice.firstDayAfter()).isEqualTo("2026-05-14");
    }

    @Test
    void theDecisionOfMay29IsServedAndPublishedByJune9AndInTheMarketSystemByJune29() {
        assertThat(due(Period.workDays(7), DECIDED)).isEqualTo("2026-06-09");
        assertThat(due(Period.workDays(20), DECIDED)).isEqualTo("2026-06-29");
    }

    @Test
    void theFineIsPaidByJune16AndGrowsFromJune17() {
        var payment = due(Period.days(15), SERVED);
        var late = new LateFee(new BigDecimal("126000"), payment, List.of());

        assertThat(payment).isEqualTo("2026-06-16");
        assertThat(late.from()).isEqualTo("2026-06-17");
        assertThat(late.aDay()).isEqualByComparingTo("3780");
        assertThat(late.on(payment)).isEqualByComparingTo("0");
        assertThat(late.on(LocalDate.of(2026, 6, 18))).isEqualByComparingTo("7560");
        assertThat(late.on(LocalDate.of(2026, 12, 31))).isEqualByComparingTo("126000");
    }

    @Test
    void theFineDoesNotGrowWhileReconsiderationIsPending() {
        var pending = new Suspension(SuspensionKind.REMEDY, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 8, 20));
        var late = new LateFee(new BigDecimal("126000"), LocalDate.of(2026, 6, 16), List.of(pending));

        assertThat(late.on(LocalDate.of(2026, 8, 20))).isEqualByComparingTo("11340");
        assertThat(late.on(LocalDate.of(2026, 8, 21))).isEqualByComparingTo("15120");
    }

    @Test
    void reconsiderationMayBeAskedUntilJuly31AndSuitBroughtUntilDecember1() {
        assertThat(due(Period.days(60), SERVED)).isEqualTo("2026-07-31");
        assertThat(due(Period.months(6), SERVED)).isEqualTo("2026-12-01");
    }

    @Test
    void thePaidCaseIsClosedByJuly6AndArchivedByJuly20() {
        assertThat(due(Period.workDays(15), LocalDate.of(2026, 6, 12))).isEqualTo("2026-07-06");
        // The thirtieth day is a Saturday.
        assertThat(due(Period.days(30), LocalDate.of(2026, 6, 18))).isEqualTo("2026-07-20");
    }

    @Test
    void anOnTheSpotFineOfOctober15IsReportedByOctober22AndPaidByOctober30() {
        assertThat(due(Period.workDays(5), LocalDate.of(2026, 10, 15))).isEqualTo("2026-10-22");
        assertThat(due(Period.days(15), LocalDate.of(2026, 10, 15))).isEqualTo("2026-10-30");
    }

    /** DOMAIN 13.7, case 15. */
    @Test
    void aDecisionAnnulledOnMay8IsWithdrawnByMay12ForTheSaturdayIsWorked() {
        assertThat(due(Period.workDays(3), LocalDate.of(2026, 5, 8))).isEqualTo("2026-05-12");
    }

    private LocalDate due(Period period, LocalDate start) {
        return deadlines.due(rule(period, Counting.ORDINARY), start).due();
    }

    private static DeadlineRule rule(Period period, Counting counting) {
        return DeadlineRule.of("D-TEST", period, counting, new LegalBasis("行政处罚法", "第八十五条"));
    }

    private static DeadlineRule d90() {
        return new DeadlineRule(
                "D-90",
                Period.days(90),
                Counting.ORDINARY,
                Set.of(SuspensionKind.TESTING, SuspensionKind.HEARING),
                List.of(),
                new LegalBasis("行政处罚法", "第六十条"));
    }

    private static DeadlineRule seizure() {
        return new DeadlineRule(
                "D-QZ30",
                Period.days(30),
                Counting.PROTECTIVE,
                Set.of(SuspensionKind.TESTING),
                List.of(new Allowance("FZR", Optional.of(Period.days(30)))),
                new LegalBasis("行政强制法", "第二十五条"));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
