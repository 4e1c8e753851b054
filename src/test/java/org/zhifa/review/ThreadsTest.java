package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.DANG;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.review.ReviewThread.Entry;
import org.zhifa.tenancy.Tenants;

/** What a reviewer asks at a place of what was sent, and what of it was read. */
@ZhifaTest
class ThreadsTest {

    private static final Anchor DISCRETION = Anchor.paragraph("discretion");

    @Autowired
    Threads threads;

    @Autowired
    Reading reading;

    @Autowired
    LegalReview review;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Casework casework;

    @Autowired
    RecordBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Tenants tenants;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    SampleCase sample;
    CaseId id;
    ReviewId first;

    @BeforeEach
    void aRoundIsTaken() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
        id = sample.sentToReview();
        first = round();
        on("2026-05-21T09:00", FA, () -> review.take(first));
    }

    @Test
    @Clause({"S39", "S41"})
    void aQuestionIsAskedAnsweredAndSettledByTheReviewerAlone() {
        var asked = on("2026-05-22T17:10", FA, () -> threads.open(first, DISCRETION, "从轻", "未引召回证据及页码。"));
        on("2026-05-25T15:06", YU, () -> threads.say(asked, "已补引E15第3至5页。"));

        assertThat(only().isAnswered()).isTrue();
        assertThat(only().entries()).extracting(Entry::name).containsExactly("法示四", "于示一");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> YU.does(() -> threads.resolve(asked, "")));
        assertThatExceptionOfType(ThreadRefusal.NotTheReviewer.class)
                .isThrownBy(() -> DANG.as(Role.REVIEWER).does(() -> threads.resolve(asked, "")));

        FA.does(() -> threads.resolve(asked, "已核对。"));
        assertThat(only().isOpen()).isFalse();
        assertThatExceptionOfType(ThreadRefusal.Settled.class)
                .isThrownBy(() -> YU.does(() -> threads.say(asked, "再补一句")));
        FA.does(() -> threads.reopen(asked, "页码有误"));
        assertThat(only().isOpen()).isTrue();
        assertThat(FA.does(() -> book.entriesOf(id.value(), 500)))
                .extracting(LogRecord::kind)
                .contains("review.thread.opened", "review.thread.said");
    }

    @Test
    @Clause({"S39", "S41"})
    void aQuestionStaysWhereItWasMadeAndShowsWhatTheTextSaidThen() {
        on("2026-05-22T17:10", FA, () -> threads.open(first, DISCRETION, "", "未引召回证据及页码。"));
        on("2026-05-22T17:11", FA, () -> threads.open(first, Anchor.paragraph("basis"), "", "请写明条款项。"));
        on("2026-05-22T17:12", FA, () -> review.judge(first, 5, Verdict.PROBLEM, "裁量"));
        on("2026-05-22T17:15", FA, () -> review.conclude(first, Outcome.RETURN, "补召回记录。"));
        sample.drafted(id, "2026-05-25T15:05", draft("126000", "首次违法，3月20日收回87盒（证据E15），从轻。"));
        sample.sent(id, "2026-05-25T15:10");

        var seen = FA.does(() -> threads.of(round()));

        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().changed()).isTrue();
        assertThat(seen.getFirst().text()).isEqualTo("首次违法并主动召回，从轻。");
        assertThat(seen.getFirst().textNow()).hasValue("首次违法，3月20日收回87盒（证据E15），从轻。");
        assertThat(seen.getLast().changed()).isFalse();
    }

    @Test
    void whoNeitherReviewsNorHandlesSaysNothing() {
        var asked = FA.does(() -> threads.open(first, DISCRETION, "", "未引召回证据及页码。"));

        assertThatExceptionOfType(ThreadRefusal.NotConcerned.class)
                .isThrownBy(() -> DANG.as(Role.OFFICER).does(() -> threads.say(asked, "我来答")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> GAO.does(() -> threads.say(asked, "我来答")));
        assertThatExceptionOfType(ThreadRefusal.NothingSaid.class)
                .isThrownBy(() -> YU.does(() -> threads.say(asked, " ")));
    }

    @Test
    @Clause("S41")
    void whatWasSaidIsNeverTakenAway() {
        FA.does(() -> threads.open(first, DISCRETION, "", "未引召回证据及页码。"));
        var transaction = new TransactionTemplate(transactions);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> FA.does(() -> transaction.execute(_ ->
                        jdbc.sql("update review_thread_entry set words = '无意见'").update())));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> FA.does(() -> transaction.execute(
                        _ -> jdbc.sql("delete from review_thread").update())));
    }

    @Test
    @Clause({"S38", "S39"})
    void aTickHoldsForExactlyWhatWasRead() {
        var all = FA.does(() -> reading.items(first));
        assertThat(all).extracting(ReadingItem::kind).contains(MaterialKind.DRAFT, MaterialKind.STEP);
        FA.does(() -> all.forEach(item -> reading.see(first, item, true)));
        assertThat(FA.does(() -> reading.items(first))).allMatch(ReadingItem::seen);

        on("2026-05-21T09:30", FA, () -> review.conclude(first, Outcome.RETURN, "补召回记录。"));
        sample.drafted(id, "2026-05-25T15:05", draft("126000", "首次违法，3月20日收回87盒（证据E15），从轻。"));
        sample.sent(id, "2026-05-25T15:10");

        var second = FA.does(() -> reading.items(round()));
        assertThat(second).filteredOn(item -> !item.seen()).singleElement().satisfies(draft -> {
            assertThat(draft.kind()).isEqualTo(MaterialKind.DRAFT);
            assertThat(draft.change()).isEqualTo(ReadingItem.Change.CHANGED);
        });
        assertThat(FA.does(() -> desk.page(DeskQuery.all(Shelf.POOL), 10_000)).lines())
                .filteredOn(line -> line.line().caseId().equals(id))
                .extracting(DeskLine::unread)
                .containsExactly(1);
    }

    private ReviewThread only() {
        return FA.does(() -> threads.of(id)).getLast();
    }

    private ReviewId round() {
        return FA.does(() -> review.rounds(id)).getFirst().line().id();
    }
}
