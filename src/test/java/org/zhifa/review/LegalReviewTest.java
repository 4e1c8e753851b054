package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhifa.Cast.DANG;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.FAZHANG;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** Legal review of the sample case: returned in its first round, passed in its second. */
@ZhifaTest
class LegalReviewTest {

    private static final int ALL = 1000;

    @Autowired
    LegalReview review;

    @Autowired
    Opinions opinions;

    @Autowired
    Checklist checklist;

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

    SampleCase sample;

    @BeforeEach
    void theSampleCase() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
    }

    @Test
    @Clause({"S39", "S42"})
    void aCaseThatIsSentLiesInThePoolUntilTheTenantsLimit() {
        var id = sample.sentToReview();

        var line = open(id);

        assertThat(line.round()).isEqualTo(1);
        assertThat(line.assignedTo()).isNull();
        // The bureau gives ten working days, counted from the day after 20 May.
        assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(on("2026-05-26T10:00", FA, () -> review.details(line.id()))
                        .line()
                        .daysLeft())
                .isEqualTo(6);
    }

    @Test
    @Clause({"S30", "S38", "S39", "S41"})
    void whatIsReturnedComesBackAsASecondRoundAndPasses() {
        var id = sample.sentToReview();
        var first = open(id).id();
        on("2026-05-21T09:00", FA, () -> review.take(first));
        on("2026-05-22T17:00", FA, () -> judgeAll(first, Verdict.LAWFUL));
        on("2026-05-22T17:05", FA, () -> review.judge(first, 5, Verdict.PROBLEM, "从轻理由未引召回证据及页码"));
        on("2026-05-22T17:10", FA, () -> review.conclude(first, Outcome.FIX, "请补引召回证据。"));
        on("2026-05-22T17:30", FAZHANG, () -> opinions.approve(first, ""));

        assertThat(FA.does(() -> review.details(first)).line().state()).isEqualTo(ReviewLine.State.RETURNED);
        assertThat(FA.does(() -> casework.details(id)).open()).contains("CF-PT-17");
        assertThat(YU.does(() -> review.rounds(id)).getFirst().problems())
                .extracting(problem -> problem.row().name().zh(), Round.Problem::note)
                .containsExactly(tuple("行政裁量权运用", "从轻理由未引召回证据及页码"));

        sample.drafted(id, "2026-05-25T15:05", draft("126000", "首次违法，3月20日收回87盒（证据E15），从轻。"));
        sample.sent(
                id,
                "2026-05-25T15:10",
                new ReviewRequest(SampleCase.request().explained(), Map.of(5, "已补引召回记录第3至5页"), null));
        var second = open(id).id();
        var seen = FA.does(() -> review.details(second));
        assertThat(seen.line().round()).isEqualTo(2);
        assertThat(seen.earlier().orElseThrow().draft().discretion()).isEqualTo("首次违法并主动召回，从轻。");
        assertThat(seen.points().get(4).before().orElseThrow().note()).contains("召回证据");
        assertThat(seen.unjudged()).hasSize(12);

        on("2026-05-27T15:00", FA, () -> review.take(second));
        on("2026-05-27T15:30", FA, () -> judgeAll(second, Verdict.LAWFUL));
        on("2026-05-27T16:00", FA, () -> review.conclude(second, Outcome.PASS, "事实清楚，同意。"));
        on("2026-05-27T16:30", FAZHANG, () -> opinions.approve(second, ""));

        assertThat(FA.does(() -> casework.details(id)).draft().orElseThrow().passed())
                .isTrue();
        assertThat(FA.does(() -> review.details(second)).opinions())
                .extracting(Opinion::outcome)
                .containsExactly(Outcome.FIX, Outcome.PASS);
        sample.discussed(id);
        sample.decided(id);
        assertThat(FA.does(() -> casework.details(id)).decidedOn()).contains(LocalDate.of(2026, 5, 29));
    }

    @Test
    @Clause({"S30", "S31"})
    void nobodyTakesTheReviewOfACaseHeHandledOrApproved() {
        var line = open(sample.sentToReview());

        assertThatExceptionOfType(CaseRefusal.ReviewsOwnCase.class)
                .isThrownBy(() -> TIAN.as(Role.OFFICER, Role.REVIEWER).does(() -> review.take(line.id())))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
        assertThatExceptionOfType(CaseRefusal.ReviewsOwnCase.class)
                .isThrownBy(() -> HUAN.as(Role.REVIEWER).does(() -> review.take(line.id())));
    }

    @Test
    @Clause("S31")
    void onlyReviewersComeToTheDesk() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> YU.does(() -> review.on(Shelf.POOL, ALL)));
    }

    @Test
    @Clause("S38")
    void anOpinionWaitsUntilEveryPointIsJudged() {
        var line = taken(sample.sentToReview());
        FA.does(() -> review.judge(line, 1, Verdict.LAWFUL, ""));

        assertThatExceptionOfType(ReviewRefusal.NotJudged.class)
                .isThrownBy(() -> FA.does(() -> review.conclude(line, Outcome.PASS, "同意。")))
                .satisfies(refusal -> assertThat(refusal.words())
                        .contains(11)
                        .anyMatch(word -> String.valueOf(word).startsWith("管辖权限、执法权限")));
    }

    @Test
    @Clause("S38")
    void aProblemIsExplainedAndExcludesAPass() {
        var line = taken(sample.sentToReview());
        FA.does(() -> judgeAll(line, Verdict.LAWFUL));

        assertThatExceptionOfType(ReviewRefusal.NotExplained.class)
                .isThrownBy(() -> FA.does(() -> review.judge(line, 6, Verdict.PROBLEM, " ")));
        FA.does(() -> review.judge(line, 6, Verdict.PROBLEM, "条款项未写明"));
        assertThatExceptionOfType(ReviewRefusal.ProblemOpen.class)
                .isThrownBy(() -> FA.does(() -> review.conclude(line, Outcome.PASS, "同意。")));
    }

    @Test
    @Clause("S41")
    void whoeverFindsFaultSaysWhere() {
        var line = taken(sample.sentToReview());
        FA.does(() -> judgeAll(line, Verdict.LAWFUL));

        assertThatExceptionOfType(ReviewRefusal.NoProblem.class)
                .isThrownBy(() -> FA.does(() -> review.conclude(line, Outcome.REJECT, "不同意。")));
    }

    @Test
    @Clause({"S39", "S42"})
    void missingMaterialsAreReturnedAtOnceAndTheTimeStandsUntilTheyAreComplete() {
        var id = sample.sentToReview();
        var first = open(id).id();
        on("2026-05-21T09:00", FA, () -> review.take(first));
        on("2026-05-21T09:30", FA, () -> review.conclude(first, Outcome.RETURN, "缺听证笔录。"));

        sample.sent(id, "2026-05-25T15:10");

        assertThat(open(id).round()).isEqualTo(2);
        // One of ten working days was used; the others are counted from the day after 25 May.
        assertThat(open(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 5));
    }

    @Test
    @Clause("S30")
    void anOpinionOnADraftThatChangedIsRefusedUntilTheNewOneIsTakenUp() {
        var id = sample.sentToReview();
        var line = taken(id);
        FA.does(() -> judgeAll(line, Verdict.LAWFUL));
        sample.drafted(id, "2026-05-26T09:00", draft("130000", "一般。"));

        assertThat(FA.does(() -> review.details(line)).changed()).isTrue();
        assertThatExceptionOfType(ReviewRefusal.Stale.class)
                .isThrownBy(() -> FA.does(() -> review.conclude(line, Outcome.PASS, "同意。")));

        var next = on("2026-05-26T10:00", FA, () -> review.renew(line));

        var seen = FA.does(() -> review.details(next));
        assertThat(seen.changed()).isFalse();
        assertThat(seen.unjudged()).hasSize(12);
        assertThat(seen.draft().fine()).isEqualByComparingTo("130000");
        assertThat(seen.line().dueOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(observations(seen, 8)).contains("review.machine.AS_TOLD.more");
    }

    @Test
    @Clause("S38")
    void theMachineShowsWhatItSeesAndJudgesNothing() {
        var seen = FA.does(() -> review.details(taken(sample.sentToReview())));

        assertThat(observations(seen, 1))
                .containsExactly("review.machine.CERTIFICATES.valid", "review.machine.OFFICERS.enough");
        assertThat(observations(seen, 3)).containsExactly("review.machine.POWER.inForce");
        assertThat(observations(seen, 6))
                .containsExactly(
                        "review.machine.BASIS.asListed",
                        "review.machine.LAW_THEN.inForce",
                        "review.machine.LIMITATION.inTime");
        assertThat(observations(seen, 7)).contains("review.machine.NOTICE.served");
        assertThat(observations(seen, 8))
                .containsExactly(
                        "review.machine.AMOUNTS.agree", "review.machine.AS_TOLD.within", "review.machine.ALIKE.same");
        assertThat(observations(seen, 9)).isEmpty();
        assertThat(seen.unjudged()).hasSize(12);
    }

    @Test
    @Clause("S41")
    void whatOneReviewerTookIsNotTakenByAnother() {
        var line = taken(sample.sentToReview());
        var other = DANG.as(Role.REVIEWER);

        assertThatExceptionOfType(ReviewRefusal.TakenByAnother.class)
                .isThrownBy(() -> other.does(() -> review.take(line)));
        assertThatExceptionOfType(ReviewRefusal.NotTaken.class)
                .isThrownBy(() -> other.does(() -> review.judge(line, 1, Verdict.LAWFUL, "")));
        assertThat(FA.does(() -> review.on(Shelf.MINE, ALL)))
                .extracting(ReviewLine::id)
                .contains(line);
    }

    private ReviewId taken(CaseId id) {
        var line = open(id).id();
        FA.does(() -> review.take(line));
        return line;
    }

    private ReviewLine open(CaseId id) {
        return FA.does(() -> review.on(Shelf.POOL, ALL)).stream()
                .filter(line -> line.caseId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void judgeAll(ReviewId id, Verdict verdict) {
        checklist.rows().forEach(row -> review.judge(id, row.no(), verdict, "已核对"));
    }

    private static List<String> observations(ReviewDetails seen, int row) {
        return seen.points().get(row - 1).observations().stream()
                .map(Observation::messageKey)
                .toList();
    }
}
