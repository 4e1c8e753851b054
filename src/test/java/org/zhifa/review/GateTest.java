package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.review.GatedCase.LIN;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.TestDatabase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.identity.Role;
import org.zhifa.shared.Refusal;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/**
 * Nothing is decided, numbered, sealed, printed or served that did not pass legal review exactly as it is: neither by way
 * of the services, nor by plain SQL as the unit's role, nor as the owner of the database.
 */
@ZhifaTest
@Clause("S30")
class GateTest {

    static final TenantId UNIT = new TenantId("GATE");

    @Autowired
    Tenants tenants;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void theUnit() {
        if (tenants.find(UNIT).isEmpty()) {
            tenants.open(TestTenants.file(UNIT));
            GatedCase.staff(UNIT, beans);
        }
    }

    @Test
    void whatPassedIsDecidedMadeOutPrintedAndServed() {
        var it = investigated().passedAndTold("60000");

        it.decided();
        var paper = it.paper("CF-JDS");
        it.printed(paper);
        it.served();

        assertThat(paper.number()).isNotNull();
        assertThat(it.details().decidedOn()).isPresent();
    }

    @Test
    void withoutAPassEachOfTheFiveActsIsRefused() {
        var it = investigated();
        it.draft("60000");
        it.sent();
        it.concluded(FA, "FIX");

        refused(CaseRefusal.StepOutOfOrder.class, it::decided);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> it.paper("CF-JDS"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(it::served);
        sqlRefuses("G10", decisionOf(it));
        sqlRefuses("G13", paperOf(it));
        sqlRefuses("G10", """
                insert into step_entry (entry_id, case_id, step_id, state, turn, form, taken_by, taker_name, taken_at,
                    done_at)
                select gen_random_uuid(), '%s', 'CF-PT-21', 'DONE', 1, '{}', gen_random_uuid(), '于示一', now(), now()""".formatted(it.id));
        sqlRefuses("G10", "update case_file set decided_on = now() where case_id = '%s'".formatted(it.id));
    }

    @Test
    void theObstacleStandsOnTheCaseBeforeAnybodyClicks() {
        var it = investigated().passedAndTold("60000");
        assertThat(obstacle(it)).isNull();

        it.draft("70000");

        assertThat(obstacle(it)).isInstanceOf(CaseRefusal.ChangedAfterReview.class);
        assertThat(obstacle(it).basis()).hasToString("《行政处罚法》第五十八条");
    }

    @Test
    void anEditedDraftEndsThePassEvenIfTheOldWordsComeBack() {
        var it = investigated().passedAndTold("60000");
        it.draft("70000");
        it.draft("60000");

        assertThat(it.passes()).isFalse();
        refused(CaseRefusal.ChangedAfterReview.class, it::decided);
        sqlRefuses("G10", decisionOf(it));
    }

    @Test
    void newEvidenceEndsThePassAtOnce() {
        var it = investigated().passedAndTold("60000");
        it.picture("CF-PT-05");

        assertThat(it.passes()).isFalse();
        refused(CaseRefusal.MaterialsChangedAfterReview.class, it::decided);
        sqlRefuses("G10", decisionOf(it));
    }

    @Test
    void aPaperOfAnEarlierStepEndsThePassAndThoseOfTheCourseOfTheLawDoNot() {
        var it = investigated().passedAndTold("60000");
        it.paper("CF-GZS");
        it.picture("CF-PT-14");
        assertThat(it.passes()).isTrue();

        it.paper("CF-XCBL");

        assertThat(it.passes()).isFalse();
        refused(CaseRefusal.MaterialsChangedAfterReview.class, it::decided);
        sqlRefuses("G10", decisionOf(it));
    }

    @Test
    void thePaperWasPartOfWhatWasReviewedIfItLayThere() {
        var it = investigated();
        it.paper("CF-XCBL");

        it.passedAndTold("60000").decided();

        assertThat(it.details().decidedOn()).isPresent();
    }

    @Test
    void aLaterRefusalTakesThePassBack() {
        var it = investigated().passedAndTold("60000");
        it.sent();
        refused(CaseRefusal.UnderReview.class, it::decided);
        sqlRefuses("G10", decisionOf(it));
        it.concluded(FA, "REJECT");

        assertThat(it.passes()).isFalse();
        sqlRefuses("G10", decisionOf(it));
        it.sent();
        it.concluded(FA, "PASS");
        assertThat(it.passes()).isTrue();
    }

    @Test
    void aPassOfAnotherCaseCountsForNothing() {
        var passed = investigated().passedAndTold("60000");
        var other = investigated();
        other.draft("60000");

        assertThat(passed.details().draft().orElseThrow().digest())
                .isEqualTo(other.details().draft().orElseThrow().digest());
        assertThat(other.passes()).isFalse();
        sqlRefuses("G10", decisionOf(other));
    }

    @Test
    void whoeverEverHandledTheCaseReviewsItNoMore() {
        var it = investigated();
        it.assigned(YU, LIN);
        it.assigned(YU, TIAN);
        it.draft("60000");
        it.sent();

        refused(CaseRefusal.ReviewsOwnCase.class, () -> it.concluded(LIN, "PASS"));
        sqlRefuses("G9", passOf(it, LIN.id().value(), "林示一"));
    }

    @Test
    void whoeverReviewedItNeitherHandlesNorApprovesNorDecidesIt() {
        var it = investigated();
        it.draft("60000");
        it.sent();
        it.concluded(LIN, "PASS");
        it.told();

        refused(CaseRefusal.ReviewedTheCase.class, () -> it.assigned(YU, LIN));
        refused(
                CaseRefusal.ReviewedTheCase.class,
                () -> it.take(
                        LIN.as(Role.UNIT_HEAD),
                        "CF-PT-19",
                        Map.of("decision", "PENALTY", "decidedOn", "2026-05-06", "content", "罚款")));
        var entry = it.proposed(Map.of());
        refused(CaseRefusal.ReviewedTheCase.class, () -> it.agree(LIN.as(Role.HEAD_OF_BODY), entry));
        sqlRefuses(
                "G9",
                "update case_handler set person_id = '%s' where case_id = '%s' and place = 1"
                        .formatted(LIN.id(), it.id));
        sqlRefuses("G9", """
                insert into step_judgement (judgement_id, entry_id, turn, person_id, person_name, agreed, opinion, judged_at)
                values (gen_random_uuid(), '%s', 1, '%s', '林示一', true, '同意', now())""".formatted(entry, LIN.id()));
        sqlRefuses("G9", decisionOf(it, LIN.id().value()));
    }

    @Test
    void aHearingHostNamedInTheRecordIsNoReviewer() {
        var it = investigated();
        it.draft("60000");
        it.sent();
        // Somebody else wrote the record of the hearing; the host stands in it by name.
        owner("insert into t_gate.step_entry (entry_id, case_id, step_id, state, turn, form, taken_by, taker_name,"
                + " taken_at, done_at) values (gen_random_uuid(), '" + it.id
                + "', 'CF-PT-16', 'DONE', 1, '{\"host\":{\"name\":\"法示四\"}}', gen_random_uuid(), '记示一', now(), now())");

        refused(CaseRefusal.ReviewsOwnCase.class, () -> it.concluded(FA, "PASS"));
        sqlRefuses("G9", passOf(it, FA.id().value(), "法示四"));
    }

    @Test
    void aPassWrittenByHandNeedsARoundThatIsOpenOnExactlyWhatLiesThere() {
        var it = investigated();
        it.draft("60000");
        sqlRefuses("G10", passOf(it, FA.id().value(), "法示四"));

        it.sent();
        it.picture("CF-PT-05");

        sqlRefuses("G10", passOf(it, FA.id().value(), "法示四"));
    }

    @Test
    void aDecisionWrittenBeforeItsPassInTheSameTransactionIsRefused() {
        var it = investigated();
        it.draft("60000");
        it.sent();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> YU.of(UNIT)
                        .does(() -> new TransactionTemplate(transactions).execute(_ -> {
                            jdbc.sql(decisionOf(it)).update();
                            return jdbc.sql(passOf(it, FA.id().value(), "法示四")).update();
                        })))
                .withStackTraceContaining("G10");
    }

    @Test
    void theDraftIsClosedWithTheDecision() {
        var it = investigated().passedAndTold("60000");
        it.decided();

        refused(CaseRefusal.AlreadyDecided.class, () -> it.draft("10"));
        sqlRefuses("G10", """
                insert into decision_draft (case_id, draft_no, digest, content, written_by, written_at)
                values ('%s', 9, repeat('a', 64), '{}', gen_random_uuid(), now())""".formatted(it.id));
    }

    @Test
    void evidenceThatIsGoneIsMissed() {
        var it = investigated();
        it.picture("CF-PT-05");
        it.passedAndTold("60000");

        // Only whoever switches the triggers off can take evidence away; the decision still misses it.
        owner(
                "alter table t_gate.evidence_item disable trigger user; delete from t_gate.evidence_item where case_id = '"
                        + it.id + "'; alter table t_gate.evidence_item enable trigger user");

        assertThat(it.passes()).isFalse();
        refused(CaseRefusal.MaterialsChangedAfterReview.class, it::decided);
    }

    @Test
    void aDecisionThatWasForcedInIsStillNotMadeOut() {
        var it = investigated().passedAndTold("60000");
        it.draft("70000");
        owner("alter table t_gate.decision disable trigger user; insert into t_gate.decision (case_id, draft, manifest,"
                + " decided_by, decided_on) select case_id, draft_digest, repeat('b', 64), gen_random_uuid(), now()"
                + " from t_gate.case_file where case_id = '" + it.id
                + "'; alter table t_gate.decision enable trigger user");

        sqlRefuses("G13", paperOf(it));
        sqlRefuses("G10", "update case_file set decided_on = now() where case_id = '%s'".formatted(it.id));
    }

    @Test
    void theManifestOfTheDatabaseIsThatOfTheApplication() {
        var it = investigated();
        it.picture("CF-PT-05");
        it.picture("CF-PT-14");
        it.paper("CF-XCBL");
        it.paper("CF-LASP");
        it.passedAndTold("60000");
        it.paper("CF-GZS");

        var own = YU.of(UNIT).does(() -> it.casework().manifest(it.id));
        assertThat(YU.of(UNIT).does(() -> it.casework().manifestItems(it.id))).hasSize(3);
        assertThat(tenant("select manifest_digest('%s')".formatted(it.id))).isEqualTo(own);
    }

    @Test
    void whileSomebodyWritesADraftNobodyDecides() throws Exception {
        var it = investigated().passedAndTold("60000");
        var entry = it.proposed(Map.of());
        it.agree(HUAN, entry);
        var written = new CountDownLatch(1);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            both.submit(() -> YU.of(UNIT)
                    .does(() -> new TransactionTemplate(transactions).execute(_ -> {
                        it.casework().draft(it.id, GatedCase.draftOf("70000"));
                        written.countDown();
                        pause();
                        return it;
                    })));
            var decided = both.submit(() -> {
                written.await(5, TimeUnit.SECONDS);
                it.agree(HUAN, entry);
                return it;
            });
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(decided::get)
                    .withCauseInstanceOf(CaseRefusal.ChangedAfterReview.class);
        }
        assertThat(it.details().decidedOn()).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private GatedCase investigated() {
        return GatedCase.investigated(UNIT, beans);
    }

    private static Refusal obstacle(GatedCase it) {
        return it.does(GAO, () -> it.casework().obstacles(it.id)).get("CF-PT-19");
    }

    private static void refused(Class<? extends Refusal> how, ThrowingCallable act) {
        assertThatExceptionOfType(how)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.basis()).isNotNull());
    }

    /** As the unit's role, and as the owner of the database, who does not even look where the tables are. */
    private void sqlRefuses(String gate, String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(statement)
                .isThrownBy(() -> YU.of(UNIT)
                        .does(() -> new TransactionTemplate(transactions)
                                .execute(_ -> jdbc.sql(statement).update())))
                .withStackTraceContaining(gate);
        assertThatExceptionOfType(IllegalStateException.class)
                .as("as the owner: " + statement)
                .isThrownBy(() -> owner("set search_path to t_gate; " + statement))
                .withStackTraceContaining(gate);
    }

    private String tenant(String question) {
        return YU.of(UNIT)
                .does(() -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql(question).query(String.class).single()));
    }

    private static void owner(String statements) {
        var database = TestDatabase.properties();
        try (var connection = DriverManager.getConnection(
                        database.get("zhifa.database.url"),
                        database.get("zhifa.database.owner"),
                        database.get("zhifa.database.owner-password"));
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String decisionOf(GatedCase it) {
        return decisionOf(it, HUAN.id().value());
    }

    private static String decisionOf(GatedCase it, UUID by) {
        return """
                insert into decision (case_id, draft, manifest, decided_by, decided_on)
                select case_id, draft_digest, manifest_digest(case_id), '%s', now() from case_file where case_id = '%s'""".formatted(by, it.id);
    }

    private static String passOf(GatedCase it, UUID by, String name) {
        return """
                insert into review_pass (pass_id, case_id, draft_no, draft, manifest, reviewer_id, reviewer, passed_at)
                select gen_random_uuid(), case_id, draft_no, draft_digest, manifest_digest(case_id), '%s', '%s', now()
                from case_file where case_id = '%s'""".formatted(by, name, it.id);
    }

    private static String paperOf(GatedCase it) {
        return """
                insert into paper (paper_id, case_id, type, entry_id, paper_no, issued_on, issued_at, issued_by,
                    issuer_name, digest, content)
                select gen_random_uuid(), case_id, 'CF-JDS', entry_id, gen_random_uuid()::text, now(), now(),
                    gen_random_uuid(), '于示一', encode(sha256(''), 'hex'), '' from step_entry
                where case_id = '%s' limit 1""".formatted(it.id);
    }
}
