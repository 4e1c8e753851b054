package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhifa.Cast.DANG;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Role;
import org.zhifa.review.ChangesSince.Change;
import org.zhifa.review.ChangesSince.Part;
import org.zhifa.review.Objection.Result;
import org.zhifa.review.Objection.State;

/**
 * The sample case in three rounds: to be corrected, with an objection the heads decide together; to be investigated further;
 * passed. At no moment is there another way to the decision.
 */
@ZhifaTest
@Clause({"S30", "S39", "S41"})
class ThreeRoundsTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Objections objections;

    @Autowired
    Submission submission;

    @Autowired
    Changes changes;

    @Autowired
    RecordBook book;

    ReviewRoom room;
    SampleCase sample;

    @BeforeEach
    void theSampleCase() {
        room = new ReviewRoom(beans);
        sample = room.sample;
    }

    @Test
    void correctedDisputedInvestigatedAndPassed() {
        var id = sample.sentToReview();
        var first = room.ended(id, "2026-05-22T17:10", Outcome.FIX, Map.of(5, "从轻理由未引召回证据及页码"));

        // The officer sees it otherwise; reviewer and officer do not settle it, and the heads decide together.
        var objection = on("2026-05-22T17:30", YU, () -> objections.file(first, "从轻理由在调查终结报告第9页。"));
        assertThat(YU.does(() -> objections.of(id)).getFirst().talkUntil()).isEqualTo(LocalDate.of(2026, 5, 26));
        assertThatExceptionOfType(SubmissionRefusal.ObjectionOpen.class)
                .isThrownBy(() -> sample.sent(id, "2026-05-25T09:00"))
                .satisfies(refusal -> assertThat(refusal.basis().toString()).contains("第三十二条"));
        on("2026-05-25T10:00", YU, () -> objections.note(objection, Result.NOT_SETTLED, "报告已写明。"));
        on("2026-05-25T10:20", FA, () -> objections.note(objection, Result.NOT_SETTLED, "代拟稿应当自足。"));
        on("2026-05-25T11:00", YU, () -> objections.refer(objection, "请集体讨论决定。"));
        on(
                "2026-05-25T16:00",
                HUAN,
                () -> objections.decideTogether(
                        objection,
                        Result.STANDS,
                        "维持审核意见，代拟稿应当写明。",
                        new Minutes(
                                LocalDateTime.parse("2026-05-25T15:00"),
                                LocalDateTime.parse("2026-05-25T15:40"),
                                "桓示六等四人",
                                4,
                                5,
                                "均同意维持")));
        assertThat(YU.does(() -> objections.to(first)).orElseThrow().state(LocalDate.of(2026, 5, 26)))
                .isEqualTo(State.STANDS);
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class).isThrownBy(() -> sample.decided(id));

        // So each point is answered.
        sample.drafted(id, "2026-05-25T16:30", draft("126000", "首次违法，3月20日收回87盒（证据E15），从轻。"));
        assertThatExceptionOfType(SubmissionRefusal.NotAnswered.class)
                .isThrownBy(() -> sample.sent(id, "2026-05-25T16:40", answering(Map.of())))
                .satisfies(refusal -> assertThat(refusal.words()).contains(1, "行政裁量权运用"));
        sample.sent(id, "2026-05-25T16:50", answering(Map.of(5, "已引召回记录第3至5页。")));

        var second = room.open(id);
        assertThat(second.round()).isEqualTo(2);
        assertThat(FA.does(() -> submission.answers(second.id())))
                .extracting(Answer::to, Answer::row, Answer::text, Answer::answerer)
                .containsExactly(tuple(first, 5, "已引召回记录第3至5页。", "于示一"));
        assertThat(FA.does(() -> changes.since(second.id())).orElseThrow().draft())
                .extracting(ChangesSince.Text::part, ChangesSince.Text::before)
                .containsExactly(tuple(Part.DISCRETION, "首次违法并主动召回，从轻。"));

        // Facts are short: the investigation is open again, and nothing beyond.
        room.ended(id, "2026-05-26T15:00", Outcome.INVEST, Map.of(4, "召回数量没有核实"));
        assertThat(YU.does(() -> room.casework.details(id)).open())
                .contains("CF-PT-05", "CF-PT-07", "CF-PT-12", "CF-PT-17")
                .doesNotContain("CF-PT-18", "CF-PT-19");
        sample.investigated(id, "2026-05-26T17:00");
        sample.sent(id, "2026-05-26T17:30", answering(Map.of(4, "5月26日到仓库核对召回87盒。")));

        var third = room.open(id).id();
        var since = FA.does(() -> changes.since(third)).orElseThrow();
        assertThat(since.own()).isTrue();
        assertThat(since.draft()).isEmpty();
        assertThat(since.steps())
                .extracting(entry -> entry.now().step(), ChangesSince.Entry::change)
                .containsExactly(tuple("CF-PT-05", Change.CHANGED));

        room.ended(id, "2026-05-27T16:00", Outcome.PASS, Map.of());
        sample.discussed(id);
        sample.decided(id);
        assertThat(YU.does(() -> room.casework.details(id)).decidedOn()).contains(LocalDate.of(2026, 5, 29));
        assertThat(YU.does(() -> book.entriesOf(id.value(), 200)))
                .extracting(LogRecord::kind)
                .contains(
                        "review.submitted",
                        "review.objection.filed",
                        "review.objection.handler.note",
                        "review.objection.group.decision");
    }

    @Test
    void anObjectionThatIsUpheldLeadsToANewOpinionAndNotToTheDecision() {
        var id = sample.sentToReview();
        var first = room.ended(id, "2026-05-22T17:10", Outcome.REJECT, Map.of(3, "超出本机关权限"));
        assertThatExceptionOfType(SubmissionRefusal.Rejected.class)
                .isThrownBy(() -> sample.sent(id, "2026-05-25T09:00"))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));

        var objection = on("2026-05-25T09:30", YU, () -> objections.file(first, "权责清单有此事项。"));
        on("2026-05-28T09:00", YU, () -> objections.refer(objection, "逾期未协商一致，请决定。"));
        on("2026-05-28T10:00", HUAN, () -> objections.decide(objection, Result.NEW_OPINION, "请法制机构重新审核。"));

        assertThat(YU.does(() -> room.casework.details(id))
                        .draft()
                        .orElseThrow()
                        .passed())
                .isFalse();
        sample.sent(id, "2026-05-28T11:00");
        assertThat(room.open(id).round()).isEqualTo(2);
        room.ended(id, "2026-05-28T16:00", Outcome.PASS, Map.of());
        assertThat(YU.does(() -> room.casework.details(id))
                        .draft()
                        .orElseThrow()
                        .passed())
                .isTrue();
    }

    @Test
    void whatBothNoteTheSameWayIsSettledWithoutTheHead() {
        var id = sample.sentToReview();
        var first = room.ended(id, "2026-05-22T17:10", Outcome.FIX, Map.of(5, "未引页码"));
        var objection = on("2026-05-22T17:30", YU, () -> objections.file(first, "已引。"));
        on("2026-05-25T10:00", YU, () -> objections.note(objection, Result.STANDS, "接受意见。"));
        on("2026-05-25T10:20", FA, () -> objections.note(objection, Result.STANDS, "维持。"));

        assertThat(YU.does(() -> objections.to(first)).orElseThrow().state(LocalDate.of(2026, 5, 25)))
                .isEqualTo(State.STANDS);
        assertThatExceptionOfType(ObjectionRefusal.NotNow.class)
                .isThrownBy(() ->
                        on("2026-05-25T11:00", HUAN, () -> objections.decide(objection, Result.NEW_OPINION, "重新审核")));
        sample.sent(id, "2026-05-25T11:30");
        assertThat(room.open(id).round()).isEqualTo(2);
    }

    @Test
    void onlyOfficersObjectOnceToTheLastOpinionAndHeadsDecideWithAQuorum() {
        var id = sample.sentToReview();
        var first = room.ended(id, "2026-05-22T17:10", Outcome.FIX, Map.of(5, "未引页码"));

        assertThatExceptionOfType(ObjectionRefusal.NotYours.class)
                .isThrownBy(() -> on("2026-05-22T17:30", DANG.as(Role.OFFICER), () -> objections.file(first, "不同意")));
        var objection = on("2026-05-22T17:30", YU, () -> objections.file(first, "已引。"));
        assertThatExceptionOfType(ObjectionRefusal.FiledBefore.class)
                .isThrownBy(() -> on("2026-05-22T17:40", YU, () -> objections.file(first, "再提")));
        assertThatExceptionOfType(ObjectionRefusal.NotNow.class)
                .isThrownBy(() -> on("2026-05-22T17:50", YU, () -> objections.refer(objection, "请决定")));
        on("2026-05-27T09:00", YU, () -> objections.refer(objection, "逾期未协商一致"));
        assertThatExceptionOfType(ObjectionRefusal.NotQuorate.class)
                .isThrownBy(() -> on(
                        "2026-05-27T10:00",
                        HUAN,
                        () -> objections.decideTogether(
                                objection,
                                Result.STANDS,
                                "维持",
                                new Minutes(
                                        LocalDateTime.parse("2026-05-27T09:30"),
                                        LocalDateTime.parse("2026-05-27T09:50"),
                                        "二人",
                                        2,
                                        5,
                                        "同意"))))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十七条"));
    }

    private static ReviewRequest answering(Map<Integer, String> answers) {
        return new ReviewRequest(SampleCase.request().explained(), answers, null);
    }
}
