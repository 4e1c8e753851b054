package org.zhifa.review.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SJ;
import static org.zhifa.SampleCase.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.review.LegalReview;
import org.zhifa.review.ReviewId;
import org.zhifa.review.ReviewLine;
import org.zhifa.review.Shelf;
import org.zhifa.tenancy.Tenants;

/** Who may review, as the register says, and what happens to whoever may not. */
@ZhifaTest
class ReviewersTest {

    private static final LocalDate MAY_21 = LocalDate.of(2026, 5, 21);

    @Autowired
    Reviewers reviewers;

    @Autowired
    ReviewerTraining training;

    @Autowired
    LegalReview review;

    @Autowired
    Casework casework;

    @Autowired
    Tenants tenants;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    @Autowired
    RecordBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    SampleCase sample;

    @BeforeEach
    void theSampleCase() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
    }

    @Test
    @Clause({"S31", "S32"})
    void whoeverIsNotInTheRegisterTakesNoReview() {
        var stranger = somebody();
        var round = open(sample.sentToReview());

        assertThatExceptionOfType(ReviewerRefusal.NotInRegister.class)
                .isThrownBy(() -> on("2026-05-21T09:00", stranger, () -> review.take(round)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《桓政办字〔2017〕30号》二（三）"));
    }

    @Test
    @Clause("S32")
    void theHeadAppointsAndOnlyThenTheEntryHolds() {
        var new1 = somebody();
        var version = entered(reviewer(new1, "A20193703210001", "2019-07-01", "2026-01-01", null));

        assertThat(HUAN.does(() -> reviewers.find(new1.id()))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ADMIN.does(() -> reviewers.approve(new1.id(), version)));
        HUAN.does(() -> reviewers.approve(new1.id(), version));

        assertThat(HUAN.does(() -> reviewers.find(new1.id()))).isPresent();
        assertThat(HUAN.does(() -> reviewers.qualifiedFor(Act.PENALTY, MAY_21)))
                .extracting(Reviewer::id)
                .contains(new1.id());
        assertThatExceptionOfType(ReviewerRefusal.NothingToApprove.class)
                .isThrownBy(() -> HUAN.does(() -> reviewers.approve(new1.id(), version)));
    }

    @Test
    @Clause("S32")
    void whoTookUpPenaltiesWithoutLegalQualificationMayReviewOtherActsOnly() {
        var newcomer = appointed(null, "2024-03-01", "2024-03-01", null);

        assertThatExceptionOfType(ReviewerRefusal.NotQualified.class)
                .isThrownBy(() -> newcomer.does(() -> reviewers.mustBeQualified(newcomer.id(), Act.PENALTY, MAY_21)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
        assertThatCode(() -> newcomer.does(() -> reviewers.mustBeQualified(newcomer.id(), Act.LICENCE, MAY_21)))
                .doesNotThrowAnyException();
    }

    @Test
    @Clause("S32")
    void whoDidTheWorkBefore2018NeedsNoQualificationButAProof() {
        var veteran = appointed(null, "2012-03-01", "2024-01-01", null);

        assertThatCode(() -> veteran.does(() -> reviewers.mustBeQualified(veteran.id(), Act.PENALTY, MAY_21)))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reviewer(
                        veteran.id(),
                        "无示据",
                        ReviewerSource.OWN_OFFICE,
                        Degree.BACHELOR,
                        "法学",
                        null,
                        LocalDate.of(2012, 3, 1),
                        " ",
                        LocalDate.of(2024, 1, 1),
                        null));
    }

    @Test
    @Clause({"S31", "S32"})
    void anAppointmentHoldsFromItsFirstDayToItsLast() {
        var fixed = appointed("A20193703210002", "2019-07-01", "2026-05-22", "2026-05-29");
        var round = open(sample.sentToReview());

        assertThatExceptionOfType(ReviewerRefusal.NotAppointed.class)
                .isThrownBy(() -> on("2026-05-21T09:00", fixed, () -> review.take(round)));
        assertThatExceptionOfType(ReviewerRefusal.NotAppointed.class)
                .isThrownBy(() -> on("2026-05-30T09:00", fixed, () -> review.take(round)));
        on("2026-05-29T23:00", fixed, () -> review.take(round));
        assertThat(fixed.does(() -> review.on(Shelf.MINE, 10)))
                .extracting(ReviewLine::id)
                .containsExactly(round);
    }

    @Test
    @Clause({"S30", "S32"})
    void theDatabaseRefusesAPassOfSomebodyUnqualifiedEvenToAScript() {
        var newcomer = appointed(null, "2024-03-01", "2024-03-01", null);
        var stranger = somebody();
        var id = sample.sentToReview();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> passes(newcomer, id))
                .withMessageContaining("G9: the reviewer has no legal qualification");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> passes(stranger, id))
                .withMessageContaining("G9: the reviewer is not appointed on this day");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> concludes(newcomer, open(id), id))
                .withMessageContaining("G9: the reviewer has no legal qualification");
    }

    @Test
    @Clause("S32")
    void whatTheRegisterSaidIsNeverChanged() {
        var someone = appointed("A20193703210003", "2019-07-01", "2026-01-01", null);
        var next = ADMIN.does(() -> reviewers.enter(
                reviewer(someone, "A20193703210003", "2019-07-01", "2026-01-01", "2026-06-30"), "任期届满"));

        assertThat(next).isEqualTo(2);
        assertThat(HUAN.does(() -> reviewers.find(someone.id())).orElseThrow().appointedUntil())
                .isNull();
        assertThat(HUAN.does(() -> reviewers.history(someone.id())))
                .extracting(ReviewerVersion::reason)
                .containsExactly("任期届满", "任命");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> SCRIPT.does(() -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("update reviewer_version set qualification_no = 'X'")
                                .update())));
    }

    @Test
    @Clause("S33")
    void hoursAndExamsAreCountedAndWarnedOf() {
        var someone = appointed("A20193703210004", "2019-07-01", "2024-01-01", null);
        var held = on("2026-09-01T10:00", ADMIN, () -> {
            training.held(new NewTraining(
                    LocalDate.of(2026, 3, 18), "裁量基准", "桓台县司法局", new BigDecimal("12.5"), Set.of(someone.id())));
            training.examined(new NewExam(someone.id(), LocalDate.of(2026, 6, 1), "年度考试", false, null));
            return training.held(new NewTraining(
                    LocalDate.of(2026, 8, 1), "误登", "桓台县司法局", new BigDecimal("8"), Set.of(someone.id())));
        });

        assertThat(line(someone, "2026-09-01T10:00").hours()).isEqualByComparingTo("20.5");
        ADMIN.does(() -> training.withdraw(held, "登记错误"));

        var line = line(someone, "2026-09-01T10:00");
        assertThat(line.hours()).isEqualByComparingTo("12.5");
        assertThat(line.alerts(LocalDate.of(2026, 9, 1), 20))
                .containsExactly(ReviewerAlert.EXAM_FAILED, ReviewerAlert.HOURS_MISSED, ReviewerAlert.HOURS_SHORT);
        assertThat(line.alerts(LocalDate.of(2026, 9, 1), 10))
                .containsExactly(ReviewerAlert.EXAM_FAILED, ReviewerAlert.HOURS_MISSED);
        assertThatExceptionOfType(ReviewerRefusal.NotYetHeld.class)
                .isThrownBy(() -> on(
                        "2026-09-01T10:00",
                        ADMIN,
                        () -> training.examined(
                                new NewExam(someone.id(), LocalDate.of(2026, 12, 1), "年度考试", true, null))));
    }

    @Test
    @Clause("S32")
    void theRatioCountsAppointedReviewersAndCertifiedOfficers() {
        var ratio = on("2026-05-21T09:00", HUAN, () -> reviewers.ratio());

        assertThat(ratio.officers()).isGreaterThanOrEqualTo(2);
        assertThat(ratio.isEnough()).isTrue();
        assertThat(new ReviewerRatio(1, 30).percent().orElseThrow()).isEqualByComparingTo("3.33");
        assertThat(new ReviewerRatio(1, 30).isEnough()).isFalse();
        assertThat(new ReviewerRatio(1, 0).percent()).isEmpty();
    }

    @Test
    @Clause({"S20", "S32"})
    void theLogSaysWithWhichQualificationAnOpinionWasGiven() {
        var lawyer = appointed("A20193703210005", "2019-07-01", "2026-01-01", null);
        var id = sample.sentToReview();
        var round = open(id);
        on("2026-05-21T09:00", lawyer, () -> review.take(round));
        on("2026-05-21T09:30", lawyer, () -> review.conclude(round, org.zhifa.review.Outcome.RETURN, "缺听证笔录。"));

        var opinion = lawyer.does(() -> review.rounds(id)).getFirst().opinion().orElseThrow();
        assertThat(opinion.qualification()).isEqualTo("A20193703210005");
        assertThat(lawyer.does(() -> book.entriesOf(id.value(), 5)))
                .filteredOn(entry -> entry.kind().equals("review.concluded"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts().toString()).contains("A20193703210005"));
    }

    private static final Person SCRIPT = HUAN;

    private RegisterLine line(Person person, String moment) {
        return on(moment, HUAN, () -> reviewers.register()).stream()
                .filter(line -> line.reviewer().id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private int entered(Reviewer reviewer) {
        return ADMIN.does(() -> reviewers.enter(reviewer, "任命"));
    }

    private Person appointed(String qualification, String since, String from, String until) {
        var person = somebody();
        var version = entered(reviewer(person, qualification, since, from, until));
        HUAN.does(() -> reviewers.approve(person.id(), version));
        return person;
    }

    private static Person somebody() {
        return new Person(new Actor(PersonId.next(), "审示新", SJ, Set.of(Role.REVIEWER)));
    }

    private static Reviewer reviewer(Person person, String qualification, String since, String from, String until) {
        return new Reviewer(
                person.id(),
                person.actor().name(),
                ReviewerSource.OWN_OFFICE,
                Degree.BACHELOR,
                "法学",
                qualification,
                LocalDate.parse(since),
                "任职文件",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private ReviewId open(CaseId id) {
        return org.zhifa.Cast.FA.does(() -> review.rounds(id)).getFirst().line().id();
    }

    private void passes(Person person, CaseId id) {
        person.does(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("""
                        insert into review_pass (pass_id, case_id, draft, manifest, reviewer_id, reviewer, passed_at)
                        select ?, case_id, draft_digest, draft_digest, ?, ?, '2026-05-22 17:00+08'
                        from case_file where case_id = ?""")
                        .params(
                                UUID.randomUUID(),
                                person.id().value(),
                                person.actor().name(),
                                id.value())
                        .update()));
    }

    private void concludes(Person person, ReviewId round, CaseId id) {
        person.does(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("""
                        insert into review_opinion
                            (review_id, case_id, outcome, opinion, draft, manifest, reviewer_id, reviewer, concluded_at)
                        select ?, case_id, 'PASS', '同意', draft_digest, draft_digest, ?, ?, '2026-05-22 17:00+08'
                        from case_file where case_id = ?""")
                        .params(
                                round.value(),
                                person.id().value(),
                                person.actor().name(),
                                id.value())
                        .update()));
    }
}
