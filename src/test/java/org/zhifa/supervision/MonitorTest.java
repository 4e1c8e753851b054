package org.zhifa.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SI;
import static org.zhifa.Cast.YU;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.PenaltyStory;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseEvent;
import org.zhifa.casework.Casework;
import org.zhifa.registry.Act;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** The supervising body looks at the county: what each body did lawfully, in rates, and what stands behind each. */
@ZhifaTest
@Clause({"S53", "S55"})
class MonitorTest {

    static int units;

    final TenantId unit = new TenantId("SV" + ++units);
    final TenantId other = new TenantId("SV" + ++units);

    @Autowired
    BeanFactory beans;

    @Autowired
    Tenants tenants;

    @Autowired
    Monitor monitor;

    @Autowired
    Casework casework;

    @Autowired
    CountyFacts facts;

    @Autowired
    CountySchemas county;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void twoUnits() {
        tenants.open(TestTenants.file(unit));
        tenants.open(TestTenants.file(other));
    }

    @Test
    @Clause("S29")
    void aCaseIsCountedByWhatWasInTimeInIt() {
        PenaltyStory.opened(unit, beans)
                .filed()
                .inspected("2026-03-05T18:00")
                .picture("CF-PT-05", "2026-03-05T15:00", "2026-03-07T09:00")
                .investigated()
                .passed("2026-04-21")
                .heard()
                .decided()
                .served()
                .published("2026-06-03");

        arrived(unit, Indicator.I09, 1);
        var row = row(unit);
        assertThat(row.measure(Indicator.I01)).isEqualTo(new Measure(Indicator.I01, 1, 1));
        assertThat(row.measure(Indicator.I06)).isEqualTo(new Measure(Indicator.I06, 1, 1));
        assertThat(row.measure(Indicator.I07)).isEqualTo(new Measure(Indicator.I07, 3, 3));
        assertThat(row.measure(Indicator.I09)).isEqualTo(new Measure(Indicator.I09, 1, 1));
        assertThat(row.measure(Indicator.I14)).isEqualTo(new Measure(Indicator.I14, 1, 1));
        // Of the steps to be recorded only the inspection has a picture; of two pictures one came late.
        assertThat(row.measure(Indicator.I04).met()).isEqualTo(1);
        assertThat(row.measure(Indicator.I04).counted()).isGreaterThan(1);
        assertThat(row.measure(Indicator.I05).met()).isEqualTo(1);
        assertThat(row.state()).isEqualTo(BoardRow.State.BELOW);
        assertThat(row.missed()).containsExactly(Indicator.I03, Indicator.I04, Indicator.I05);
    }

    @Test
    @Clause("S1")
    void everyUnitIsOnTheBoardAlsoOneWithoutACase() {
        var row = row(other);

        assertThat(row.state()).isEqualTo(BoardRow.State.NO_CASES);
        assertThat(row.measures().values()).noneMatch(Measure::applies);
        assertThat(row.measure(Indicator.I05).percent()).isEmpty();
        assertThat(row.trend()).isNull();
    }

    @Test
    void aFigureListsWhatItCountsByNumberAndDayAlone() {
        var story = PenaltyStory.opened(unit, beans).filed().inspected("2026-03-07T09:00");
        arrived(unit, Indicator.I05, 1);
        var number =
                YU.of(unit).does(() -> casework.details(story.id)).summary().number();

        var lines = SI.does(() -> monitor.cases(unit, Indicator.I05, year()));

        assertThat(lines)
                .filteredOn(line -> line.done() != null)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number()).isEqualTo(number.text());
                    assertThat(line.step()).isEqualTo("CF-PT-05");
                    assertThat(line.met()).isFalse();
                    assertThat(line.due()).isEqualTo(LocalDateTime.of(2026, 3, 6, 16, 30));
                    assertThat(line.done()).isEqualTo(LocalDateTime.of(2026, 3, 7, 9, 0));
                });
    }

    @Test
    void whatIsLateMissingOverdueOrUnpublishedRaisesAnAlert() {
        PenaltyStory.opened(unit, beans)
                .filed()
                .inspected("2026-03-07T09:00")
                .investigated()
                .passed("2026-04-21")
                .heard()
                .decided()
                .served();
        PenaltyStory.opened(unit, beans).filed();
        arrived(unit, Indicator.I09, 1);
        arrived(unit, Indicator.I01, 2);

        var alerts = OfficialClock.<List<Alert>, RuntimeException>at(
                LocalDateTime.of(2026, 6, 10, 9, 0),
                () -> SI.does(() -> monitor.alerts(Span.yearTo(LocalDate.of(2026, 6, 10)))));

        assertThat(alerts.stream().filter(alert -> alert.tenant().equals(unit)))
                .extracting(Alert::kind)
                .containsExactlyInAnyOrder(Alert.Kind.LATE, Alert.Kind.NOAV, Alert.Kind.OVERDUE, Alert.Kind.PUB);
        assertThat(alerts)
                .filteredOn(alert -> alert.tenant().equals(unit) && alert.kind() == Alert.Kind.PUB)
                .singleElement()
                .satisfies(alert -> assertThat(alert.since().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 9)));
    }

    @Test
    void aDecisionWithheldWithItsReasonIsNotDueToBePublished() {
        PenaltyStory.opened(unit, beans)
                .filed()
                .inspected("2026-03-05T18:00")
                .investigated()
                .passed("2026-04-21")
                .heard()
                .decided()
                .served()
                .withheld();

        await().atMost(Duration.ofSeconds(20)).until(() -> isWithheld(unit));
        assertThat(row(unit).measure(Indicator.I09).applies()).isFalse();
    }

    @Test
    void aDecisionNobodyReviewedIsAVetoAndLeadsTheBoard() {
        var story = PenaltyStory.opened(unit, beans).filed().inspected("2026-03-05T18:00");
        arrived(unit, Indicator.I01, 1);
        var number =
                YU.of(unit).does(() -> casework.details(story.id)).summary().number();

        // The procedure and the database refuse this; the board must show it all the same, should it ever happen.
        CurrentTenant.with(
                unit,
                () -> target().on(new CaseEvent.Decided(
                        story.id, number, "a".repeat(64), "b".repeat(64), LocalDate.of(2026, 5, 29))));

        assertThat(row(unit).state()).isEqualTo(BoardRow.State.VETO);
        assertThat(SI.does(() -> monitor.board(year())).rows().getFirst().state())
                .isEqualTo(BoardRow.State.VETO);
    }

    @Test
    void anEventThatComesAgainChangesNothing() {
        var story = PenaltyStory.opened(unit, beans).filed().inspected("2026-03-07T09:00");
        arrived(unit, Indicator.I05, 1);
        var before = row(unit);
        var number =
                YU.of(unit).does(() -> casework.details(story.id)).summary().number();

        CurrentTenant.with(
                unit,
                () -> target().on(new CaseEvent.Opened(story.id, number, "", "", List.of(), LocalDate.of(2026, 3, 2))));

        assertThat(row(unit)).isEqualTo(before);
    }

    @Test
    @Clause("S55")
    void anActHandledOutsideThePlatformLowersTheRateOnce() {
        PenaltyStory.opened(unit, beans).filed();
        arrived(unit, Indicator.I01, 1);
        var found = new OffPlatformCase(unit, Act.PENALTY, "桓市监处罚〔2026〕9号", LocalDate.of(2026, 2, 3), "信用中国（山东）");

        SI.does(() -> {
            monitor.confirm(found);
            monitor.confirm(found);
        });

        var rate = row(unit).measure(Indicator.I01);
        assertThat(rate).isEqualTo(new Measure(Indicator.I01, 1, 2));
        assertThat(rate.percent()).contains(new BigDecimal("50.00"));
    }

    @Test
    void onlyTheSupervisingBodyLooks() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> HUAN.of(unit).does(() -> monitor.board(year())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> YU.of(unit).does(() -> monitor.cases(unit, Indicator.I05, year())));
    }

    /** At once instead of in the background. */
    private CountyFacts target() {
        return AopTestUtils.getTargetObject(facts);
    }

    private boolean isWithheld(TenantId tenant) {
        return county.platform(
                jdbc -> jdbc.sql("select exists (select from case_compliance where tenant_code = ? and withheld)")
                        .param(tenant.code())
                        .query(Boolean.class)
                        .single());
    }

    private void arrived(TenantId tenant, Indicator indicator, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> row(tenant).measure(indicator).counted() >= atLeast && nothingUnderWay(tenant));
    }

    private boolean nothingUnderWay(TenantId tenant) {
        return CurrentTenant.with(
                tenant,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("select count(*) = 0 from event_publication")
                                .query(Boolean.class)
                                .single()));
    }

    private BoardRow row(TenantId tenant) {
        return SI.does(() -> monitor.board(year())).row(tenant).orElseThrow();
    }

    private static Span year() {
        return new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }
}
