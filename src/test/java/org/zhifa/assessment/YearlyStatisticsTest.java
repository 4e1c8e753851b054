package org.zhifa.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SI;
import static org.zhifa.Cast.YU;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.zhifa.Clause;
import org.zhifa.PenaltyStory;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseEvent;
import org.zhifa.casework.Casework;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** The year's penalties are counted from the cases themselves, and every figure opens what it counts. */
@ZhifaTest
@Clause({"S29", "S54"})
class YearlyStatisticsTest {

    static final TenantId LDB = new TenantId("LDB");

    static int units;

    final TenantId unit = new TenantId("AS" + ++units);
    final TenantId idle = new TenantId("AS" + ++units);

    @Autowired
    BeanFactory beans;

    @Autowired
    Tenants tenants;

    @Autowired
    YearlyStatistics statistics;

    @Autowired
    PenaltyFacts facts;

    @Autowired
    Casework casework;

    @Autowired
    CountySchemas county;

    @BeforeEach
    void unitsOfTheCounty() {
        tenants.open(TestTenants.file(unit));
        tenants.open(TestTenants.file(idle));
        if (tenants.find(LDB).isEmpty()) {
            tenants.open(TestTenants.declared(LDB));
        }
    }

    @Test
    void theSampleCaseIsOneCaseInItsHeaviestKindWithTheAmountOfItsDecision() {
        theSampleCase();

        var year = SI.does(() -> statistics.penalties(2026));
        var row = row(year, unit);
        assertThat(row.shown(PenaltyColumn.FILED)).isEqualTo("1");
        assertThat(row.shown(PenaltyColumn.CLOSED)).isEqualTo("1");
        assertThat(row.shown(PenaltyColumn.GOODS)).isEqualTo("1");
        assertThat(row.shown(PenaltyColumn.GAINS)).isEqualTo("0");
        assertThat(row.shown(PenaltyColumn.FINE)).isEqualTo("0");
        assertThat(row.shown(PenaltyColumn.MONEY)).isEqualTo("12.96");
        assertThat(row(year, idle).values().values()).allMatch(value -> value.signum() == 0);
        assertThat(row(SI.does(() -> statistics.penalties(2025)), unit).shown(PenaltyColumn.FILED))
                .isEqualTo("0");
    }

    @Test
    @Clause("S1")
    void aUnitWithoutThePowerIsThereWithADash() {
        var powerless = new TenantId("SP");
        if (tenants.find(powerless).isEmpty()) {
            tenants.open(TestTenants.declared(powerless));
        }
        assertThat(tenants.profile(powerless).acts()).doesNotContain("XZCF");

        assertThat(row(SI.does(() -> statistics.penalties(2026)), powerless).shown(PenaltyColumn.FILED))
                .isEqualTo("—");
    }

    @Test
    void everyFigureOpensTheCasesItCounts() {
        var number = theSampleCase();

        assertThat(SI.does(() -> statistics.cases(2026, unit, PenaltyColumn.MONEY)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.number()).isEqualTo(number);
                    assertThat(each.day()).isEqualTo(LocalDate.of(2026, 5, 29));
                    assertThat(each.amount()).isEqualByComparingTo(new BigDecimal("129600"));
                });
        assertThat(SI.does(() -> statistics.cases(2026, unit, PenaltyColumn.GOODS)))
                .hasSize(1);
        assertThat(SI.does(() -> statistics.cases(2026, idle, PenaltyColumn.GOODS)))
                .isEmpty();
    }

    @Test
    void theSameFiguresAreTheSameSnapshotAndTheSamePaper() {
        var first = SI.does(() -> statistics.penalties(2024));
        var again = SI.does(() -> statistics.penalties(2024));

        assertThat(again).isEqualTo(first);
        assertThat(first.sha256()).matches("[0-9a-f]{64}");
        assertThat(SI.does(() -> statistics.pdf(2024))).isEqualTo(SI.does(() -> statistics.pdf(2024)));
        assertThat(SI.does(() -> statistics.html(2024))).contains("2024年度桓台县行政处罚实施情况统计表", first.sha256());
    }

    @Test
    void aDecisionThatIsAnnouncedTwiceIsCountedOnce() {
        var story = PenaltyStory.opened(unit, beans)
                .filed()
                .inspected("2026-03-05T18:00")
                .investigated()
                .passed("2026-04-21")
                .heard()
                .decided();
        await().atMost(Duration.ofSeconds(20)).until(() -> decided(unit) == 1);
        var details = YU.of(unit).does(() -> casework.details(story.id));
        var event = new CaseEvent.Decided(
                story.id,
                details.summary().number(),
                details.draft().orElseThrow().digest(),
                "b".repeat(64),
                LocalDate.of(2026, 5, 29));

        CurrentTenant.with(
                unit, () -> AopTestUtils.<PenaltyFacts>getTargetObject(facts).on(event));

        assertThat(decided(unit)).isEqualTo(1);
        assertThat(row(SI.does(() -> statistics.penalties(2026)), unit).shown(PenaltyColumn.MONEY))
                .isEqualTo("12.96");
    }

    @Test
    void theFiguresArePublishedAsTheyWereCounted() {
        SI.does(() -> statistics.publish(2023));

        assertThat(county.<String>portal(
                        jdbc -> jdbc.sql("select content from figures where year = 2023 and table_code = 'T2'")
                                .query(String.class)
                                .single()))
                .contains("罚没金额（万元）", "不用于考核、排名");
    }

    @Test
    void aHeadSeesTheFiguresOfTheOwnUnitAndNoOthers() {
        assertThat(HUAN.of(unit).does(() -> statistics.own(2026)))
                .hasValueSatisfying(own -> assertThat(own.tenant()).isEqualTo(unit));
        assertThat(HUAN.of(unit).does(() -> statistics.cases(2026, unit, PenaltyColumn.FILED)))
                .isEmpty();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> HUAN.of(unit).does(() -> statistics.penalties(2026)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> HUAN.of(unit).does(() -> statistics.cases(2026, idle, PenaltyColumn.FILED)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> YU.of(unit).does(() -> statistics.pdf(2026)));
    }

    private String theSampleCase() {
        var story = PenaltyStory.opened(unit, beans)
                .filed()
                .inspected("2026-03-05T18:00")
                .investigated()
                .passed("2026-04-21")
                .heard()
                .decided()
                .served()
                .published("2026-06-03")
                .closed();
        await().atMost(Duration.ofSeconds(20)).until(() -> closed(unit) == 1 && decided(unit) == 1);
        return YU.of(unit)
                .does(() -> casework.details(story.id))
                .summary()
                .number()
                .text();
    }

    private int decided(TenantId tenant) {
        return count("select count(*) from penalty_fact where tenant_code = ? and decided_on is not null", tenant);
    }

    private int closed(TenantId tenant) {
        return count("select count(*) from penalty_fact where tenant_code = ? and closed_on is not null", tenant);
    }

    private int count(String sql, TenantId tenant) {
        return county.platform(
                jdbc -> jdbc.sql(sql).param(tenant.code()).query(Integer.class).single());
    }

    private static UnitFigures row(PenaltyYear year, TenantId tenant) {
        return year.units().stream()
                .filter(unit -> unit.tenant().equals(tenant))
                .findFirst()
                .orElseThrow();
    }
}
