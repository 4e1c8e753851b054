package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.casework.Office.both;
import static org.zhifa.casework.Office.but;
import static org.zhifa.casework.Office.form;
import static org.zhifa.casework.Office.named;
import static org.zhifa.casework.Office.range;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseDeadline.State;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** Measures and executions: what must come before them, how long they last, and when they are not done at all. */
@ZhifaTest
class CoercionCaseTest {

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
    void anEmergencyMeasureIsApprovedWithin24HoursAndEndsIn30Days() {
        var id = taken();

        assertThat(office.details(id).open()).containsExactly("QZ-CS-01");
        assertThat(office.deadlines(id, "2026-03-06T09:00"))
                .extracting(each -> each.spec().code() + " " + each.deadline().dueAt() + " " + each.state())
                .containsExactlyInAnyOrder("D-QZ24H 2026-03-06T14:00 RUNNING", "D-QZ30 2026-04-03T23:59:59 RUNNING");
        office.taken(id, "2026-03-06T10:00", YU, "QZ-CS-01", approval(), HUAN);
        assertThat(office.details(id).open())
                .as("reviewed with the approval afterwards")
                .containsExactly("QZ-CS-02");
    }

    @Test
    void aMeasureIsNeitherDelegatedNorTakenWhereSofterMeansDo() {
        var id = taken();
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(
                        () -> office.taken(id, "2026-03-06T10:00", YU, "QZ-CS-01", but(approval(), "delegated", true)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第十七条"));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(
                        () -> office.taken(id, "2026-03-06T10:00", YU, "QZ-CS-01", but(approval(), "necessary", false)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第五条"));
    }

    @Test
    void aMeasureIsExtendedOnceByThirtyDaysBeforeItEnds() {
        var id = taken();
        var extension = form("days", "30", "reason", "案情复杂", "toldOn", "2026-04-01");
        assertThatExceptionOfType(CaseRefusal.PeriodOver.class)
                .isThrownBy(() -> office.taken(id, "2026-04-04T09:00", YU, "QZ-CS-06", extension))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第二十五条"));
        office.taken(id, "2026-04-01T09:00", YU, "QZ-CS-06", extension, HUAN);

        assertThat(office.deadlines(id, "2026-04-06T09:00"))
                .filteredOn(each -> each.spec().code().equals("D-QZ30"))
                .singleElement()
                .satisfies(each -> assertThat(each.day()).isEqualTo("2026-05-03"))
                .satisfies(each -> assertThat(each.deadline().explanation())
                        .anySatisfy(line -> assertThat(line.words()).contains("FZR", "桓示六")));
        assertThatExceptionOfType(org.zhifa.casework.deadline.DeadlineRefusal.ExtendedTooFar.class)
                .isThrownBy(() -> office.taken(id, "2026-04-20T09:00", YU, "QZ-CS-06", extension));
    }

    /** DOMAIN 13.7, case 8. */
    @Test
    void aMeasurePastItsEndIsOnlyLifted() {
        var id = office.opened("2026-03-02T09:00", "CF-PT", Act.PENALTY, office.company(), source());
        office.taken(id, "2026-03-05T10:40", YU, "CF-PT-03", filing(), GAO, HUAN);
        office.taken(id, "2026-03-05T14:00", YU, "CF-PT-04", form("toldAt", "2026-03-05T14:00", "requested", false));
        office.taken(id, "2026-03-05T16:00", YU, "CF-PT-10", seizure("2026-03-05"), HUAN);

        assertThatExceptionOfType(CaseRefusal.MeasureExpired.class)
                .isThrownBy(() -> office.taken(id, "2026-04-04T09:00", YU, "CF-PT-10", seizure("2026-04-04")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第二十五条"));
        assertThat(state(id, "2026-04-04T09:00")).isEqualTo(State.OVERDUE);

        assertThat(office.beside(id)).contains("CF-PT-45");
        office.taken(
                id,
                "2026-04-04T10:00",
                YU,
                "CF-PT-45",
                form(
                        "officers", both(),
                        "handling", "RELEASED",
                        "endedOn", "2026-04-04",
                        "items", "糕点300盒",
                        "receiver", named("罗示例")),
                HUAN);
        assertThat(state(id, "2026-04-04T11:00")).isEqualTo(State.MISSED);
        office.taken(id, "2026-04-07T09:00", YU, "CF-PT-10", seizure("2026-04-07"), HUAN);
    }

    /** DOMAIN 13.3: no demolition before the periods for reconsideration and suit are over. */
    @Test
    void aDemolitionIsAnnouncedOnlyWhenTheRemediesAreOver() {
        var id = urged();
        office.taken(id, "2026-04-17T09:00", YU, "QZ-ZX-02", statement());
        assertThat(office.details(id).open()).containsExactly("QZ-ZX-03");

        var early = urgedOn("2025-12-01");
        office.taken(early, "2026-04-17T09:00", YU, "QZ-ZX-02", statement());
        assertThatExceptionOfType(CaseRefusal.TooEarly.class)
                .isThrownBy(() -> office.taken(early, "2026-04-17T10:00", YU, "QZ-ZX-03", announcement(), HUAN))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第四十四条"));
        office.taken(id, "2026-04-17T10:00", YU, "QZ-ZX-03", announcement(), HUAN);
        assertThat(office.details(id).open()).containsExactly("QZ-ZX-04");
    }

    @Test
    void thePartyHasTenWorkingDaysAfterTheUrge() {
        var id = urged();
        assertThatExceptionOfType(CaseRefusal.TooEarly.class)
                .isThrownBy(() -> office.taken(
                        id, "2026-04-16T09:00", YU, "QZ-ZX-02", but(statement(), "heardUntil", "2026-04-16")))
                .satisfies(refusal -> assertThat(refusal.words()[1]).hasToString("2026-04-17"));
    }

    @Test
    void whoeverPerformsEndsTheExecution() {
        var id = urged();
        office.taken(id, "2026-04-08T09:00", YU, "QZ-ZX-02", form("made", "NONE", "performed", true));
        assertThat(office.details(id).open()).containsExactly("QZ-ZX-10");
    }

    @Test
    @Clause("S20")
    void aStayedExecutionDoesNotMoveOnUntilItIsResumed() {
        var id = urged();
        office.taken(id, "2026-04-02T09:00", YU, "QZ-ZX-32", form("stayedOn", "2026-04-02", "reason", "当事人暂无能力"), HUAN);

        assertThatExceptionOfType(CaseRefusal.Stayed.class)
                .isThrownBy(() -> office.taken(id, "2026-04-17T09:00", YU, "QZ-ZX-02", statement()));
        office.taken(id, "2026-04-16T09:00", YU, "QZ-ZX-33", form("resumedOn", "2026-04-16", "reason", "恢复"), HUAN);
        office.taken(id, "2026-04-17T09:00", YU, "QZ-ZX-02", statement());
    }

    private State state(CaseId id, String moment) {
        return office.deadlines(id, moment).stream()
                .filter(each -> each.spec().code().equals("D-QZ30"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private CaseId taken() {
        var id = office.opened(
                "2026-03-05T09:00",
                "QZ-CS",
                Act.COERCION,
                office.company(),
                form(
                        "source",
                        "01",
                        "baseCase",
                        "SJ-XZCF-2026-000031",
                        "receivedAt",
                        "2026-03-05T09:00",
                        "facts",
                        "涉嫌造假",
                        "urgent",
                        true));
        office.taken(id, "2026-03-05T16:30", YU, "QZ-CS-03", measure());
        return id;
    }

    private CaseId urged() {
        return urgedOn("2025-09-29");
    }

    private CaseId urgedOn(String baseServedOn) {
        var id = office.opened(
                "2026-04-01T08:00",
                "QZ-ZX",
                Act.COERCION,
                office.trader(),
                form(
                        "source", "01",
                        "base", "桓新责改〔2025〕7号",
                        "baseServedOn", baseServedOn,
                        "performBy", "2026-01-05",
                        "obligation", "自行拆除",
                        "remedies", "未申请复议、未起诉",
                        "filedOn", "2026-04-01",
                        "demolition", true));
        office.taken(
                id,
                "2026-04-01T09:00",
                YU,
                "QZ-ZX-01",
                form(
                        "content", "限期自行拆除",
                        "way", "1",
                        "servedOn", "2026-04-01",
                        "performBy", "2026-04-16",
                        "receiver", named("耿示例")),
                HUAN);
        return id;
    }

    private static Map<String, Object> measure() {
        return form(
                "officers",
                both(),
                "time",
                range("2026-03-05T14:00", "2026-03-05T16:30"),
                "place",
                "成品库",
                "kind",
                "3",
                "takenOn",
                "2026-03-05",
                "emergencyAt",
                "2026-03-05T14:00",
                "certificateShown",
                true,
                "rightsTold",
                true,
                "present",
                named("罗示例"),
                "items",
                "糕点300盒",
                "necessities",
                false,
                "alreadySealed",
                false,
                "keeper",
                named("于示一"),
                "refusedToSign",
                false);
    }

    private static Map<String, Object> approval() {
        return form(
                "outcome", "APPROVED",
                "filedOn", "2026-03-06",
                "approvedAt", "2026-03-06T10:00",
                "kind", "3",
                "legalBasis", "《食品安全法》第一百一十条第（四）项",
                "delegated", false,
                "necessary", true,
                "reason", "防止转移");
    }

    private static Map<String, Object> statement() {
        return form("made", "NONE", "performed", false, "heardUntil", "2026-04-17");
    }

    private static Map<String, Object> announcement() {
        return form(
                "postedOn", "2026-04-17", "place", "村委会公告栏", "demolishBy", "2026-04-27", "witness", named("村委会见证人"));
    }

    private static Map<String, Object> source() {
        return form("source", "06", "receivedAt", "2026-03-02T09:00", "content", "举报生产日期造假", "proposal", "核查");
    }

    private static Map<String, Object> filing() {
        return form(
                "outcome", "FILED",
                "filedOn", "2026-03-05",
                "handlers", both(),
                "facts", "涉嫌造假",
                "suspectedNorm", "第三十四条",
                "violationEndedOn", "2026-03-04",
                "reason", "有初步证据");
    }

    private static Map<String, Object> seizure(String takenOn) {
        return form(
                "officers",
                both(),
                "measure",
                "SEIZE",
                "takenOn",
                takenOn,
                "place",
                "成品库",
                "items",
                "糕点300盒",
                "keeper",
                named("于示一"));
    }
}
