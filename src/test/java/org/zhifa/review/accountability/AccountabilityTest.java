package org.zhifa.review.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Appointed;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.review.LegalReview;
import org.zhifa.tenancy.Tenants;

/** Who answers for what went wrong with a review: from the proposal to the close. */
@ZhifaTest
@Clause("S43")
class AccountabilityTest {

    private static final Person HEAD =
            new Person(new Actor(PersonId.next(), "副示长", SJ, java.util.Set.of(Role.HEAD_OF_BODY)));

    @Autowired
    Accountability accountability;

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
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    SampleCase sample;

    @BeforeEach
    void theSampleCase() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
    }

    @Test
    void falseMaterialsAreProposedByAReviewerAndEndWithAnOutcomeOfTheCatalogue() {
        var id = on("2026-06-01T09:00", FA, () -> accountability.propose(falseMaterials(sample.sentToReview())));
        on("2026-06-02T09:00", HUAN, () -> accountability.approve(id, "同意调查"));
        on("2026-06-03T09:00", HUAN, () -> accountability.give(id, "检验报告系事后补制，请在五个工作日内陈述。"));
        on("2026-06-04T09:00", YU, () -> accountability.state(id, "报告原件遗失，补制时未说明。"));
        on("2026-06-24T09:00", HUAN, () -> accountability.decide(id, ruling()));

        assertThat(details(id).last().dueOn()).isEqualTo(LocalDate.of(2026, 7, 15));
        on("2026-07-01T09:00", YU, () -> accountability.appeal(id, "情节轻微，请求免予通报。"));
        on(
                "2026-07-08T09:00",
                HUAN,
                () -> accountability.revise(
                        id,
                        new Ruling(
                                "主动说明，改为告诫。",
                                "不影响年度考核等次",
                                List.of(new Ruling.Outcome(1, Share.MAIN, Consequence.ADMONITION)))));
        on("2026-07-09T09:00", HUAN, () -> accountability.close(id, "已告诫谈话。"));

        var details = details(id);
        assertThat(details.steps())
                .extracting(AccountabilityDetails.Step::kind)
                .containsExactly(
                        StepKind.PROPOSED,
                        StepKind.APPROVED,
                        StepKind.NOTIFIED,
                        StepKind.STATED,
                        StepKind.DECIDED,
                        StepKind.APPEALED,
                        StepKind.REVISED,
                        StepKind.CLOSED);
        assertThat(details.steps().get(4).appraisal()).isEqualTo("年度考核不得评为优秀");
        assertThat(details.steps().get(6).outcomes())
                .extracting(Ruling.Outcome::consequence)
                .containsExactly(Consequence.ADMONITION);
    }

    @Test
    void nothingIsDecidedBeforeWhoeverItConcernsWasHeardOrTheTimePassed() {
        var id = on("2026-06-01T09:00", FA, () -> accountability.propose(falseMaterials(sample.sentToReview())));
        assertThatExceptionOfType(AccountabilityRefusal.OutOfOrder.class)
                .isThrownBy(() -> HUAN.does(() -> accountability.decide(id, ruling())));
        on("2026-06-02T09:00", HUAN, () -> accountability.approve(id, "同意调查"));
        on("2026-06-03T09:00", HUAN, () -> accountability.give(id, "请陈述。"));

        assertThatExceptionOfType(AccountabilityRefusal.StillRuns.class)
                .isThrownBy(() -> on("2026-06-10T09:00", HUAN, () -> accountability.goOnWithoutStatement(id, "未陈述")))
                .satisfies(refusal -> assertThat(refusal.words()).containsExactly("2026-06-10"));
        assertThatExceptionOfType(AccountabilityRefusal.OutOfOrder.class)
                .isThrownBy(() -> on("2026-06-10T09:00", HUAN, () -> accountability.decide(id, ruling())));

        on("2026-06-11T09:00", HUAN, () -> accountability.goOnWithoutStatement(id, "逾期未陈述"));
        on("2026-06-11T10:00", HUAN, () -> accountability.decide(id, ruling()));
        assertThatExceptionOfType(AccountabilityRefusal.StillRuns.class)
                .isThrownBy(() -> on("2026-06-12T10:00", HUAN, () -> accountability.close(id, "已执行")));
        assertThatExceptionOfType(AccountabilityRefusal.TooLate.class)
                .isThrownBy(() -> on("2026-12-01T10:00", YU, () -> accountability.appeal(id, "不服")));
    }

    @Test
    void aDecisionSetAsideOpensACaseAgainstHandlersReviewerAndApprover() {
        var decided = sample.decided();

        on("2026-09-01T09:00", GAO, () -> accountability.enter(reversal(decided, "桓政复决〔2026〕8号")));

        var opened = HUAN.does(() -> accountability.list()).stream()
                .filter(line -> decided.equals(line.caseId()))
                .toList();
        assertThat(opened).hasSize(1);
        var details = details(opened.getFirst().id());
        assertThat(details.line().cause()).isEqualTo(Cause.REVERSED);
        assertThat(details.last().by()).isNull();
        assertThat(details.subjects())
                .extracting(Subject::name, Subject::duty)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("于示一", Duty.HANDLER),
                        org.assertj.core.groups.Tuple.tuple("田示二", Duty.HANDLER),
                        org.assertj.core.groups.Tuple.tuple("法示四", Duty.REVIEWER),
                        org.assertj.core.groups.Tuple.tuple("桓示六", Duty.APPROVER));
        assertThatExceptionOfType(AccountabilityRefusal.NothingReversed.class)
                .isThrownBy(() ->
                        on("2026-09-02T09:00", GAO, () -> accountability.enter(reversal(decided, "桓政复决〔2026〕8号"))));
    }

    @Test
    void theHeadDoesNotRuleOnHimselfNorDoesAScript() {
        var decided = sample.decided();
        on("2026-09-01T09:00", GAO, () -> accountability.enter(reversal(decided, "桓政复决〔2026〕9号")));
        var id = HUAN.does(() -> accountability.list()).stream()
                .filter(line -> decided.equals(line.caseId()))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatExceptionOfType(AccountabilityRefusal.RulesOnHimself.class)
                .isThrownBy(() -> HUAN.does(() -> accountability.decline(id, "不予追究")));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> script("""
                        insert into accountability_step
                            (accountability_id, step_no, kind, after_kind, words, taken_by, taker, taken_at)
                        values (cast(? as uuid), 2, 'DECLINED', 'PROPOSED', '不予追究', cast(? as uuid), '桓示六', now())""", id.toString(), HUAN.id().toString()))
                .withMessageContaining("nobody rules on himself");

        HEAD.does(() -> accountability.approve(id, "立案"));
        assertThat(details(id).last().kind()).isEqualTo(StepKind.APPROVED);
    }

    @Test
    void theDatabaseKeepsTheOrderOfStepsAgainstAScript() {
        var id = on("2026-06-01T09:00", FA, () -> accountability.propose(falseMaterials(sample.sentToReview())));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> step(id, 2, "DECIDED", "PROPOSED"))
                .withMessageContaining("accountability_keeps_its_order");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> step(id, 2, "NOTIFIED", "APPROVED"))
                .withMessageContaining("accountability_step_follows_the_one_before");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> script(
                        "update accountability_case set facts = '无' where accountability_id =" + " cast(? as uuid)",
                        id.toString()));
    }

    @Test
    void repeatedlyOverdueReviewsOpenACaseOnce() {
        var slow = new Person(new Actor(PersonId.next(), "迟示一", SJ, java.util.Set.of(Role.REVIEWER)));
        Appointed.reviewers(slow);

        IntStream.range(0, 4).forEach(_ -> overdue(slow, sample.sentToReview()));

        assertThat(HUAN.does(() -> accountability.list()))
                .filteredOn(line -> line.names().contains("迟示一"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.cause()).isEqualTo(Cause.OVERDUE);
                    assertThat(details(line.id()).facts()).contains("逾期的已达3件");
                });
        assertThat(slow.as(Role.OFFICER).does(() -> accountability.list())).hasSize(1);
    }

    @Test
    void whoeverItDoesNotConcernSeesNothingOfIt() {
        var id = on("2026-06-01T09:00", FA, () -> accountability.propose(falseMaterials(sample.sentToReview())));

        assertThat(TIAN.does(() -> accountability.find(id))).isEmpty();
        assertThat(YU.does(() -> accountability.find(id))).isPresent();
        assertThat(GAO.does(() -> accountability.find(id))).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> YU.does(() ->
                        accountability.propose(new Proposal(Cause.REVIEWER_FAULT, null, "事实", "依据", List.of(yu())))));
    }

    @Test
    void aRulingPassesNobodyOverAndGivesAPersonNothingMeantForAUnit() {
        var id = on("2026-06-01T09:00", FA, () -> accountability.propose(falseMaterials(sample.sentToReview())));
        on("2026-06-02T09:00", HUAN, () -> accountability.approve(id, "同意调查"));
        on("2026-06-03T09:00", HUAN, () -> accountability.give(id, "请陈述。"));
        on("2026-06-04T09:00", YU, () -> accountability.state(id, "无异议。"));

        assertThatExceptionOfType(AccountabilityRefusal.NotRuledOn.class)
                .isThrownBy(() -> HUAN.does(() -> accountability.decide(id, new Ruling("理由", "无", List.of()))));
        assertThatExceptionOfType(AccountabilityRefusal.NotRuledOn.class)
                .isThrownBy(() -> HUAN.does(() -> accountability.decide(
                        id,
                        new Ruling("理由", "无", List.of(new Ruling.Outcome(1, Share.FULL, Consequence.RECTIFICATION))))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ruling.Outcome(1, Share.NONE, Consequence.CIRCULAR));
    }

    private void overdue(Person reviewer, CaseId id) {
        var round = reviewer.does(() -> review.rounds(id)).getFirst().line().id();
        on("2026-06-20T09:00", reviewer, () -> review.take(round));
        on("2026-06-20T09:30", reviewer, () -> review.conclude(round, org.zhifa.review.Outcome.RETURN, "缺材料。"));
    }

    private AccountabilityDetails details(AccountabilityId id) {
        return HUAN.does(() -> accountability.find(id)).orElseThrow();
    }

    private static Proposal falseMaterials(CaseId id) {
        return new Proposal(Cause.FALSE_MATERIALS, id, "送审的检验报告与原件不符。", "国办发〔2018〕118号（十四）", List.of(yu()));
    }

    private static Subject yu() {
        return new Subject(YU.id(), "于示一", Duty.HANDLER);
    }

    private static Ruling ruling() {
        return new Ruling("提供不实材料属实。", "年度考核不得评为优秀", List.of(new Ruling.Outcome(1, Share.FULL, Consequence.CIRCULAR)));
    }

    private static NewReversal reversal(CaseId id, String document) {
        return new NewReversal(
                id,
                ReversingBody.RECONSIDERATION,
                ReversalResult.ANNULLED,
                document,
                LocalDate.of(2026, 8, 28),
                "主要事实不清，证据不足。");
    }

    private void step(AccountabilityId id, int number, String kind, String after) {
        script("""
                insert into accountability_step
                    (accountability_id, step_no, kind, after_kind, words, appraisal, taken_by, taker, taken_at)
                values (cast(? as uuid), cast(? as integer), ?, ?, '说明', case when ? = 'DECIDED' then '无' end,
                    gen_random_uuid(), '脚本', now())""", id.toString(), String.valueOf(number), kind, after, kind);
    }

    private void script(String sql, String... words) {
        HUAN.does(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(sql).params((Object[]) words).update()));
    }
}
