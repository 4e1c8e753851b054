package org.zhifa.review.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.casework.ScopeVerdict;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.review.GatedCase;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantFile.Review;
import org.zhifa.tenancy.TenantFile.Review.ScopeMode;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** A unit that reviews the decisions of its catalogue: what it may put there, and what that means for a case. */
@ZhifaTest
class MajorDecisionsTest {

    private static final TenantId UNIT = new TenantId("CATA");
    private static final TenantId ALL = new TenantId("CATB");

    @Autowired
    Tenants tenants;

    @Autowired
    MajorDecisions decisions;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CaseScope scope;

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void theUnits() {
        opened(UNIT, ScopeMode.CATALOGUE);
        opened(ALL, ScopeMode.ALL_EXCEPT_SIMPLE);
        if (on("2026-05-01", YU, () -> decisions.inForce(LocalDate.of(2026, 5, 1)))
                .isEmpty()) {
            approved("2026-05-01", standard());
        }
    }

    @Test
    @Clause("S36")
    void aVersionIsProposedByTheLegalOfficeApprovedByTheHeadAndHoldsFromItsDay() {
        var number = on("2026-05-02", FA, () -> decisions.propose(stricter("40000"), day("2030-01-01"), "从严"));

        assertThatExceptionOfType(CatalogueRefusal.OwnDraft.class)
                .isThrownBy(() -> on("2026-05-02", FA.as(Role.HEAD_OF_BODY), () -> approve(number)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> on("2026-05-02", GAO, () -> approve(number)));
        assertThatExceptionOfType(CatalogueRefusal.AnotherWaits.class)
                .isThrownBy(() -> on("2026-05-02", FA, () -> decisions.propose(standard(), day("2026-06-01"), "又")));
        on("2026-05-02", HUAN, () -> approve(number));

        assertThat(on("2026-05-02", YU, () -> decisions.inForce(day("2029-12-31")))
                        .orElseThrow()
                        .number())
                .isLessThan(number);
        assertThat(on("2026-05-02", YU, () -> decisions.inForce(day("2030-01-01")))
                        .orElseThrow()
                        .number())
                .isEqualTo(number);
        assertThatExceptionOfType(CatalogueRefusal.Judged.class)
                .isThrownBy(() -> on("2026-05-02", HUAN, () -> approve(number)));
    }

    @Test
    @Clause("S36")
    void anApprovedVersionIsPublicAtOnce() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page()).contains("重大执法决定法制审核目录清单", "CF-01", "桓政办字〔2017〕30号"));
    }

    @Test
    @Clause({"S35", "S36"})
    void aUnitIsStricterNeverLooser() {
        tooLoose("CF-01", stricter("50001"));
        tooLoose(
                "R4",
                standard().stream().filter(entry -> !entry.code().equals("R4")).toList());
        tooLoose(
                "CF-03",
                standard().stream()
                        .filter(entry -> !entry.code().equals("CF-03"))
                        .toList());
        tooLoose("CF-06", changed("CF-06", entry -> new Entry.When(Set.of("MITIGATED"), null, null, null, null)));
        tooLoose("R1", changed("R1", entry -> new Entry.When(null, null, Set.of("3703210"), null, entry.impact())));
        tooLoose(
                "CF-02",
                changed(
                        "CF-02",
                        entry -> new Entry.When(
                                null,
                                null,
                                null,
                                new Entry.Amount(List.of("GAINS"), new BigDecimal(50000), new BigDecimal(50000)),
                                null)));
        assertThatExceptionOfType(CatalogueRefusal.TooEarly.class)
                .isThrownBy(() -> on("2026-05-02", FA, () -> decisions.propose(standard(), day("2026-05-01"), "早")));
        var own = new ArrayList<>(standard());
        own.add(new Entry(
                "CF-90",
                Act.PENALTY,
                new Wording("没有要求的", "Asks nothing"),
                new Entry.When(null, null, null, null, null),
                new LegalBasis("桓政办字〔2017〕30号", "二（三）")));
        assertThatExceptionOfType(CatalogueRefusal.Unusable.class)
                .isThrownBy(() -> on("2026-05-02", FA, () -> decisions.propose(own, day("2026-06-01"), "增加")));
    }

    @Test
    @Clause({"S30", "S35"})
    void aFineBelowTheAmountSkipsReviewAndIsDecidedOnItsVerdict() {
        var it = GatedCase.investigated(UNIT, beans);
        it.draft("40000");

        assertThat(it.details().open()).contains("CF-PT-14").doesNotContain("CF-PT-13");
        var verdict = YU.of(UNIT).does(() -> it.casework().scope(it.id));
        assertThat(verdict.inScope()).isFalse();
        assertThat(rule(verdict, "CF-01").found().zh()).isEqualTo("罚款金额40000元，标准50000元");

        it.told();
        it.decided();
        it.printed(it.paper("CF-JDS"));
        it.served();
        assertThat(it.details().decidedOn()).isPresent();
    }

    @Test
    @Clause({"S30", "S35"})
    void fromTheAmountOnItIsReviewedAndTheCaseSaysByWhichRule() {
        var it = GatedCase.investigated(UNIT, beans);
        it.draft("50000");

        var verdict = YU.of(UNIT).does(() -> it.casework().scope(it.id));
        assertThat(verdict.reasons()).extracting(ScopeVerdict.Rule::code).containsExactly("CF-01");
        assertThat(verdict.reasons().getFirst().basis()).hasToString("《桓政办字〔2017〕30号》二（三）");
        assertThat(it.details().open()).contains("CF-PT-13").doesNotContain("CF-PT-14");
    }

    @Test
    @Clause("S30")
    void aHeavierDraftAfterTheNoticeComesBackIntoScope() {
        var it = GatedCase.investigated(UNIT, beans);
        it.draft("40000");
        it.told();
        it.draft("60000");

        assertThat(it.details().open()).contains("CF-PT-13");
        assertThatExceptionOfType(CaseRefusal.NotReviewed.class).isThrownBy(it::decided);
        sqlRefuses("G10", it, """
                insert into decision (case_id, draft, manifest, decided_by, decided_on)
                select case_id, draft_digest, manifest_digest(case_id), gen_random_uuid(), now() from case_file
                where case_id = :case""");
    }

    @Test
    @Clause("S30")
    void theVerdictIsOfExactlyTheDraftAndMaterialsThatWereProposed() {
        var it = GatedCase.investigated(UNIT, beans);
        it.draft("40000");
        it.told();
        it.proposed(Map.of());
        it.picture("CF-PT-05");

        assertThatExceptionOfType(CaseRefusal.ChangedAfterScope.class).isThrownBy(() -> it.agree(HUAN, it.decision));
    }

    @Test
    @Clause("S35")
    void whatTheDecisionItselfSaysCountsToo() {
        var it = GatedCase.investigated(UNIT, beans);
        it.draft("40000");
        it.told();

        assertThatExceptionOfType(CaseRefusal.NotReviewed.class)
                .isThrownBy(() -> it.proposed(Map.of("mitigated", true)));
    }

    @Test
    @Clause("S35")
    void anOfficerStatesTheImpactThePlatformCannotSee() {
        var it = GatedCase.investigated(UNIT, beans);
        it.draft("40000");

        assertThatExceptionOfType(CatalogueRefusal.NoReason.class)
                .isThrownBy(() -> state(it, YU, "SOCIAL_RISK", true, " "));
        assertThatExceptionOfType(CatalogueRefusal.NotStated.class)
                .isThrownBy(() -> state(it, YU, "HEARD", true, "听证"));
        assertThatExceptionOfType(CatalogueRefusal.NotAHandler.class)
                .isThrownBy(() -> state(it, GatedCase.LIN, "SOCIAL_RISK", true, "涉众"));
        state(it, YU, "SOCIAL_RISK", true, "多家媒体报道，可能引发群体投诉");

        assertThat(it.details().open()).contains("CF-PT-13").doesNotContain("CF-PT-14");
        var seen = it.does(FA, () -> scope.of(it.id));
        assertThat(seen.verdict().reasons()).extracting(ScopeVerdict.Rule::code).containsExactly("R2");
        assertThat(seen.statements()).extracting(Statement::reason).containsExactly("多家媒体报道，可能引发群体投诉");

        state(it, YU, "SOCIAL_RISK", false, "已澄清");
        assertThat(it.details().open()).contains("CF-PT-14");
    }

    @Test
    @Clause("S30")
    void theDatabaseExemptsNothingTheCatalogueDoesNot() {
        var it = GatedCase.investigated(UNIT, beans);
        it.draft("60000");
        var inForce = on("2026-05-06", YU, () -> decisions.inForce(day("2026-05-06")))
                .orElseThrow()
                .number();

        sqlRefuses("G10: a fine", it, verdict("CATALOGUE-" + inForce));
        sqlRefuses("G10: no catalogue in force", it, verdict("CATALOGUE-" + (inForce + 40)));
        sqlRefuses("G10: the procedure of the case has a review", it, verdict("SIMPLE"));
        it.draft("40000");
        state(it, YU, "COMPLEX", true, "多个法律关系");
        sqlRefuses("G10: of major impact", it, verdict("CATALOGUE-" + inForce));
        var other = GatedCase.investigated(ALL, beans);
        other.draft("100");
        sqlRefuses(ALL, "G10: no catalogue in force", other, verdict("CATALOGUE-1"));
    }

    @Test
    @Clause("S37")
    void aUnitThatReviewsAllReviewsTheSmallestFine() {
        var it = GatedCase.investigated(ALL, beans);
        it.draft("100");

        var verdict = YU.of(ALL).does(() -> it.casework().scope(it.id));
        assertThat(verdict.reasons()).extracting(ScopeVerdict.Rule::code).containsExactly("ALL");
        assertThat(it.details().open()).contains("CF-PT-13").doesNotContain("CF-PT-14");
    }

    private String page() throws IOException, InterruptedException {
        var address = URI.create("http://localhost:%d/bodies/%s".formatted(port, UNIT.code()));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private void tooLoose(String code, List<Entry> entries) {
        assertThatExceptionOfType(CatalogueRefusal.TooLoose.class)
                .isThrownBy(() -> on("2026-05-02", FA, () -> decisions.propose(entries, day("2026-06-01"), "放宽")))
                .satisfies(refusal -> assertThat(refusal.words()[0]).isEqualTo(code));
    }

    private List<Entry> standard() {
        return catalogue.entries();
    }

    private List<Entry> stricter(String organisation) {
        return changed(
                "CF-01",
                when -> new Entry.When(
                        null,
                        null,
                        null,
                        new Entry.Amount(List.of("FINE"), new BigDecimal(5000), new BigDecimal(organisation)),
                        null));
    }

    private List<Entry> changed(String code, java.util.function.UnaryOperator<Entry.When> change) {
        return standard().stream()
                .map(entry -> entry.code().equals(code)
                        ? new Entry(code, entry.act(), entry.name(), change.apply(entry.when()), entry.basis())
                        : entry)
                .toList();
    }

    private void approved(String day, List<Entry> entries) {
        var number = on(day, FA, () -> decisions.propose(entries, day(day), "首次公布"));
        on(day, HUAN, () -> approve(number));
    }

    private int approve(int number) {
        decisions.approve(number, "同意");
        return number;
    }

    private void state(GatedCase it, Person officer, String factor, boolean holds, String reason) {
        it.does(officer, () -> {
            scope.state(it.id, factor, holds, null, reason);
            return it;
        });
    }

    private static ScopeVerdict.Rule rule(ScopeVerdict verdict, String code) {
        return verdict.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String verdict(String catalogue) {
        return """
                insert into scope_verdict (case_id, verdict_no, draft_no, draft, manifest, in_scope, catalogue, rules,
                    judged_by, judged_at)
                select case_id, 99, draft_no, draft_digest, manifest_digest(case_id), false, '%s', '',
                    gen_random_uuid(), '2026-05-06T12:00+08' from case_file where case_id = :case""".formatted(catalogue);
    }

    private void sqlRefuses(String why, GatedCase it, String statement) {
        sqlRefuses(UNIT, why, it, statement);
    }

    private void sqlRefuses(TenantId unit, String why, GatedCase it, String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> YU.of(unit)
                        .does(() -> new TransactionTemplate(transactions)
                                .execute(_ -> jdbc.sql(statement)
                                        .param("case", it.id.value())
                                        .update())))
                .withStackTraceContaining(why);
    }

    private <T> T on(String day, Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficialClock.at(
                LocalDateTime.parse(day + "T09:00"), () -> person.of(UNIT).does(act));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private void opened(TenantId unit, ScopeMode mode) {
        if (tenants.find(unit).isEmpty()) {
            tenants.open(TestTenants.file(unit, new Review(mode, 10)));
            GatedCase.staff(unit, beans);
        }
    }
}
