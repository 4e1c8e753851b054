package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.FAZHANG;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.PenaltyStory;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.casework.Casework;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.documents.Papers;
import org.zhifa.documents.paper.Printed;
import org.zhifa.documents.sign.Signatures;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** An opinion from the checklist to the signed paper. */
@ZhifaTest
class OpinionsTest {

    private static final int ALL = 1000;
    private static final TenantId TOWN = new TenantId("XC");

    @Autowired
    LegalReview review;

    @Autowired
    Opinions opinions;

    @Autowired
    Checklist checklist;

    @Autowired
    Casework casework;

    @Autowired
    Papers papers;

    @Autowired
    RecordBook book;

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

    @Autowired
    BeanFactory beans;

    SampleCase sample;
    CaseId id;
    ReviewId round;

    @BeforeEach
    void aRoundTheReviewerHasTaken() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
        id = sample.sentToReview();
        round = taken(id);
    }

    @Test
    @Clause({"S38", "S41"})
    void anOpinionWritesItselfFromTheChecklist() {
        judgeAll(round);
        FA.does(() -> review.judge(round, 5, Verdict.PROBLEM, "从轻理由没有引用召回证据", "卷第41—46页"));

        var written = FA.does(() -> opinions.write(round, Outcome.FIX));

        assertThat(written.opinion()).startsWith("经审核，送审的第2稿存在下列问题，建议改正：\n1.行政裁量权运用：从轻理由没有引用召回证据（卷第41—46页）。");
        assertThat(written.suggestions()).contains("逐项答复");
        assertThat(FA.does(() -> opinions.write(round, Outcome.PASS)).opinion())
                .contains("事实清楚，证据充分，定性准确，依据正确，程序合法，处理适当")
                .contains("没收糕点300盒，没收违法所得3600元，罚款126000元");
    }

    @Test
    @Clause("S38")
    void whoeverOverrulesThePlatformSaysWhyAndTheOpinionSaysItToo() {
        // Nothing of the sample case is recorded in sound and picture.
        assertThatExceptionOfType(ReviewRefusal.NotReasoned.class)
                .isThrownBy(() -> FA.does(() -> review.judge(round, 4, Verdict.LAWFUL, " ")));

        judgeAll(round);
        FA.does(() -> review.judge(round, 4, Verdict.LAWFUL, "纸质笔录完整，音像未入库不影响认定", "卷第26页"));

        var finding =
                FA.does(() -> review.details(round)).points().get(3).finding().orElseThrow();
        assertThat(finding.overrules()).isTrue();
        assertThat(finding.page()).isEqualTo("卷第26页");
        assertThat(finding.seen())
                .extracting(Observation::messageKey)
                .contains("review.machine.EVIDENCE.listed", "review.machine.RECORDING.missing");
        assertThat(FA.does(() -> opinions.write(round, Outcome.PASS)).opinion())
                .contains("平台提示而经审核认为不影响结论的：", "事实认定：纸质笔录完整，音像未入库不影响认定（卷第26页）。");
    }

    @Test
    @Clause("S39")
    void whatIsTypedIsKept() {
        FA.does(() -> opinions.save(round, new OpinionDraft(Outcome.FIX, "写到一半", "", null)));
        FA.does(() -> opinions.save(round, new OpinionDraft(null, "写到一半多一点", "补引页码", null)));

        var kept = FA.does(() -> opinions.draft(round)).orElseThrow();

        assertThat(kept.outcome()).isNull();
        assertThat(kept.opinion()).isEqualTo("写到一半多一点");
        assertThat(kept.suggestions()).isEqualTo("补引页码");
        assertThat(kept.savedAt()).isNotNull();
    }

    @Test
    @Clause({"S24", "S30", "S31", "S38", "S39"})
    void anOpinionTakesEffectWithTheHeadsApprovalAndIsNumberedSignedAndFiled() throws Exception {
        judgeAll(round);
        on("2026-05-26T15:00", FA, () -> review.judge(round, 5, Verdict.LAWFUL, "从轻档十倍，有召回证据", "卷第41页"));
        on("2026-05-26T16:00", FA, () -> opinions.propose(round, Outcome.PASS, "事实清楚，同意。", "提请集体讨论。"));

        assertThat(isPassed()).isFalse();
        assertThat(opinionPapers()).isEmpty();
        assertThat(FAZHANG.does(() -> opinions.waiting(ALL)))
                .filteredOn(proposal -> proposal.line().id().equals(round))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.state()).isEqualTo(Proposal.State.WAITING));

        on("2026-05-27T16:00", FAZHANG, () -> opinions.approve(round, "同意。"));

        assertThat(isPassed()).isTrue();
        var paper = opinionPapers().getFirst();
        assertThat(paper.number()).matches("桓市监法审〔2026〕\\d+号");
        var pdf = FA.does(() -> papers.pdf(paper.id()));
        assertThat(new Printed(pdf).text())
                .contains(paper.number(), "审核轮次第1轮", "2026年5月20日，材料齐全", "2026年6月3日（10个工作日）")
                .contains("决定书代拟稿第2稿", "送审清单（", "审核人法示四2026年5月26日", "负责人法示长2026年5月27日")
                .contains("从轻档十倍，有召回证据（卷第41页）", "■同意", "事实清楚，同意。", "建议：提请集体讨论。", "未征询。");
        Signatures.of(pdf).getFirst().verify();
        assertThat(FA.does(() -> book.entriesOf(id.value(), ALL)))
                .filteredOn(entry -> entry.kind().equals("case.review.concluded"))
                .first()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("reviewer", FA.id().toString())
                        .containsEntry("approver", FAZHANG.id().toString()));
    }

    @Test
    @Clause("S39")
    void theHeadSendsBackWithWordsAndTheReviewerProposesAnew() {
        judgeAll(round);
        FA.does(() -> opinions.propose(round, Outcome.PASS, "同意。", ""));

        assertThatExceptionOfType(ReviewRefusal.NoWords.class)
                .isThrownBy(() -> FAZHANG.does(() -> opinions.sendBack(round, " ")));
        FAZHANG.does(() -> opinions.sendBack(round, "请写明裁量理由的证据页码。"));

        var back = FA.does(() -> opinions.proposal(round)).orElseThrow();
        assertThat(back.state()).isEqualTo(Proposal.State.SENT_BACK);
        assertThat(back.words()).isEqualTo("请写明裁量理由的证据页码。");
        FA.does(() -> review.judge(round, 5, Verdict.LAWFUL, "从轻", "卷第41页"));
        FA.does(() -> opinions.propose(round, Outcome.PASS, "同意，见卷第41页。", ""));
        FAZHANG.does(() -> opinions.approve(round, ""));
        assertThat(isPassed()).isTrue();
    }

    @Test
    @Clause({"S30", "S31"})
    void whoApprovesIsNeitherTheReviewerNorAnybodyWithAHandInTheCase() {
        judgeAll(round);
        FA.does(() -> opinions.propose(round, Outcome.PASS, "同意。", ""));

        assertThatExceptionOfType(ReviewRefusal.OwnOpinion.class)
                .isThrownBy(() -> FA.as(Role.REVIEWER, Role.REVIEW_HEAD).does(() -> opinions.approve(round, "")))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
        assertThatExceptionOfType(CaseRefusal.ReviewsOwnCase.class)
                .isThrownBy(() -> HUAN.as(Role.REVIEW_HEAD).does(() -> opinions.approve(round, "")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> FA.does(() -> opinions.approve(round, "")));
        assertThat(isPassed()).isFalse();
    }

    @Test
    @Clause("S30")
    void whatChangesAfterTheProposalMakesItStaleForAllToSee() {
        judgeAll(round);
        FA.does(() -> opinions.propose(round, Outcome.PASS, "同意。", ""));
        sample.drafted(id, "2026-05-26T09:00", draft("130000", "一般。"));

        assertThat(FAZHANG.does(() -> opinions.proposal(round)).orElseThrow().state())
                .isEqualTo(Proposal.State.STALE);
        assertThatExceptionOfType(ReviewRefusal.Stale.class)
                .isThrownBy(() -> FAZHANG.does(() -> opinions.approve(round, "")));
        assertThat(isPassed()).isFalse();
        assertThat(opinionPapers()).isEmpty();
    }

    @Test
    @Clause("S39")
    void nothingIsJudgedWhileTheOpinionWaitsUnlessItIsWithdrawn() {
        judgeAll(round);
        FA.does(() -> opinions.propose(round, Outcome.PASS, "同意。", ""));

        assertThatExceptionOfType(ReviewRefusal.Proposed.class)
                .isThrownBy(() -> FA.does(() -> review.judge(round, 6, Verdict.PROBLEM, "条款项未写明")));
        assertThatExceptionOfType(ReviewRefusal.Proposed.class)
                .isThrownBy(() -> FA.does(() -> opinions.propose(round, Outcome.PASS, "同意。", "")));

        FA.does(() -> opinions.withdraw(round));
        FA.does(() -> review.judge(round, 6, Verdict.PROBLEM, "条款项未写明"));
        assertThatExceptionOfType(ReviewRefusal.NotProposed.class)
                .isThrownBy(() -> FAZHANG.does(() -> opinions.approve(round, "")));
    }

    @Test
    @Clause("S39")
    void materialsGoBackWithoutApprovalAndWithoutAPaper() {
        assertThat(FA.does(() -> opinions.propose(round, Outcome.RETURN, "缺听证笔录。", "")))
                .isEqualTo(Proposal.State.APPROVED);

        assertThat(FA.does(() -> review.details(round)).line().state()).isEqualTo(ReviewLine.State.RETURNED);
        assertThat(opinionPapers()).isEmpty();
    }

    @Test
    @Clause("S31")
    void inATownTheReviewersOwnWordIsEnough() {
        if (tenants.find(TOWN).isEmpty()) {
            tenants.open(TestTenants.declared(TOWN));
        }
        var town = PenaltyStory.opened(TOWN, beans)
                .filed()
                .inspected("2026-03-05T18:00")
                .investigated();
        on("2026-04-20T11:00", YU.of(TOWN), () -> casework.draft(town.id, draft("126000", "从轻。")));
        on("2026-04-20T11:10", YU.of(TOWN), () -> casework.sendToReview(town.id, "CF-PT-13", SampleCase.request()));
        on(
                "2026-04-20T11:20",
                GAO.of(TOWN),
                () -> casework.agree(
                        town.id,
                        casework.details(town.id).last("CF-PT-13").orElseThrow().entry(),
                        "同意送审"));
        var reviewer = FA.of(TOWN);
        var line = reviewer.does(() -> review.on(Shelf.POOL, ALL)).getFirst().id();
        on("2026-04-21T09:00", reviewer, () -> review.take(line));
        on(
                "2026-04-21T09:30",
                reviewer,
                () -> checklist.rows().forEach(row -> review.judge(line, row.no(), Verdict.LAWFUL, "已核对")));

        var state = on("2026-04-21T10:00", reviewer, () -> opinions.propose(line, Outcome.PASS, "同意。", ""));

        assertThat(state).isEqualTo(Proposal.State.APPROVED);
        assertThat(reviewer.does(() -> casework.details(town.id))
                        .draft()
                        .orElseThrow()
                        .passed())
                .isTrue();
        var paper = reviewer.does(() -> papers.find(town.id, "FZ-SHB")).orElseThrow();
        assertThat(new Printed(reviewer.does(() -> papers.pdf(paper.id()))).text())
                .contains("审核人法示四2026年4月21日");
    }

    @Test
    @Clause("S30")
    void theDatabaseHoldsItToo() {
        judgeAll(round);
        FA.does(() -> opinions.propose(round, Outcome.PASS, "同意。", ""));
        var proposal = FA.does(() -> opinions.proposal(round)).orElseThrow().id();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> sql("""
                        insert into opinion_judgement (proposal_id, judged, words, person_id, person, judged_at)
                        values (?, 'APPROVED', '', ?, '法示四', now())""", proposal, FA.id().value()));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        sql("""
                        insert into review_pass (pass_id, case_id, draft, manifest, reviewer_id, reviewer, approver_id,
                            approver, passed_at)
                        select ?, case_id, draft, manifest, ?, '法示四', ?, '桓示六', now() from review where review_id = ?""", UUID.randomUUID(), FA.id().value(), HUAN.id().value(), round.value()));
    }

    private void sql(String statement, Object... params) {
        FA.does(() -> new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(statement).params(params).update()));
    }

    private boolean isPassed() {
        return FA.does(() -> casework.details(id)).draft().orElseThrow().passed();
    }

    /** Of this review: the one before the notice was concluded at the case's own door. */
    private List<IssuedPaper> opinionPapers() {
        return FA.does(() -> papers.of(id)).stream()
                .filter(paper -> paper.type().equals("FZ-SHB"))
                .toList();
    }

    private ReviewId taken(CaseId caseId) {
        var line = FA.does(() -> review.on(Shelf.POOL, ALL)).stream()
                .filter(each -> each.caseId().equals(caseId))
                .findFirst()
                .orElseThrow()
                .id();
        on("2026-05-21T09:00", FA, () -> review.take(line));
        return line;
    }

    private void judgeAll(ReviewId line) {
        on(
                "2026-05-26T14:00",
                FA,
                () -> checklist.rows().forEach(row -> review.judge(line, row.no(), Verdict.LAWFUL, "已核对")));
    }
}
