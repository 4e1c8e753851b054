package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseDeadline;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.WorkItem;
import org.zhifa.casework.deadline.Explanation;
import org.zhifa.evidence.RecordBook;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.TestTenants;

/** How long a review may take: ten working days at the bureau, from complete materials (《市场监督管理行政处罚程序规定》第五十五条). */
@ZhifaTest
@Clause("S42")
class ReviewClockTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    ReviewClock time;

    @Autowired
    Reminders reminders;

    @Autowired
    ReviewWork work;

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
    void eachActHasItsOwnLimitAndTheOthersTheTenants() {
        var review = TestTenants.declared(SJ).review();

        assertThat(review.limit("XZCF").days()).isEqualTo(10);
        assertThat(new TenantFile.Review(TenantFile.Review.ScopeMode.CATALOGUE, 5).limit("XZXK"))
                .isEqualTo(new TenantFile.Limit(5, 5, 1, 2, null));
    }

    @Test
    void theClockStandsWhileMaterialsAreAwayAndUsedDaysStayUsed() {
        var id = sample.sentToReview();
        var first = room.taken(id, "2026-05-21T09:00");
        room.concluded(first, "2026-05-22T09:30", FA, Outcome.RETURN, "缺听证笔录。");
        assertThat(on("2026-05-25T09:00", FA, () -> time.of(first)).stopped()).isTrue();

        sample.sent(id, "2026-05-26T15:10");

        // Used: 21 and 22 May. Away: 23 to 26 May. Eight of ten are left, from 27 May on.
        var second = room.open(id);
        assertThat(second.dueOn()).isEqualTo(LocalDate.of(2026, 6, 5));
        var limit = on("2026-05-27T09:00", FA, () -> time.of(second.id()));
        assertThat(limit.stopped()).isFalse();
        assertThat(limit.daysLeft()).isEqualTo(7);
        assertThat(limit.explanation())
                .extracting(Explanation::messageKey)
                .contains("casework.deadline.line.suspended");
    }

    @Test
    void materialsAreReturnedOnlyOnce() {
        var id = sample.sentToReview();
        var first = room.taken(id, "2026-05-21T09:00");
        room.concluded(first, "2026-05-21T09:30", FA, Outcome.RETURN, "缺听证笔录。");
        sample.sent(id, "2026-05-25T15:10");
        var second = room.taken(id, "2026-05-26T09:00");

        assertThatExceptionOfType(ClockRefusal.ReturnedBefore.class)
                .isThrownBy(() -> room.concluded(second, "2026-05-26T09:10", FA, Outcome.RETURN, "还缺送达回证。"))
                .satisfies(refusal -> assertThat(refusal.basis().toString()).contains("第三十一条"));
    }

    @Test
    void afterAnOpinionOnTheMatterTheClockBeginsAnew() {
        var id = sample.sentToReview();
        room.ended(id, "2026-05-22T17:00", Outcome.FIX, Map.of(5, "未引页码"));

        sample.sent(id, "2026-05-25T15:10");

        assertThat(room.open(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void theLeaderInChargeExtendsItOnce() {
        var id = sample.sentToReview();
        var line = room.taken(id, "2026-05-21T09:00");
        var request = on("2026-06-01T09:00", FA, () -> time.askForExtension(line, "需要征询专家意见"));
        assertThat(room.open(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(waitingFor(HUAN, id, "2026-06-01T10:00")).contains("review.work.time.EXTENSION");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> FA.does(() -> time.grant(request, "同意")));

        on("2026-06-01T11:00", HUAN, () -> time.grant(request, "同意延长。"));

        assertThat(room.open(id).dueOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(on("2026-06-01T12:00", FA, () -> time.of(line)).explanation())
                .extracting(Explanation::messageKey)
                .contains("casework.deadline.line.extended");
        assertThatExceptionOfType(ClockRefusal.AskedBefore.class)
                .isThrownBy(() -> on("2026-06-09T09:00", FA, () -> time.askForExtension(line, "再延")));
        assertThatExceptionOfType(ClockRefusal.AnsweredBefore.class)
                .isThrownBy(() -> on("2026-06-09T09:00", HUAN, () -> time.refuse(request, "不")));
    }

    @Test
    void anEmergencyTheHeadAgreesToHasOneWorkingDayAndIsMarked() {
        var id = sample.heard();
        sample.drafted(id, "2026-05-20T09:30", SampleCase.draft("126000", "首次违法并主动召回，从轻。"));
        sample.sent(
                id, "2026-05-20T09:40", new ReviewRequest(SampleCase.request().explained(), Map.of(), "扣押6月2日到期"));
        var line = room.open(id);
        assertThat(line.urgent()).isFalse();
        assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        var request = HUAN.does(() -> time.unanswered()).stream()
                .filter(asked -> asked.review().equals(line.id()))
                .findFirst()
                .orElseThrow();
        assertThat(request.reason()).isEqualTo("扣押6月2日到期");

        on("2026-05-20T10:00", HUAN, () -> time.grant(request.id(), ""));

        assertThat(room.open(id).urgent()).isTrue();
        assertThat(room.open(id).dueOn()).isEqualTo(LocalDate.of(2026, 5, 21));
        assertThat(on("2026-05-20T10:10", YU, () -> time.of(line.id())).explanation())
                .extracting(Explanation::messageKey)
                .contains("review.time.line.urgent");
    }

    @Test
    void remindersAreRecordedOnceAndStandInTheWorkOfReviewerAndHead() {
        var id = sample.sentToReview();
        room.taken(id, "2026-05-21T09:00");

        assertThat(waitingFor(FA, id, "2026-05-27T09:00")).doesNotContain("review.work.due.WARN");
        // The sixth and the ninth working day, and the day after the tenth.
        assertThat(waitingFor(FA, id, "2026-05-28T09:00")).contains("review.work.due.WARN");
        assertThat(waitingFor(HUAN, id, "2026-05-28T09:00")).isEmpty();
        assertThat(waitingFor(HUAN, id, "2026-06-02T09:00")).contains("review.work.due.PRESS");
        assertThat(waitingFor(FA, id, "2026-06-04T09:00")).contains("review.work.due.OVERDUE");

        on("2026-05-28T09:00", FA, () -> reminders.remind());
        on("2026-05-28T10:00", FA, () -> reminders.remind());
        on("2026-06-04T09:00", FA, () -> reminders.remind());
        assertThat(YU.does(() -> book.entriesOf(id.value(), 200)).stream()
                        .filter(entry -> entry.kind().equals("review.reminded"))
                        .map(entry -> entry.facts().get("level")))
                .containsExactlyInAnyOrder("WARN", "PRESS", "OVERDUE");
    }

    @Test
    void theCaseShowsTheLimitOfItsReview() {
        var id = sample.sentToReview();

        assertThat(on("2026-05-21T09:00", YU, () -> room.casework.deadlines(id)))
                .filteredOn(deadline -> deadline.step().equals("CF-PT-17"))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.day()).isEqualTo(LocalDate.of(2026, 6, 3));
                    assertThat(deadline.state()).isEqualTo(CaseDeadline.State.RUNNING);
                    assertThat(deadline.deadline().rule().basis().article()).isEqualTo("第五十五条");
                });
    }

    private List<String> waitingFor(Person person, CaseId id, String moment) {
        return on(moment, person, () -> work.openFor(person.actor())).stream()
                .filter(item -> item.caseId().equals(id))
                .map(WorkItem::reasonKey)
                .toList();
    }
}
