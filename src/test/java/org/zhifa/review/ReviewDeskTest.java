package org.zhifa.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.review.DeskLine.Why;
import org.zhifa.review.DeskQuery.Due;
import org.zhifa.review.people.Reviewers;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/** What waits for whom: lists, holds, and who is given what. */
@ZhifaTest
class ReviewDeskTest {

    static final Person OTHER = colleague("法示四十");
    static final Person THIRD = colleague("法示四一");
    static final Person OUTSIDER = colleague("不在册");

    @Autowired
    ReviewDesk desk;

    @Autowired
    LegalReview review;

    @Autowired
    Casework casework;

    @Autowired
    DeskRecords records;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    RecordBook book;

    @Autowired
    OfficialClock clock;

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
    void theOffice() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
        Appointed.reviewers(OTHER, THIRD);
    }

    @Test
    @Clause({"S39", "S42"})
    void whatIsSentLiesInThePoolWithWhySinceWhenAndUntilWhen() {
        var id = sample.sentToReview();

        var line = inPool(id);

        assertThat(line.why().kind()).isEqualTo(Why.Kind.SENT);
        assertThat(line.line().dueOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(line.unread()).isPositive();
    }

    @Test
    @Clause("S39")
    void whatWasReturnedComesBackSayingSo() {
        var id = sample.sentToReview();
        var first = inPool(id).line().id();
        on("2026-05-21T09:00", FA, () -> review.take(first));
        on("2026-05-21T09:30", FA, () -> review.conclude(first, Outcome.RETURN, "缺听证笔录。"));
        sample.sent(id, "2026-05-25T15:10");

        assertThat(inPool(id).why().kind()).isEqualTo(Why.Kind.AGAIN);
        assertThat(inPool(id).why().words()).containsExactly(1, Outcome.RETURN);
        assertThat(on("2026-05-26T09:00", FA, () -> desk.page(DeskQuery.all(Shelf.DONE), 500))
                        .lines())
                .filteredOn(each -> each.line().caseId().equals(id))
                .first()
                .satisfies(each -> assertThat(each.why().kind()).isEqualTo(Why.Kind.ENDED));
    }

    @Test
    void aLongListComesInStretchesWithNothingTwiceAndNothingLeftOut() {
        for (var more = 0; more < 3; more++) {
            sample.sentToReview();
        }
        var all = DeskQuery.all(Shelf.POOL);
        var whole = FA.does(() -> desk.page(all, 10_000)).lines();

        var page = FA.does(() -> desk.page(all, 2));
        var read = new ArrayList<>(page.lines());
        while (page.next().isPresent()) {
            var from = page.next().get();
            page = FA.does(() -> desk.page(all, from, 2));
            read.addAll(page.lines());
        }

        assertThat(read)
                .extracting(line -> line.line().id())
                .containsExactlyElementsOf(
                        whole.stream().map(line -> line.line().id()).toList());
    }

    @Test
    void aListIsNarrowedByWordsActAndDay() {
        var id = sample.sentToReview();
        var number = inPool(id).line().number();
        var byNumber = new DeskQuery(Shelf.POOL, Act.PENALTY, Due.ANY, number.substring(number.length() - 6));

        assertThat(cases(byNumber)).containsExactly(id);
        assertThat(cases(new DeskQuery(Shelf.POOL, Act.LICENCE, Due.ANY, number)))
                .isEmpty();
        assertThat(cases(new DeskQuery(Shelf.POOL, null, Due.ANY, "100%"))).isEmpty();
        assertThat(on("2026-05-28T09:00", FA, () -> cases(new DeskQuery(Shelf.POOL, null, Due.SOON, number))))
                .isEmpty();
        assertThat(on("2026-06-01T09:00", FA, () -> cases(new DeskQuery(Shelf.POOL, null, Due.SOON, number))))
                .containsExactly(id);
        assertThat(on("2026-06-04T09:00", FA, () -> cases(new DeskQuery(Shelf.POOL, null, Due.OVERDUE, number))))
                .containsExactly(id);
    }

    @Test
    @Clause("S42")
    void whatIsPutAsideComesBackByItselfOnItsDay() {
        var id = sample.sentToReview();
        var round = inPool(id).line().id();
        on("2026-05-21T09:00", FA, () -> review.take(round));
        on("2026-05-21T09:10", FA, () -> desk.hold(round, HoldReason.ADVICE, "请顾问看裁量", LocalDate.of(2026, 5, 25)));

        on("2026-05-24T09:00", FA, () -> {
            assertThat(cases(DeskQuery.all(Shelf.MINE))).doesNotContain(id);
            assertThat(cases(DeskQuery.all(Shelf.HELD))).contains(id);
            assertThat(desk.hold(round))
                    .hasValueSatisfying(hold -> assertThat(hold.note()).isEqualTo("请顾问看裁量"));
        });
        on("2026-05-25T08:00", FA, () -> {
            assertThat(cases(DeskQuery.all(Shelf.HELD))).doesNotContain(id);
            assertThat(desk.page(DeskQuery.all(Shelf.MINE), 500).lines())
                    .filteredOn(line -> line.line().caseId().equals(id))
                    .extracting(line -> line.why().kind())
                    .containsExactly(Why.Kind.HOLD_ENDED);
        });
        assertThat(kinds(id)).contains("review.held");
    }

    @Test
    @Clause("S42")
    void noHoldOutlastsTheTimeForTheOpinionNorLiesInThePast() {
        var round = inPool(sample.sentToReview()).line().id();
        on("2026-05-21T09:00", FA, () -> review.take(round));

        assertThatExceptionOfType(DeskRefusal.HeldBeyondLimit.class)
                .isThrownBy(() -> on(
                        "2026-05-21T09:10",
                        FA,
                        () -> desk.hold(round, HoldReason.OTHER, "", LocalDate.of(2026, 6, 4))));
        assertThatExceptionOfType(DeskRefusal.HeldUntilPast.class)
                .isThrownBy(() -> on(
                        "2026-05-21T09:10",
                        FA,
                        () -> desk.hold(round, HoldReason.OTHER, "", LocalDate.of(2026, 5, 21))));
    }

    @Test
    @Clause({"S31", "S41"})
    void aRoundIsGivenToAReviewerWithNoHandInTheCaseTheLeastBusyFirst() {
        var id = sample.sentToReview();
        var round = inPool(id).line().id();
        // The other takes one, so that there is less on the first one's desk, or as much.
        var theirs = inPool(sample.sentToReview()).line().id();
        FA.does(() -> desk.assign(theirs, OTHER.id()));

        var candidates = FA.does(() -> desk.candidates(round));

        assertThat(candidates).extracting(Candidate::id).contains(THIRD.id(), OTHER.id());
        assertThat(candidates).extracting(Candidate::load).isSorted();
        assertThatExceptionOfType(DeskRefusal.NotAReviewer.class)
                .isThrownBy(() -> FA.does(() -> desk.assign(round, OUTSIDER.id())));

        FA.does(() -> desk.assign(round, OTHER.id()));
        assertThat(OTHER.does(() -> desk.page(DeskQuery.all(Shelf.MINE), 500)).lines())
                .filteredOn(line -> line.line().id().equals(round))
                .extracting(line -> line.why().kind(), line -> line.why().words()[0])
                .containsExactly(tuple(Why.Kind.ASSIGNED, "法示四"));
        assertThat(kinds(id)).contains("review.assigned");
    }

    @Test
    @Clause({"S30", "S31"})
    void whoeverHandledACaseIsNoCandidateForItsReview() {
        var round = inPool(sample.sentToReview()).line();
        var register = mock(Reviewers.class);
        when(register.qualifiedFor(any(), any())).thenReturn(List.of(Appointed.lawyer(TIAN), Appointed.lawyer(THIRD)));
        var candidates = new Candidates(register, casework, records, clock);
        var transaction = new TransactionTemplate(transactions);

        List<Candidate> found = FA.does(() -> transaction.execute(_ -> candidates.of(round)));

        assertThat(found).extracting(Candidate::id).containsExactly(THIRD.id());
        assertThatExceptionOfType(DeskRefusal.HadAHand.class)
                .isThrownBy(() -> FA.does(() -> transaction.execute(_ -> candidates.find(round, TIAN.id()))))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
    }

    @Test
    @Clause("S41")
    void manyAreGivenAtOnceAndTakenBackTogetherUnlessWorkedOn() {
        var one = inPool(sample.sentToReview()).line().id();
        var two = inPool(sample.sentToReview()).line().id();

        var given = FA.does(() -> desk.assign(List.of(one, two), OTHER.id()));
        FA.does(() -> desk.undo(given));
        assertThat(FA.does(() -> review.details(one)).line().assignedTo()).isNull();

        var again = FA.does(() -> desk.assign(List.of(one, two), OTHER.id()));
        OTHER.does(() -> review.judge(two, 1, Verdict.LAWFUL, ""));
        assertThatExceptionOfType(DeskRefusal.WorkedOn.class).isThrownBy(() -> FA.does(() -> desk.undo(again)));
        // All or none: the first one stays as well.
        assertThat(FA.does(() -> review.details(one)).line().isAssignedTo(OTHER.id()))
                .isTrue();
    }

    @Test
    void filtersAreKeptForTheOneWhoMadeThem() {
        FA.does(() -> desk.keep(new SavedFilter("两日内到期", "?shelf=MINE&due=SOON")));

        assertThat(FA.does(desk::filters)).contains(new SavedFilter("两日内到期", "?shelf=MINE&due=SOON"));
        assertThat(OTHER.does(desk::filters)).isEmpty();
        FA.does(() -> desk.drop("两日内到期"));
        assertThat(FA.does(desk::filters)).isEmpty();
    }

    @Test
    @Clause("S31")
    void onlyReviewersComeToTheDesk() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> YU.does(desk::counts));
    }

    private DeskLine inPool(CaseId id) {
        return on(
                "2026-05-21T08:00",
                FA,
                () -> desk.page(DeskQuery.all(Shelf.POOL), 10_000).lines().stream()
                        .filter(line -> line.line().caseId().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private List<CaseId> cases(DeskQuery query) {
        return FA.does(() -> desk.page(query, 10_000)).lines().stream()
                .map(line -> line.line().caseId())
                .toList();
    }

    private List<String> kinds(CaseId id) {
        return FA.does(() -> book.entriesOf(id.value(), 500)).stream()
                .map(LogRecord::kind)
                .toList();
    }

    private static Person colleague(String name) {
        return new Person(
                new Actor(new PersonId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))), name, SJ, Set.of(Role.REVIEWER)));
    }
}
