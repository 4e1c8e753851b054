package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.YU;
import static org.zhifa.casework.Office.but;
import static org.zhifa.casework.Office.form;
import static org.zhifa.casework.Office.named;
import static org.zhifa.casework.Office.range;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.zhifa.Clause;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.PowerList;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;
import org.zhifa.tenancy.Tenants;

/** The gates that need nothing but a form, each told by what it refuses and the article it rests on. */
class StepRulesTest {

    final Procedures procedures = Procedures.delivered();
    final Parties parties = mock();
    final Tenants tenants = mock();
    final CaseRecords records = mock();
    final ObjectProvider<CaseGaps> gaps = mock();
    final OfficialClock clock = new OfficialClock(Clock.system(OfficialClock.BEIJING));
    final Deadlines engine = new Deadlines(WorkCalendar.delivered());
    final Extensions extensions = new Extensions(records);
    final CaseDeadlines deadlines = new CaseDeadlines(engine, extensions, mock(), clock);
    final Gates gates = new Gates(mock(Officers.class), mock(PowerList.class), deadlines);
    final StepRules rules = new StepRules(
            gates, deadlines, extensions, engine, WorkCalendar.delivered(), parties, mock(), tenants, gaps, clock);

    @BeforeEach
    void aBureau() {
        when(tenants.current()).thenReturn(new TenantFile("SJ", "桓台县市场监督管理局", "市监局", TenantKind.DEPARTMENT));
        when(records.judgements(any())).thenReturn(List.of());
        when(gaps.orderedStream()).thenAnswer(_ -> Stream.empty());
    }

    /** DOMAIN 13.7, cases 1 and 2. */
    @Test
    void theSimpleProcedureHasItsLimitsAndThePoliceTheirOwn() {
        assertThatNoException().isThrownBy(() -> onTheSpot(PartyKind.LEGAL_PERSON, "3000"));
        assertThatExceptionOfType(CaseRefusal.NotSimple.class)
                .isThrownBy(() -> onTheSpot(PartyKind.LEGAL_PERSON, "3001"))
                .satisfies(refusal -> assertThat(refusal.words()).containsExactly(new BigDecimal("3000")));
        assertThatExceptionOfType(CaseRefusal.NotSimple.class)
                .isThrownBy(() -> onTheSpot(PartyKind.SOLE_TRADER, "201"));

        var police = mock(TenantFile.class);
        when(police.channel("XZCF")).thenReturn(Optional.of(TenantFile.Channel.GA));
        when(tenants.current()).thenReturn(police);
        assertThatNoException().isThrownBy(() -> onTheSpot(PartyKind.SOLE_TRADER, "500"));
        assertThatExceptionOfType(CaseRefusal.NotSimple.class)
                .isThrownBy(() -> onTheSpot(PartyKind.SOLE_TRADER, "501"))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《治安管理处罚法》第一百一十九条"));
    }

    /** DOMAIN 13.7, case 27, and the negative tests of 13.3. */
    @Test
    void nothingIsExecutedAtNightOrOnAHolidaySaveInUrgency() {
        assertThatNoException().isThrownBy(() -> executed("2026-05-12T09:00", "2026-05-12T11:40"));
        assertThatNoException()
                .as("a Sunday worked in exchange")
                .isThrownBy(() -> executed("2026-09-20T09:00", "2026-09-20T11:00"));
        assertThatExceptionOfType(CaseRefusal.NotOnThatDay.class)
                .isThrownBy(() -> executed("2026-10-02T09:00", "2026-10-02T11:00"))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第四十三条"));
        assertThatExceptionOfType(CaseRefusal.NotOnThatDay.class)
                .isThrownBy(() -> executed("2026-05-02T09:00", "2026-05-02T11:00"));
        assertThatExceptionOfType(CaseRefusal.NotAtNight.class)
                .isThrownBy(() -> executed("2026-05-12T21:30", "2026-05-12T22:30"));
        assertThatExceptionOfType(CaseRefusal.NotAtNight.class)
                .isThrownBy(() -> executed("2026-05-12T05:30", "2026-05-12T08:00"));

        var urgent = but(execution("2026-10-02T23:00", "2026-10-03T01:00"), "urgent", true);
        assertThatExceptionOfType(CaseRefusal.Required.class).isThrownBy(() -> check("QZ-ZX", "QZ-ZX-08", urgent));
        assertThatNoException().isThrownBy(() -> check("QZ-ZX", "QZ-ZX-08", but(urgent, "urgentApproval", "桓示六批准")));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> check(
                        "QZ-ZX",
                        "QZ-ZX-08",
                        but(execution("2026-05-12T09:00", "2026-05-12T10:00"), "utilities", true)));
    }

    @Test
    void halfOfTheHeadsDiscussACase() {
        var discussion = form("attending", "2", "heads", "5");
        assertThatExceptionOfType(CaseRefusal.TooFewHeads.class)
                .isThrownBy(() -> check("XK-PT", "XK-PT-17", discussion))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十七条"));
        assertThatNoException().isThrownBy(() -> check("XK-PT", "XK-PT-17", but(discussion, "attending", "3")));
    }

    @Test
    @Clause({"S20", "S23"})
    void aFileThatLacksSomethingSaysWhy() {
        missing(CaseGaps.Kind.PAPER);
        assertThatExceptionOfType(CaseRefusal.FileIncomplete.class)
                .isThrownBy(() -> check("CF-PT", "CF-PT-26", form()))
                .satisfies(refusal -> assertThat(refusal.words()).contains(CaseGaps.Kind.PAPER));
        assertThatNoException().isThrownBy(() -> check("CF-PT", "CF-PT-26", form("missing", "纸质原件附卷")));
    }

    @Test
    @Clause("S26")
    void aMeasureThatIsNotWhollyRecordedIsClosedOnlyWithAnExplanation() {
        missing(CaseGaps.Kind.RECORDING);
        assertThatNoException().isThrownBy(() -> check("CF-PT", "CF-PT-25", form()));
        missing(CaseGaps.Kind.WHOLE_RECORDING);
        assertThatExceptionOfType(CaseRefusal.NotWhollyRecorded.class)
                .isThrownBy(() -> check("CF-PT", "CF-PT-25", form()))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《桓政办字〔2017〕30号》二（二）"));
        assertThatNoException().isThrownBy(() -> check("CF-PT", "CF-PT-25", form("unrecorded", "设备故障，负责人批准")));
    }

    @Test
    void whatWasFoundOutAfterTwoYearsIsNotFiledAndAfterFiveWhereLivesWereHarmed() {
        var file = file("CF-PT", form("receivedAt", "2026-03-02T10:00"));
        var filing = form("outcome", "FILED", "violationEndedOn", "2024-03-01");
        assertThatExceptionOfType(CaseRefusal.PeriodOver.class)
                .isThrownBy(() -> check(file, "CF-PT", "CF-PT-03", filing))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第三十六条"));
        assertThatNoException()
                .isThrownBy(() -> check(file, "CF-PT", "CF-PT-03", but(filing, "violationEndedOn", "2024-03-02")));
        assertThatNoException().isThrownBy(() -> check(file, "CF-PT", "CF-PT-03", but(filing, "harm", true)));
        assertThatNoException().isThrownBy(() -> check(file, "CF-PT", "CF-PT-03", but(filing, "outcome", "NOT_FILED")));
        assertThatExceptionOfType(CaseRefusal.PeriodOver.class)
                .isThrownBy(() ->
                        check(file, "CF-PT", "CF-PT-03", but(filing, "harm", true, "violationEndedOn", "2021-03-01")));
    }

    /** DOMAIN 13.7, case 26. */
    @Test
    void aFeeOrLevyIsAtMostQuantityTimesRate() {
        var levy = form("quantity", "24500", "rate", "1.2", "amount", "29400.00");
        assertThatNoException().isThrownBy(() -> check("ZS-FJ", "ZS-FJ-03", levy));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> check("ZS-FJ", "ZS-FJ-03", but(levy, "amount", "29400.01")));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> check("ZS-FJ", "ZS-FJ-03", but(levy, "reduction", "400")));

        var fee = form("quantity", "120", "rate", "300", "amount", "36000");
        assertThatNoException().isThrownBy(() -> check("SF-YB", "SF-YB-02", fee));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> check("SF-YB", "SF-YB-02", but(fee, "quantity", "119")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《山东省行政性事业性收费管理条例》第十九条"));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> check("SF-YB", "SF-YB-01", form("published", false)));
    }

    @Test
    void theCourtIsAskedWithinThreeMonthsAfterTheRemediesAndTenWorkingDaysAfterTheUrge() {
        var file = file("QZ-FY", form("remedyEndsOn", "2026-03-30", "performBy", "2026-01-05"));
        done(file, "QZ-FY-01", form("servedOn", "2026-04-01"));
        var application = form("decidedOn", "2026-04-17", "signed", true);

        assertThatNoException().isThrownBy(() -> check(file, "QZ-FY", "QZ-FY-05", application));
        assertThatExceptionOfType(CaseRefusal.TooEarly.class)
                .isThrownBy(() -> check(file, "QZ-FY", "QZ-FY-05", but(application, "decidedOn", "2026-04-16")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第五十四条"));
        assertThatExceptionOfType(CaseRefusal.PeriodOver.class)
                .isThrownBy(() -> check(file, "QZ-FY", "QZ-FY-05", but(application, "decidedOn", "2026-07-01")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第五十三条"));
        assertThatExceptionOfType(CaseRefusal.Required.class)
                .isThrownBy(() -> check(file, "QZ-FY", "QZ-FY-05", but(application, "signed", false)));
    }

    @Test
    void someoneElsePerformsNoSoonerThanThreeWorkingDaysAfterTheUrge() {
        var file = file("QZ-DL", form());
        done(file, "QZ-DL-07", form("servedOn", "2026-05-08"));
        assertThatExceptionOfType(CaseRefusal.TooEarly.class)
                .isThrownBy(() -> check(file, "QZ-DL", "QZ-DL-08", execution("2026-05-12T09:00", "2026-05-12T10:00")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政强制法》第五十一条"));
        assertThatNoException()
                .isThrownBy(() -> check(file, "QZ-DL", "QZ-DL-08", execution("2026-05-13T09:00", "2026-05-13T10:00")));
    }

    private void executed(String from, String to) {
        check("QZ-ZX", "QZ-ZX-08", execution(from, to));
    }

    private static Map<String, Object> execution(String from, String to) {
        return form("time", range(from, to), "urgent", false, "utilities", false, "witness", named("村委会见证人"));
    }

    private void onTheSpot(PartyKind kind, String fine) {
        var party = new Party(
                UUID.randomUUID(), kind, "示例", new UnifiedCreditCode("91370321MA0DEM013L"), null, "罗示例", "", "");
        when(parties.find(any(UUID.class))).thenReturn(Optional.of(party));
        check("CF-JY", "CF-JY-04", form("penalty", "FINE", "fine", fine, "reconsiderationFirst", true));
    }

    private void missing(CaseGaps.Kind kind) {
        when(gaps.orderedStream())
                .thenAnswer(_ ->
                        Stream.<CaseGaps>of((_, _) -> List.of(new CaseGaps.Gap(kind, new Wording("听证", "Hearing")))));
    }

    private void check(String procedure, String step, Map<String, Object> form) {
        check(file(procedure, Map.of()), procedure, step, form);
    }

    private void check(CaseFile file, String procedure, String step, Map<String, Object> form) {
        var found = found(procedure);
        rules.check(file, found, found.step(step), form, List.of(YU.id()));
    }

    private Procedure found(String procedure) {
        return procedures.find(procedure).orElseThrow();
    }

    private void done(CaseFile file, String step, Map<String, Object> form) {
        file.take(found(step.substring(0, step.lastIndexOf('-'))).step(step), form, YU.actor(), Instant.now());
        file.waiting().toList().forEach(entry -> {
            var found = found(step.substring(0, step.lastIndexOf('-'))).step(step);
            while (entry.isWaiting()) {
                file.agree(found, entry, "同意", Instant.now());
            }
        });
    }

    private CaseFile file(String procedure, Map<String, Object> source) {
        var found = found(procedure);
        var party = new Party(
                UUID.randomUUID(),
                PartyKind.LEGAL_PERSON,
                "示例",
                new UnifiedCreditCode("91370321MA0DEM013L"),
                null,
                "罗示例",
                "",
                "");
        return CaseFile.open(
                new OpenCase(procedure, "示例", Office.power(found.act()), party.id(), List.of(YU.id()), source),
                CaseNumber.of(new TenantId("SJ"), found.act(), 2026, 1),
                found,
                party,
                YU.actor(),
                Instant.now(),
                LocalDate.of(2026, 3, 2));
    }
}
