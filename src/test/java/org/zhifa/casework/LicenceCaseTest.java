package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.DANG;
import static org.zhifa.Cast.GONGSHI;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.casework.Office.both;
import static org.zhifa.casework.Office.but;
import static org.zhifa.casework.Office.form;
import static org.zhifa.casework.Office.named;
import static org.zhifa.casework.Office.range;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.deadline.DeadlineRefusal;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** A licence, from the application to the review: case SP-XZXK-2026-000186 of the handbook, told of this bureau. */
@ZhifaTest
class LicenceCaseTest {

    @Autowired
    Tenants tenants;

    @Autowired
    Casework casework;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    Office office;

    @BeforeEach
    void theBureau() {
        office = new Office(tenants, officers, powers, parties, casework);
    }

    @Test
    @Clause({"S5", "S33"})
    void anApplicationIsCompletedAcceptedCheckedAndLiesBeforeReview() {
        var id = accepted();
        office.taken(id, "2026-09-23T09:00", YU, "XK-PT-05", examination(false));
        office.taken(id, "2026-09-23T11:00", YU, "XK-PT-06", site());

        assertThat(office.details(id).open()).containsExactly("XK-PT-06", "XK-PT-09");
        assertThat(office.details(id).summary().filedOn()).isEqualTo("2026-09-21");
        assertThat(office.deadlines(id, "2026-09-24T09:00"))
                .extracting(each -> each.spec().code() + " " + each.day() + " " + each.state())
                .containsExactlyInAnyOrder("D-XKBZ5 2026-09-20 KEPT", "D-XK20 2026-10-26 RUNNING");
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> office.taken(id, "2026-09-28T16:00", HUAN, "XK-PT-10", Map.of()));
    }

    /** DOMAIN 13.7, case 16. */
    @Test
    void whatIsMissingIsAskedForOnceAndInFiveWorkingDays() {
        var late = applied();
        office.taken(late, "2026-09-15T09:00", YU, "XK-PT-02", look("SUPPLEMENT"));
        assertThatExceptionOfType(CaseRefusal.PeriodOver.class)
                .isThrownBy(() -> office.taken(
                        late, "2026-09-21T09:00", YU, "XK-PT-03", but(supplement(), "toldOn", "2026-09-21")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政许可法》第三十二条"));
        office.taken(late, "2026-09-21T10:00", YU, "XK-PT-04", form("outcome", "DEEMED", "filedOn", "2026-09-14"));

        var twice = applied();
        office.taken(twice, "2026-09-15T09:00", YU, "XK-PT-02", look("SUPPLEMENT"));
        office.taken(twice, "2026-09-16T09:00", YU, "XK-PT-03", supplement());
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> office.taken(twice, "2026-09-17T09:00", YU, "XK-PT-03", supplement()));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(
                        twice,
                        "2026-09-17T09:00",
                        YU,
                        "XK-PT-04",
                        form("outcome", "ACCEPTED", "filedOn", "2026-09-17")));
    }

    @Test
    void anApplicationThatIsNotAcceptedGivesReasonsAndGoesToTheArchive() {
        var id = applied();
        office.taken(id, "2026-09-15T09:00", YU, "XK-PT-02", look("NOT_COMPETENT"));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(
                        id,
                        "2026-09-15T10:00",
                        YU,
                        "XK-PT-04",
                        form("outcome", "NOT_ACCEPTED", "filedOn", "2026-09-15")));
        office.taken(
                id,
                "2026-09-15T10:00",
                YU,
                "XK-PT-04",
                form("outcome", "NOT_ACCEPTED", "filedOn", "2026-09-15", "reason", "不属于本机关职权"));

        assertThat(office.details(id).open()).containsExactly("XK-PT-14");
    }

    @Test
    void testsAndExtensionsMoveTheLimitAndTheHeadAllowsTenDaysAtMost() {
        var id = accepted();
        office.taken(id, "2026-09-23T09:00", YU, "XK-PT-05", examination(true));
        assertThat(office.details(id).open()).containsExactly("XK-PT-06", "XK-PT-08");
        office.taken(
                id,
                "2026-09-24T09:00",
                YU,
                "XK-PT-08",
                form("which", "TEST", "toldOn", "2026-09-24", "from", "2026-09-24", "until", "2026-10-13"));
        // Nine working days lie in the stretch that does not count.
        assertThat(limit(id)).isEqualTo("2026-11-06");

        var extension = form("deadline", "D-XK20", "days", "11", "reason", "情况复杂", "toldOn", "2026-10-15");
        assertThatExceptionOfType(DeadlineRefusal.ExtendedTooFar.class)
                .isThrownBy(() -> office.taken(id, "2026-10-15T09:00", YU, "XK-PT-31", extension));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(
                        id,
                        "2026-10-15T09:00",
                        YU,
                        "XK-PT-31",
                        form("deadline", "D-XK20", "days", "10", "reason", "情况复杂")));
        office.taken(id, "2026-10-15T09:00", YU, "XK-PT-31", but(extension, "days", "10"), HUAN);
        assertThat(limit(id)).isEqualTo("2026-11-20");
        assertThat(office.details(id).open()).as("the case stays where it was").contains("XK-PT-09");
    }

    @Test
    void aRenewalIsAskedForThirtyWorkingDaysBeforeTheLicenceEnds() {
        var trader = office.trader();
        var renewal =
                but(application(), "licenceNo", "DEMO-370321-PS-2021-0018", "expiresOn", "2026-10-30", "late", false);
        assertThatExceptionOfType(CaseRefusal.TooEarly.class)
                .isThrownBy(() -> office.opened("2026-09-14T09:00", "XK-YX", Act.LICENCE, trader, renewal))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政许可法》第五十条"));
        office.opened("2026-09-14T09:00", "XK-YX", Act.LICENCE, trader, but(renewal, "expiresOn", "2026-12-31"));
    }

    @Test
    void aCompleteApplicationIsDecidedAndArchivedOnTheSameDay() {
        var id = office.opened("2026-09-14T09:00", "XK-DC", Act.LICENCE, office.trader(), application());
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(id, "2026-09-14T09:10", YU, "XK-DC-02", look("SUPPLEMENT")));
        office.taken(id, "2026-09-14T09:10", YU, "XK-DC-02", but(look("COMPLETE"), "examinedOn", "2026-09-14"));
        office.taken(id, "2026-09-14T09:15", YU, "XK-DC-04", form("outcome", "ACCEPTED", "filedOn", "2026-09-14"));
        var decision = form("decidedOn", "2026-09-14", "content", "准予", "validFrom", "2026-09-14");
        assertThatExceptionOfType(CaseRefusal.PeriodOver.class)
                .isThrownBy(() ->
                        office.taken(id, "2026-09-15T09:20", YU, "XK-DC-10", but(decision, "decidedOn", "2026-09-15")));
        office.taken(id, "2026-09-14T09:20", YU, "XK-DC-10", decision);
        office.taken(
                id,
                "2026-09-14T09:30",
                YU,
                "XK-DC-11",
                form("way", "1", "servedOn", "2026-09-14", "receiver", named("苗示例"), "certNo", "DEMO-1"));
        office.completed(id, "2026-09-15T09:00", GONGSHI, "XK-DC-12", form("rule", "P6", "publishedOn", "2026-09-15"));
        office.taken(
                id,
                "2026-09-16T09:00",
                YU,
                "XK-DC-14",
                form(
                        "fileNo", "SP2026-XK-1",
                        "archivedOn", "2026-09-16",
                        "mainPages", "5",
                        "innerPages", "1",
                        "retention", "30",
                        "missing", "窗口监控另存"),
                DANG);

        assertThat(office.details(id).decidedOn()).contains(LocalDate.of(2026, 9, 14));
        assertThat(office.details(id).summary().closedOn()).isEqualTo("2026-09-16");
    }

    private String limit(CaseId id) {
        return office.deadlines(id, "2026-10-15T10:00").stream()
                .filter(each -> each.spec().code().equals("D-XK20"))
                .map(each -> each.day().toString())
                .findFirst()
                .orElseThrow();
    }

    private CaseId accepted() {
        var id = applied();
        office.taken(id, "2026-09-15T09:00", YU, "XK-PT-02", look("SUPPLEMENT"));
        office.taken(id, "2026-09-16T09:00", YU, "XK-PT-03", supplement());
        office.taken(
                id,
                "2026-09-21T09:00",
                YU,
                "XK-PT-04",
                form(
                        "outcome", "ACCEPTED",
                        "filedOn", "2026-09-21",
                        "completedOn", "2026-09-18",
                        "promisedDays", "10"));
        return id;
    }

    private CaseId applied() {
        return office.opened("2026-09-14T09:00", "XK-PT", Act.LICENCE, office.trader(), application());
    }

    private static Map<String, Object> application() {
        return form(
                "appliedOn", "2026-09-14",
                "channel", "WSBSDT",
                "applyNo", "DEMO-PS-0914-01",
                "materials", "申请书等6项");
    }

    private static Map<String, Object> look(String result) {
        return form("examinedOn", "2026-09-15", "result", result);
    }

    private static Map<String, Object> supplement() {
        return form("missing", "预处理设施说明", "toldOn", "2026-09-16", "way", "7");
    }

    private static Map<String, Object> examination(boolean special) {
        return form(
                "examinedOn",
                "2026-09-23",
                "conditions",
                "逐项符合",
                "thirdParty",
                false,
                "special",
                special,
                "noFee",
                true,
                "proposal",
                "准予");
    }

    private static Map<String, Object> site() {
        return form(
                "officers",
                both(),
                "time",
                range("2026-09-23T10:00", "2026-09-23T10:50"),
                "place",
                "桓台县索镇街道示例街8号",
                "findings",
                "隔油池完好",
                "present",
                named("苗示例"),
                "fits",
                true);
    }
}
