package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.CASHIER;
import static org.zhifa.Cast.DANG;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.GONGSHI;
import static org.zhifa.Cast.YU;
import static org.zhifa.casework.Office.both;
import static org.zhifa.casework.Office.but;
import static org.zhifa.casework.Office.form;
import static org.zhifa.casework.Office.ids;
import static org.zhifa.casework.Office.range;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** A penalty on the spot (简易程序), from the certificate shown to the file in the archive, with what the law refuses on the way. */
@ZhifaTest
class OnTheSpotPenaltyTest {

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
    @Clause({"S5", "S20"})
    void aTraderIsFinedTwoHundredYuanAndTheFileIsArchivedWithinSevenWorkingDays() {
        var id = decided(office.trader(), "200");
        assertThat(office.details(id).decidedOn()).contains(LocalDate.of(2026, 10, 15));
        office.taken(id, "2026-10-16T09:00", YU, "CF-JY-06", report("2026-10-16"), GAO);
        assertThat(office.details(id).open()).containsExactly("CF-JY-07");
        office.taken(id, "2026-10-20T09:00", CASHIER, "CF-JY-07", form("paidOn", "2026-10-20", "paid", "200"));
        office.completed(id, "2026-10-21T09:00", GONGSHI, "CF-JY-08", form("rule", "P7"));

        assertThatExceptionOfType(CaseRefusal.FileIncomplete.class)
                .isThrownBy(() -> office.taken(id, "2026-10-22T09:00", YU, "CF-JY-09", archive()))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第四十七条"));
        office.taken(id, "2026-10-22T09:00", YU, "CF-JY-09", but(archive(), "missing", "示例案件，音像另存"), DANG);

        assertThat(office.details(id).summary().closedOn()).isEqualTo("2026-10-22");
        assertThat(office.deadlines(id, "2026-10-23T09:00"))
                .filteredOn(each -> !each.spec().code().startsWith("D-FY"))
                .extracting(each -> each.spec().code() + " " + each.day() + " " + each.state())
                .containsExactlyInAnyOrder(
                        "D-JYBA 2026-10-22 KEPT",
                        "D-PAY15 2026-10-30 KEPT",
                        "D-PUB7 2026-10-26 LAPSED",
                        "D-ARC 2026-10-26 KEPT");
    }

    /** DOMAIN 13.7, case 1. */
    @Test
    void oneYuanMoreIsNotSimple() {
        var trader = told(office.trader());
        assertThatExceptionOfType(CaseRefusal.NotSimple.class)
                .isThrownBy(() -> office.taken(trader, "2026-10-15T10:20", YU, "CF-JY-04", decision("201")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十一条"));

        var company = told(office.company());
        assertThatExceptionOfType(CaseRefusal.NotSimple.class)
                .isThrownBy(() -> office.taken(company, "2026-10-15T10:20", YU, "CF-JY-04", decision("3001")));
        office.taken(company, "2026-10-15T10:20", YU, "CF-JY-04", decision("3000"));
    }

    @Test
    void nothingIsDecidedBeforeThePartyWasToldAndHeard() {
        var id = found(office.trader());
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> office.taken(id, "2026-10-15T10:20", YU, "CF-JY-04", decision("200")));

        office.taken(id, "2026-10-15T10:05", YU, "CF-JY-02", scene());
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(id, "2026-10-15T10:10", YU, "CF-JY-03", but(notice(), "made", "ORAL")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第四十五条"));
    }

    @Test
    @Clause("S13")
    void twoOfficersActAndShowTheirCertificates() {
        var trader = office.trader();
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.opened(
                        "2026-10-15T10:00", "CF-JY", Act.PENALTY, trader, but(source(), "certificateShown", false)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十二条"));
        var id = found(trader);
        assertThatExceptionOfType(CaseRefusal.TooFewOfficers.class)
                .isThrownBy(
                        () -> office.taken(id, "2026-10-15T10:05", YU, "CF-JY-02", but(scene(), "officers", ids(YU))));
    }

    @Test
    void aPartyWhoMustTurnToReconsiderationFirstIsToldSo() {
        var id = told(office.trader());
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(
                        id, "2026-10-15T10:20", YU, "CF-JY-04", but(decision("200"), "reconsiderationFirst", false)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政复议法》第二十三条"));
    }

    @Test
    void officersTakeMoneyOnlyWhereTheLawLetsThemAndWithAReceipt() {
        var id = told(office.trader());
        office.taken(id, "2026-10-15T10:20", YU, "CF-JY-04", but(decision("200"), "cash", true));
        var cash = form(
                "officers",
                both(),
                "ground",
                "SMALL",
                "amount",
                "200",
                "ticket",
                "DEMO-1",
                "collectedOn",
                "2026-10-15");

        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> office.taken(id, "2026-10-15T10:25", YU, "CF-JY-05", cash))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第六十八条"));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() ->
                        office.taken(id, "2026-10-15T10:25", YU, "CF-JY-05", but(cash, "ground", "HARD", "ticket", "")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第七十条"));
        office.taken(id, "2026-10-15T10:25", YU, "CF-JY-05", but(cash, "ground", "HARD"));
    }

    @Test
    void whoeverHandlesACaseDoesNotCollectItsFine() {
        var id = decided(office.trader(), "200");
        office.taken(id, "2026-10-16T09:00", YU, "CF-JY-06", report("2026-10-16"), GAO);

        assertThatExceptionOfType(CaseRefusal.CollectsOwnFine.class)
                .isThrownBy(() -> office.taken(
                        id, "2026-10-20T09:00", YU.as(Role.OFFICER, Role.CASHIER), "CF-JY-07", form("paid", "200")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第六十七条"));
    }

    private CaseId decided(UUID party, String fine) {
        var id = told(party);
        office.taken(id, "2026-10-15T10:20", YU, "CF-JY-04", decision(fine));
        return id;
    }

    private CaseId told(UUID party) {
        var id = found(party);
        office.taken(id, "2026-10-15T10:05", YU, "CF-JY-02", scene());
        office.taken(id, "2026-10-15T10:10", YU, "CF-JY-03", notice());
        return id;
    }

    private CaseId found(UUID party) {
        return office.opened("2026-10-15T10:00", "CF-JY", Act.PENALTY, party, source());
    }

    private static Map<String, Object> source() {
        return form(
                "source", "01",
                "receivedAt", "2026-10-15T10:00",
                "officers", both(),
                "place", "示例街",
                "certificateShown", true,
                "filedOn", "2026-10-15");
    }

    private static Map<String, Object> scene() {
        return form(
                "officers",
                both(),
                "time",
                range("2026-10-15T10:00", "2026-10-15T10:05"),
                "findings",
                "占道经营",
                "evidence",
                "照片2张");
    }

    private static Map<String, Object> notice() {
        return form("toldAt", "2026-10-15T10:08", "proposed", "罚款200元", "made", "NONE");
    }

    private static Map<String, Object> decision(String fine) {
        return form(
                "officers", both(),
                "act", "占道经营",
                "legalBasis", "示例条例第二条",
                "penalty", "FINE",
                "fine", fine,
                "decidedOn", "2026-10-15",
                "servedOn", "2026-10-15",
                "effectiveOn", "2026-10-15",
                "reconsiderationFirst", true,
                "cash", false,
                "refusedToSign", false);
    }

    private static Map<String, Object> report(String day) {
        return form("reportedOn", day, "summary", "当场罚款200元");
    }

    private static Map<String, Object> archive() {
        return form(
                "fileNo", "ZF2026-JY-088",
                "archivedOn", "2026-10-22",
                "mainPages", "6",
                "innerPages", "2",
                "retention", "10");
    }
}
