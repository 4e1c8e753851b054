package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** The ordinary procedure with hearing, from the hotline's call to the decision, as the sample case has it. */
@ZhifaTest
class PenaltyCaseTest {

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

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    SampleCase sample;

    @BeforeEach
    void theBureauAndItsOfficers() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
    }

    @Test
    @Clause({"S5", "S20", "S30"})
    void aHeardCaseGoesFromItsSourceToTheDecision() {
        var id = sample.sentToReview();
        concluded(id, "PASS");
        sample.discussed(id);
        sample.decided(id);

        var details = casework(id);
        assertThat(details.decidedOn()).contains(LocalDate.of(2026, 5, 29));
        assertThat(details.draft().orElseThrow().passed()).isTrue();
        assertThat(details.open()).containsExactly("CF-PT-20");
    }

    @Test
    @Clause("S30")
    void nothingIsDecidedThatDidNotPassReview() {
        var id = sample.sentToReview();
        concluded(id, "FIX");

        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class).isThrownBy(() -> sample.decided(id));
    }

    @Test
    @Clause("S30")
    void aDraftThatChangedAfterItsPassIsNotDecided() {
        var id = sample.sentToReview();
        concluded(id, "PASS");
        sample.discussed(id);
        sample.drafted(id, "2026-05-28T17:00", draft("130000", "一般。"));

        assertThatExceptionOfType(CaseRefusal.ChangedAfterReview.class)
                .isThrownBy(() -> sample.decided(id))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
    }

    @Test
    @Clause({"S30", "S31"})
    void nobodyReviewsTheCaseHeHandles() {
        var id = sample.sentToReview();
        var digest = casework(id).draft().orElseThrow().digest();

        assertThatExceptionOfType(CaseRefusal.ReviewsOwnCase.class)
                .isThrownBy(() -> on(
                        "2026-05-27T16:00",
                        TIAN.as(Role.OFFICER, Role.REVIEWER),
                        () -> casework.conclude(id, SampleCase.opinion("PASS"), digest, casework.manifest(id))))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
    }

    @Test
    @Clause("S30")
    void theDatabaseRefusesAPassByAHandlerAndADecisionWithoutAPass() {
        var id = opened();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> YU.does(() -> inTransaction("""
                        insert into review_pass (pass_id, case_id, draft, manifest, reviewer_id, reviewer, passed_at)
                        values (gen_random_uuid(), :case, repeat('a', 64), repeat('b', 64), :person, '于示一', now())""", id)))
                .withStackTraceContaining("G9");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> YU.does(() -> inTransaction("""
                        insert into decision (case_id, draft, manifest, decided_by, decided_on)
                        values (:case, repeat('a', 64), repeat('b', 64), :person, now())""", id)))
                .withStackTraceContaining("G10");
    }

    @Test
    @Clause("S13")
    void oneOfficerAloneOpensNoCase() {
        assertThatExceptionOfType(CaseRefusal.TooFewOfficers.class)
                .isThrownBy(() -> sample.opened("2026-03-02T10:12", YU))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第四十二条"));
    }

    @Test
    @Clause("S13")
    void anOfficerWhoseCertificateExpiredYesterdayIsNotAssigned() {
        sample.certificateValidTo(TIAN, "2026-03-01");

        assertThatExceptionOfType(CaseRefusal.NoCertificate.class)
                .isThrownBy(() -> sample.opened("2026-03-02T10:12", YU, TIAN));
        assertThatNoException().isThrownBy(() -> sample.opened("2026-03-01T10:12", YU, TIAN));
    }

    @Test
    void casesAreNumberedWithoutGapsFromWhereTheBureauStood() {
        var numbers = List.of(opened(), opened(), opened()).stream()
                .map(id ->
                        YU.does(() -> casework.details(id)).summary().number().text())
                .map(number -> Integer.parseInt(number.substring(number.length() - 6)))
                .toList();

        assertThat(numbers.getFirst()).isGreaterThanOrEqualTo(31);
        assertThat(numbers).containsExactly(numbers.getFirst(), numbers.getFirst() + 1, numbers.getFirst() + 2);
    }

    @Test
    void aNumberThatIsTakenIsToldInASentenceAndNothingIsRegistered() {
        var taken = YU.does(() -> casework.details(opened())).summary().number();
        numbersGoBackBy(1);
        try {
            assertThatExceptionOfType(CaseRefusal.NumberTaken.class)
                    .isThrownBy(this::opened)
                    .satisfies(refusal -> assertThat(refusal.words()).containsExactly(taken));
        } finally {
            numbersGoBackBy(-1);
        }

        var next = YU.does(() -> casework.details(opened())).summary().number();
        assertThat(next.text().compareTo(taken.text())).isPositive();
        assertThat(YU.does(() -> casework.search(taken.text(), Pageable.ofSize(5))))
                .hasSize(1);
    }

    /** What a careless script, or a register taken over from elsewhere, would do. */
    private void numbersGoBackBy(int some) {
        YU.does(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("update case_number set last = last - ? where act = 'PENALTY' and year = 2026")
                        .param(some)
                        .update()));
    }

    @Test
    void aCaseIsFoundByItsPartyAndNeverByAnotherTenant() {
        opened();

        assertThat(YU.does(() -> casework.search("星禾", Pageable.ofSize(5)))).isNotEmpty();
        assertThat(YU.does(() -> casework.search("没有这样的当事人", Pageable.ofSize(5))))
                .isEmpty();
    }

    private CaseId opened() {
        return sample.opened("2026-03-02T10:12", YU, TIAN);
    }

    private void concluded(CaseId id, String outcome) {
        var digest = casework(id).draft().orElseThrow().digest();
        on(
                "2026-05-27T16:00",
                FA,
                () -> casework.conclude(id, SampleCase.opinion(outcome), digest, casework.manifest(id)));
    }

    private CaseDetails casework(CaseId id) {
        return YU.does(() -> casework.details(id));
    }

    private int inTransaction(String sql, CaseId id) {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(sql)
                        .param("case", id.value())
                        .param("person", YU.id().value())
                        .update());
    }
}
