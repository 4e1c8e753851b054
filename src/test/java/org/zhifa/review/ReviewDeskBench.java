package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.Cast.FA;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Cast.Person;
import org.zhifa.PenaltyStory;
import org.zhifa.ZhifaTest;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** A desk of five thousand rounds: how long its lists take, beside the same SQL by hand, and what a key of the reader costs. */
@ZhifaTest
class ReviewDeskBench {

    private static final TenantId UNIT = new TenantId("BDESK");
    private static final Person ME = FA.of(UNIT);
    private static final int ROUNDS = 5_000;
    private static final int TIMES = 200;
    private static final int LIST_MS = 60;
    private static final int KEY_MS = 50;

    @Autowired
    Tenants tenants;

    @Autowired
    ReviewDesk desk;

    @Autowired
    LegalReview review;

    @Autowired
    Reading reading;

    @Autowired
    Threads threads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    BeanFactory beans;

    @Test
    void aDeskOfFiveThousand() {
        tenants.open(TestTenants.file(UNIT));
        var story = PenaltyStory.opened(UNIT, beans)
                .filed()
                .inspected("2026-03-05T17:00")
                .investigated()
                .passed("2026-04-21");
        fill(story.id.value());

        var list = measured("list of 50 with counts", () -> {
            desk.counts();
            return desk.page(DeskQuery.all(Shelf.MINE), 50);
        });
        var found = measured(
                "list narrowed by words",
                () -> desk.page(new DeskQuery(Shelf.MINE, null, DeskQuery.Due.SOON, "公司 42"), 50));
        measured("last shelf, ended rounds", () -> desk.page(DeskQuery.all(Shelf.DONE), 50));
        var rows = measured("the page alone", () -> desk.page(DeskQuery.all(Shelf.MINE), 50));
        var byHand = measured(
                "the same SQL by hand",
                () -> transaction(() -> jdbc.sql(DeskRecords.MINE)
                        .param("me", ME.id().value())
                        .param("today", LocalDate.of(2026, 4, 21))
                        .param("act", "%")
                        .param("dueUntil", LocalDate.of(9999, 1, 1))
                        .param("words", "%%")
                        .param("dueOn", LocalDate.EPOCH)
                        .param("id", new UUID(0, 0))
                        .param("size", 51)
                        .query((row, _) -> row.getString("party"))
                        .list()));
        System.out.printf("page ÷ the same SQL by hand = %.2f%n", rows.median / byHand.median);

        var round = ME.does(() -> desk.page(DeskQuery.all(Shelf.MINE), 1))
                .lines()
                .getFirst()
                .line()
                .id();
        var items = ME.does(() -> reading.items(round));
        var keys = List.of(
                measured("Space: a tick", () -> {
                    reading.see(round, items.getFirst(), true);
                    return items;
                }),
                measured("Y: a verdict", () -> {
                    review.judge(round, 1, Verdict.LAWFUL, "");
                    return round;
                }),
                measured("T: the threads", () -> threads.of(round)),
                measured("] : what there is to read", () -> reading.items(round)));

        assertThat(list.p95).isLessThan(LIST_MS);
        assertThat(found.p95).isLessThan(LIST_MS);
        assertThat(keys).allSatisfy(key -> assertThat(key.p95).isLessThan(KEY_MS));
    }

    private record Times(double median, double p95) {}

    private Times measured(String what, Supplier<?> act) {
        var times = new double[TIMES];
        for (var warm = 0; warm < TIMES / 4; warm++) {
            ME.does(act::get);
        }
        for (var at = 0; at < TIMES; at++) {
            var asked = System.nanoTime();
            ME.does(act::get);
            times[at] = (System.nanoTime() - asked) / 1e6;
        }
        Arrays.sort(times);
        var result = new Times(times[TIMES / 2], times[TIMES * 95 / 100]);
        System.out.printf("%.2f ms p50, %.2f ms p95: %s%n", result.median, result.p95, what);
        return result;
    }

    private <T> T transaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    /** Copies one real case five thousand times, four in five of them open and the reviewer's. */
    private void fill(UUID model) {
        ME.does(() -> transaction(() -> {
            jdbc.sql("""
                            insert into case_file (case_id, case_no, act, procedure_id, procedure_version, title, power_code,
                                party_id, party_name, current_step, opened_on, filed_on, draft_no, draft_digest, version)
                            select md5('case' || n)::uuid, 'BDESK-XZCF-2026-' || lpad((n + 10000)::text, 6, '0'), act,
                                procedure_id, procedure_version, title, power_code, party_id, '示例公司 ' || n,
                                current_step, opened_on, filed_on, draft_no, draft_digest, version
                            from case_file, generate_series(1, :rounds) n where case_id = :model""").param("rounds", ROUNDS).param("model", model).update();
            jdbc.sql("""
                            insert into case_handler (case_id, place, person_id)
                            select md5('case' || n)::uuid, place, person_id
                            from case_handler, generate_series(1, :rounds) n where case_id = :model""").param("rounds", ROUNDS).param("model", model).update();
            jdbc.sql("""
                            insert into decision_draft
                            select (jsonb_populate_record(d, jsonb_build_object('case_id', md5('case' || n)::uuid))).*
                            from decision_draft d, generate_series(1, :rounds) n where d.case_id = :model""").param("rounds", ROUNDS).param("model", model).update();
            jdbc.sql("""
                            insert into review
                            select (jsonb_populate_record(r, jsonb_build_object(
                                'review_id', md5('review' || n)::uuid, 'case_id', md5('case' || n)::uuid,
                                'case_no', 'BDESK-XZCF-2026-' || lpad((n + 10000)::text, 6, '0'),
                                'party', '示例公司 ' || n, 'due_on', r.due_on + n % 20,
                                'assigned_to', :me, 'reviewer', '法示四',
                                'state', case when n % 5 = 0 then 'DONE' else 'OPEN' end,
                                'ended_at', case when n % 5 = 0 then now() - n * interval '1 minute' end))).*
                            from review r, generate_series(1, :rounds) n where r.case_id = :model""")
                    .param("rounds", ROUNDS)
                    .param("me", ME.id().value())
                    .param("model", model)
                    .update();
            return jdbc.sql("""
                            insert into review_reading
                            select (jsonb_populate_record(m, jsonb_build_object('review_id', md5('review' || n)::uuid))).*
                            from review_reading m join review r using (review_id), generate_series(1, :rounds) n
                            where r.case_id = :model""").param("rounds", ROUNDS).param("model", model).update();
        }));
    }
}
