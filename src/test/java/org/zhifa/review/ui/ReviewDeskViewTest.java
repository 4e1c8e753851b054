package org.zhifa.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.SampleCase.draft;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Cast;
import org.zhifa.Clause;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseNumber;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.evidence.Evidence;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.review.Advisers;
import org.zhifa.review.Anchor;
import org.zhifa.review.Checklist.Mark;
import org.zhifa.review.Checklist.Row;
import org.zhifa.review.DeskCounts;
import org.zhifa.review.DeskLine;
import org.zhifa.review.DeskPage;
import org.zhifa.review.Finding;
import org.zhifa.review.LegalReview;
import org.zhifa.review.MachineCheck;
import org.zhifa.review.MaterialKind;
import org.zhifa.review.Observation;
import org.zhifa.review.OpinionDraft;
import org.zhifa.review.Opinions;
import org.zhifa.review.Outcome;
import org.zhifa.review.Proposal;
import org.zhifa.review.Reading;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReviewDesk;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.ReviewDetails.Earlier;
import org.zhifa.review.ReviewDetails.Point;
import org.zhifa.review.ReviewId;
import org.zhifa.review.ReviewLine;
import org.zhifa.review.ReviewThread;
import org.zhifa.review.ReviewThread.Doing;
import org.zhifa.review.ReviewThread.Entry;
import org.zhifa.review.Shelf;
import org.zhifa.review.ThreadId;
import org.zhifa.review.Threads;
import org.zhifa.review.Verdict;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.shared.ui.element.Difference;

@ContextConfiguration(classes = ReviewDeskViewTest.World.class)
@ViewPackages(classes = ReviewDeskView.class)
@As("FA")
class ReviewDeskViewTest extends SpringBrowserlessTest {

    static final ReviewId ROUND = ReviewId.of("00000000-0000-0000-0000-000000000002");
    private static final CaseId CASE = CaseId.of("00000000-0000-0000-0000-000000000031");
    private static final ReadingItem DRAFT = new ReadingItem(
            MaterialKind.DRAFT,
            Reading.DRAFT,
            new Wording("决定书代拟稿", "Draft decision"),
            "a".repeat(64),
            ReadingItem.Change.CHANGED,
            false);
    private static final String WHY = "从轻理由未引召回证据及页码";

    @MockitoBean
    LegalReview review;

    @MockitoBean
    Opinions opinions;

    @MockitoBean
    Advisers advisers;

    @MockitoBean
    ReviewDesk desks;

    @MockitoBean
    Reading reading;

    @MockitoBean
    Threads threads;

    @MockitoBean
    Evidence evidence;

    @MockitoBean
    Officers officers;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
    }

    @Test
    @Clause({"S38", "S41"})
    void aReviewerJudgesEachPointAndSeesWhatIsMissing() {
        var desk = shown(round(Cast.FA.id()), point(1, null), point(5, null));

        assertThat(words(desk.conclusion.missing)).isEqualTo("还差：判 2 项，阅 1 件，选结论，写意见");
        assertThat(desk.conclusion.conclude.isEnabled()).isFalse();

        press("通过");

        verify(review).judge(ROUND, 1, Verdict.LAWFUL, "", "");
        assertThat(words(desk.conclusion.missing)).contains("判 1 项");
        assertThat(desk.checklist.rows.get(1).getElement().getClassList()).contains("on");
    }

    @Test
    @Clause("S38")
    void aProblemWaitsForItsExplanation() {
        var desk = shown(round(Cast.FA.id()), point(5, null));

        press("有问题");

        var row = desk.checklist.rows.getFirst();
        assertThat(row.note.getPlaceholder()).isEqualTo("写明问题和依据、页码");
        assertThat(words(desk.conclusion.missing)).contains("说明问题");
        test(row.note).setValue(WHY);
        verify(review).judge(ROUND, 5, Verdict.PROBLEM, WHY, "");
        test(row.page).setValue("卷第41页");
        verify(review).judge(ROUND, 5, Verdict.PROBLEM, WHY, "卷第41页");
        assertThat(words(desk.conclusion.missing)).doesNotContain("说明问题");
    }

    @Test
    @Clause({"S30", "S41"})
    void theOpinionNamesWhatItBindsAndIsGivenOnce() {
        var desk = shown(round(Cast.FA.id()), point(1, Verdict.LAWFUL));

        press("已阅");
        test(desk.conclusion.outcome).selectItem("同意");

        assertThat(words(desk.conclusion)).contains("代拟稿 aaaa…aaaa，证据清单 bbbb…bbbb");
        assertThat(words(desk.conclusion.missing)).isEqualTo("可以出具");
        test(desk.conclusion.conclude).click();
        verify(opinions).save(eq(ROUND), any());
        verify(opinions).propose(ROUND, Outcome.PASS, "经审核，同意。", "提请集体讨论。");
    }

    @Test
    @Clause("S38")
    void whoeverFindsNothingWrongWhereThePlatformDoubtsSaysWhy() {
        var desk = shown(round(Cast.FA.id()), doubted(4));

        press("通过");

        assertThat(words(desk.conclusion.missing)).contains("说明问题");
        verify(review, never()).judge(any(), anyInt(), any(), any(), any());
        test(desk.checklist.rows.getFirst().note).setValue("纸质笔录完整");
        verify(review).judge(ROUND, 4, Verdict.LAWFUL, "纸质笔录完整", "");
    }

    @Test
    @Clause("S39")
    void whatWaitsForTheHeadIsReadAndMayBeTakenBack() {
        when(opinions.proposal(ROUND)).thenReturn(Optional.of(proposal(Proposal.State.WAITING, "")));
        var desk = shown(round(Cast.FA.id()), point(1, Verdict.LAWFUL));

        assertThat(words(desk.conclusion)).contains("待法制机构负责人审批", "经审核，同意。");
        press("撤回");
        verify(opinions).withdraw(ROUND);
    }

    @Test
    @Clause("S39")
    void whatTheHeadSentBackSaysWhyAndWhatWasTypedIsThereAgain() {
        when(opinions.proposal(ROUND)).thenReturn(Optional.of(proposal(Proposal.State.SENT_BACK, "请写明页码。")));
        when(opinions.draft(ROUND))
                .thenReturn(Optional.of(new OpinionDraft(Outcome.FIX, "写到一半", "补引页码", at("2026-05-27T10:00"))));
        var desk = shown(round(Cast.FA.id()), point(1, Verdict.LAWFUL));

        assertThat(words(desk.conclusion)).contains("法示长退回重新审核", "请写明页码。");
        assertThat(desk.conclusion.opinion.getValue()).isEqualTo("写到一半");
        assertThat(desk.conclusion.suggestions.getValue()).isEqualTo("补引页码");
        assertThat(desk.conclusion.outcome.getValue()).isEqualTo(Outcome.FIX);
    }

    static Proposal proposal(Proposal.State state, String words) {
        return new Proposal(
                UUID.randomUUID(),
                round(Cast.FA.id()),
                Outcome.PASS,
                "经审核，同意。",
                "",
                Cast.FA.id(),
                "法示四",
                at("2026-05-27T16:00"),
                state,
                words,
                words.isEmpty() ? null : "法示长",
                words.isEmpty() ? null : at("2026-05-27T16:30"));
    }

    private static Point doubted(int no) {
        var name = new Wording("要点" + no, "Point " + no);
        return new Point(
                new Row(no, Mark.COUNTY, name, name, null, List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of(new Observation(
                        MachineCheck.RECORDING,
                        Observation.Result.DOUBTFUL,
                        "review.machine.RECORDING.missing",
                        List.of(5, 4),
                        List.of())));
    }

    @Test
    @Clause("S41")
    void theDraftOpensOnWhatChangedSinceTheRoundBefore() {
        shown(round(Cast.FA.id()), point(5, null));

        var pane = $(DraftContent.class).single();
        assertThat(pane.paper.getElement().getPropertyRaw("previous"))
                .asString()
                .contains("首次违法，从轻。");
        assertThat(pane.paper.getElement().getPropertyRaw("paragraphs"))
                .asString()
                .contains("3月20日收回87盒");
        assertThat(words($(PointRow.class).single())).contains("上轮有问题");
    }

    @Test
    @Clause("S39")
    void whatNobodyTookIsReadAndTakenButNotJudged() {
        var desk = shown(round(null), point(1, null));

        assertThat(desk.checklist.rows.getFirst().verdict.isReadOnly()).isTrue();
        press("领取审核");
        verify(review).take(ROUND);
    }

    @Test
    @Clause("S39")
    void whatIsReadIsTickedAndNoLongerMissing() {
        var desk = shown(round(Cast.FA.id()), point(1, null));

        press("已阅");

        verify(reading).see(ROUND, DRAFT, true);
        assertThat(words(desk.conclusion.missing)).doesNotContain("阅 1 件");
        assertThat(words(desk.materials)).contains("已阅 1 / 1");
        press("已阅");
        verify(reading).see(ROUND, DRAFT, false);
    }

    @Test
    @Clause({"S39", "S41"})
    void aQuestionStandsUnderItsParagraphWithWhatItSaidThenAndIsSettledThere() {
        when(threads.of(ROUND)).thenReturn(List.of(question()));
        shown(round(Cast.FA.id()), point(5, null));

        var card = $(ThreadCard.class).single();
        assertThat(card.getElement().getAttribute("slot")).isEqualTo("after-discretion");
        assertThat(words(card)).contains("v2 之后已改", "法示四", WHY, "于示一");
        assertThat($(Difference.class).single().getElement().getProperty("earlier"))
                .isEqualTo("首次违法，从轻。");

        press("认可，标为解决");
        verify(threads).resolve(question().id(), "");
    }

    @Test
    void theListSaysWhyARoundIsHereAndHowMuchIsUnread() {
        shown(round(Cast.FA.id()), point(1, null));

        assertThat(words($(ReviewRow.class).single())).contains("桓台县示例星禾食品有限公司", "剩 8 天", "未阅 1 件", "第 1 轮“建议改正”后再送");
        assertThat(words($(ReviewList.class).single())).contains("我的3", "待领取500+");
    }

    private RoundDesk shown(ReviewLine line, Point... points) {
        var why = new DeskLine.Why(DeskLine.Why.Kind.AGAIN, 1, Outcome.FIX);
        when(desks.page(any(), anyInt()))
                .thenReturn(
                        new DeskPage(List.of(new DeskLine(line, 1, why, Optional.empty(), null)), Optional.empty()));
        when(desks.counts())
                .thenReturn(new DeskCounts(Map.of(Shelf.MINE, 3, Shelf.POOL, 501, Shelf.HELD, 0, Shelf.DONE, 7)));
        when(desks.hold(ROUND)).thenReturn(Optional.empty());
        when(reading.items(ROUND)).thenReturn(List.of(DRAFT));
        when(opinions.write(any(), any())).thenReturn(new OpinionDraft(Outcome.PASS, "经审核，同意。", "提请集体讨论。", null));
        when(opinions.save(any(), any())).thenReturn(at("2026-05-27T15:00"));
        when(opinions.propose(any(), any(), any(), any())).thenReturn(Proposal.State.WAITING);
        when(review.details(ROUND)).thenReturn(details(line, points));
        return navigate(ReviewDeskView.class, Map.of(ReviewDeskView.REVIEW, ROUND.toString())).desk;
    }

    private static ReviewThread question() {
        return new ReviewThread(
                ThreadId.of("00000000-0000-0000-0000-000000000009"),
                CASE,
                ROUND,
                1,
                2,
                Anchor.paragraph("discretion"),
                "决定书代拟稿",
                "c".repeat(64),
                "首次违法，从轻。",
                "从轻",
                true,
                Optional.of("首次违法，3月20日收回87盒（证据E15），从轻。"),
                List.of(
                        new Entry(1, Doing.SAY, WHY, Cast.FA.id(), "法示四", true, at("2026-05-22T17:10")),
                        new Entry(2, Doing.SAY, "已补引", Cast.YU.id(), "于示一", false, at("2026-05-25T15:06"))));
    }

    private void press(String words) {
        test($(ActionButton.class).withText(words).single()).click();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    static ReviewDetails details(ReviewLine line, Point... points) {
        var summary = new CaseSummary(
                CASE,
                new CaseNumber(line.number()),
                Act.PENALTY,
                "CF-PT",
                line.title(),
                line.party(),
                line.step(),
                LocalDate.of(2026, 3, 2),
                null,
                null,
                null);
        var details = new CaseDetails(
                summary,
                "3703210-CF-0124-05",
                UUID.randomUUID(),
                List.of(Cast.YU.id(), Cast.TIAN.id()),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new ReviewDetails(
                line,
                details,
                draft("126000", "首次违法，3月20日收回87盒（证据E15），从轻。"),
                Optional.of(new Earlier(2, draft("126000", "首次违法，从轻。"))),
                false,
                List.of(),
                List.of(points),
                List.of());
    }

    static Point point(int no, Verdict verdict) {
        var name = new Wording("要点" + no, "Point " + no);
        return new Point(
                new Row(no, Mark.COUNTY, name, name, null, List.of()),
                Optional.ofNullable(verdict)
                        .map(found -> new Finding(
                                no,
                                found,
                                found == Verdict.PROBLEM ? WHY : "",
                                "",
                                List.of(),
                                "法示四",
                                at("2026-05-26T10:00"))),
                no == 5
                        ? Optional.of(
                                new Finding(no, Verdict.PROBLEM, WHY, "", List.of(), "法示四", at("2026-05-22T17:10")))
                        : Optional.empty(),
                List.of());
    }

    private static ReviewLine round(PersonId reviewer) {
        return new ReviewLine(
                ROUND,
                CASE,
                "SJ-XZCF-2026-000031",
                "生产标注虚假生产日期的糕点",
                "桓台县示例星禾食品有限公司",
                "CF-PT-17",
                2,
                3,
                "a".repeat(64),
                "b".repeat(64),
                "于示一",
                at("2026-05-25T15:10"),
                LocalDate.of(2026, 6, 8),
                8,
                false,
                reviewer,
                reviewer == null ? null : "法示四",
                ReviewLine.State.OPEN);
    }

    static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(OfficialClock.BEIJING).toInstant();
    }

    /** What the desk needs besides its mocked doors. */
    @Import({ModuleTexts.class, DeskDoors.class})
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(at("2026-05-26T10:32"), OfficialClock.BEIJING));
        }

        @Bean
        Procedures procedures() {
            return Procedures.delivered();
        }
    }
}
