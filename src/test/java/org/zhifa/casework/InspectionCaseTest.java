package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.DANG;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.GONGSHI;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.casework.Office.both;
import static org.zhifa.casework.Office.but;
import static org.zhifa.casework.Office.form;
import static org.zhifa.casework.Office.ids;
import static org.zhifa.casework.Office.named;
import static org.zhifa.casework.Office.range;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** A random inspection, from the draw to the archive: case YJ-XZJC-2026-000057 of the handbook, told of this bureau. */
@ZhifaTest
class InspectionCaseTest {

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
    @Clause({"S5", "S25"})
    void aDrawnEnterpriseIsInspectedCorrectedRecheckedAndTheResultPublished() {
        var id = inspected();
        office.taken(id, "2026-08-13T16:20", YU, "JC-SSJ-10", handling(), GAO);
        assertThat(office.details(id).open()).containsExactly("JC-SSJ-11");
        office.taken(id, "2026-08-31T10:00", YU, "JC-SSJ-11", recheck(true));
        office.taken(
                id,
                "2026-09-02T10:00",
                YU,
                "JC-SSJ-12",
                form("givenOn", "2026-09-02", "anonymous", true, "stars", "5"));
        office.completed(id, "2026-09-03T10:00", GONGSHI, "JC-SSJ-13", form("rule", "P8", "publishedOn", "2026-09-03"));
        office.taken(id, "2026-09-10T10:00", YU, "JC-SSJ-14", archive(), DANG);

        assertThat(office.details(id).summary().closedOn()).isEqualTo("2026-09-10");
        assertThat(office.deadlines(id, "2026-09-11T09:00"))
                .extracting(each -> each.spec().code() + " " + each.day() + " " + each.state())
                .contains(
                        "D-CQ5 2026-08-17 KEPT",
                        "D-FH 2026-09-11 KEPT",
                        "D-PUB20 2026-09-10 KEPT",
                        "D-ARC 2026-10-08 KEPT");
    }

    @Test
    void anEnterpriseThatWasNotCorrectedIsLookedAtAgainOrBecomesACase() {
        var id = inspected();
        office.taken(id, "2026-08-13T16:20", YU, "JC-SSJ-10", handling(), GAO);
        office.taken(id, "2026-08-31T10:00", YU, "JC-SSJ-11", recheck(false));
        assertThat(office.details(id).open()).containsExactly("JC-SSJ-11");

        office.taken(id, "2026-09-07T10:00", YU, "JC-SSJ-11", but(recheck(false), "caseNo", "SJ-XZCF-2026-000099"));
        assertThat(office.details(id).open()).containsExactly("JC-SSJ-12", "JC-SSJ-13");
    }

    /** DOMAIN 13.7, case 17. */
    @Test
    void beyondTheYearlyCapAnInspectionSaysWhyItDoesNotCount() {
        var company = office.company();
        var third = but(task(), "used", "2");
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.opened("2026-08-10T09:00", "JC-SSJ", Act.INSPECTION, company, third))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《国办发〔2024〕54号》四"));
        office.opened("2026-08-10T09:00", "JC-SSJ", Act.INSPECTION, company, but(third, "exception", "投诉举报"));
    }

    /** DOMAIN 13.7, case 18: what is not on the list is not inspected. */
    @Test
    @Clause("S11")
    void whatIsNotOnTheListIsNotInspected() {
        var company = office.company();
        assertThatExceptionOfType(CaseRefusal.NoPower.class)
                .isThrownBy(() -> org.zhifa.SampleCase.on(
                        "2026-08-10T09:00",
                        YU,
                        () -> casework.open(new OpenCase(
                                "JC-RC",
                                "清单外检查",
                                Office.power(Act.PENALTY),
                                company,
                                java.util.List.of(YU.id(), TIAN.id()),
                                task()))));
    }

    @Test
    void nobodyEntersWithoutApprovalCodeOrCertificate() {
        var id = drawn();
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> office.taken(id, "2026-08-13T14:00", YU, "JC-SSJ-06", entering()));

        office.taken(id, "2026-08-11T09:00", YU, "JC-SSJ-04", approval(), HUAN);
        office.taken(id, "2026-08-11T10:00", YU, "JC-SSJ-05", notice());
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(
                        () -> office.taken(id, "2026-08-13T14:00", YU, "JC-SSJ-06", but(entering(), "scanned", false)))
                .satisfies(refusal -> assertThat(refusal.words()[0]).hasToString("无检查码又无通知书的，企业有权拒绝检查"));
        assertThatExceptionOfType(CaseRefusal.TooFewOfficers.class)
                .isThrownBy(() ->
                        office.taken(id, "2026-08-13T14:00", YU, "JC-SSJ-06", but(entering(), "officers", ids(TIAN))));
        office.taken(id, "2026-08-13T14:00", YU, "JC-SSJ-06", entering());
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(
                        id, "2026-08-13T14:03", YU, "JC-SSJ-07", but(identified(), "certificateShown", false)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十五条"));
    }

    @Test
    void anInspectionThatIsNotApprovedEndsInTheArchive() {
        var id = drawn();
        office.taken(id, "2026-08-11T09:00", YU, "JC-SSJ-04", but(approval(), "outcome", "REFUSED"), HUAN);

        assertThat(office.details(id).open()).containsExactly("JC-SSJ-14");
    }

    @Test
    @Clause("S34")
    void stoppingProductionAfterAnInspectionIsReviewedFirst() {
        var id = confirmed(true);

        assertThat(office.details(id).open()).containsExactly("JC-SSJ-15");
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> office.taken(id, "2026-08-13T16:20", YU, "JC-SSJ-10", handling()));
    }

    @Test
    void whoeverIsRecusedHasNoMorePartInTheCase() {
        var id = drawn();
        office.taken(id, "2026-08-11T09:00", YU, "JC-SSJ-04", approval(), HUAN);
        assertThat(office.beside(id)).contains("JC-SSJ-31");
        office.taken(
                id,
                "2026-08-11T09:30",
                YU,
                "JC-SSJ-31",
                form(
                        "askedOn", "2026-08-11",
                        "askedBy", "示例恒远",
                        "person", ids(TIAN),
                        "reason", "近亲属在该企业任职",
                        "outcome", "GRANTED"),
                HUAN);

        assertThat(office.details(id).handlers()).containsExactly(YU.id());
        office.taken(id, "2026-08-11T10:00", YU, "JC-SSJ-05", notice());
        assertThatExceptionOfType(CaseRefusal.MustRecuse.class)
                .isThrownBy(() -> office.taken(id, "2026-08-13T14:00", YU, "JC-SSJ-06", entering()))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第四十三条"));
    }

    private CaseId inspected() {
        return confirmed(false);
    }

    private CaseId confirmed(boolean major) {
        var id = drawn();
        office.taken(id, "2026-08-11T09:00", YU, "JC-SSJ-04", approval(), HUAN);
        office.taken(id, "2026-08-11T10:00", YU, "JC-SSJ-05", notice());
        office.taken(id, "2026-08-13T14:02", YU, "JC-SSJ-06", entering());
        office.taken(id, "2026-08-13T14:05", YU, "JC-SSJ-07", identified());
        office.taken(id, "2026-08-13T16:00", YU, "JC-SSJ-08", findings());
        office.taken(id, "2026-08-13T16:10", YU, "JC-SSJ-09", signed(major));
        return id;
    }

    private CaseId drawn() {
        var id = office.opened("2026-08-10T09:00", "JC-SSJ", Act.INSPECTION, office.company(), task());
        office.taken(id, "2026-08-10T10:30", GAO, "JC-SSJ-03", draw());
        return id;
    }

    private static Map<String, Object> task() {
        return form(
                "task", "RANDOM",
                "receivedAt", "2026-08-10T09:00",
                "content", "特种作业与应急演练",
                "used", "0",
                "cap", "2",
                "items", "RI-YJ-007");
    }

    private static Map<String, Object> draw() {
        return form(
                "batch", "2026-08-10-1",
                "rule", "12/120、4/18",
                "drawnAt", "2026-08-10T10:00",
                "seed", "20260810100007",
                "inputDigest", "0".repeat(64),
                "outputDigest", "1".repeat(64),
                "objects", "12/120",
                "drawnOfficers", "4/18",
                "witness", named("县司法局见证人"),
                "publishedOn", "2026-08-12");
    }

    private static Map<String, Object> approval() {
        return form(
                "officers", both(),
                "legalBasis", "《安全生产法》第六十五条",
                "items", "特种作业与应急演练",
                "plannedOn", "2026-08-13",
                "how", "SITE",
                "assistants", "0",
                "representative", false,
                "urgent", false,
                "outcome", "APPROVED",
                "filedOn", "2026-08-11");
    }

    private static Map<String, Object> notice() {
        return form(
                "code", "HT-JC-20260813-0057", "notifiedOn", "2026-08-11", "recusalTold", true, "disciplineTold", true);
    }

    private static Map<String, Object> entering() {
        return form(
                "officers",
                both(),
                "arrivedAt",
                "2026-08-13T14:00",
                "scanned",
                true,
                "noticeShown",
                false,
                "place",
                "桓台县马桥镇示例工业园");
    }

    private static Map<String, Object> identified() {
        return form(
                "officers", both(),
                "certificateShown", true,
                "rightsTold", true,
                "recusalAsked", false,
                "toldAt", "2026-08-13T14:03");
    }

    private static Map<String, Object> findings() {
        return form(
                "officers", both(),
                "time", range("2026-08-13T14:05", "2026-08-13T16:00"),
                "place", "车间",
                "passed", "15",
                "failed", "2",
                "notApplicable", "1",
                "findings", "1名电焊工无特种作业资格；未按规定组织应急演练",
                "present", named("罗示例"));
    }

    private static Map<String, Object> signed(boolean major) {
        return form("signedAt", "2026-08-13T16:10", "signer", named("罗示例"), "refusedToSign", false, "major", major);
    }

    private static Map<String, Object> handling() {
        return form(
                "result", "CORRECT",
                "content", "责令限期整改",
                "decidedOn", "2026-08-13",
                "toldOn", "2026-08-13",
                "correctBy", "2026-08-28");
    }

    private static Map<String, Object> recheck(boolean corrected) {
        return form(
                "officers",
                both(),
                "recheckedOn",
                "2026-08-31",
                "corrected",
                corrected,
                "findings",
                corrected ? "整改完成" : "仍未整改");
    }

    private static Map<String, Object> archive() {
        return form(
                "fileNo", "YJ2026-JC-057",
                "archivedOn", "2026-09-10",
                "mainPages", "20",
                "innerPages", "4",
                "retention", "10",
                "missing", "音像另存");
    }
}
