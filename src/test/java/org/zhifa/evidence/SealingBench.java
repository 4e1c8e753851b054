package org.zhifa.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.ZhifaTest;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** How fast acts are recorded by eight officers at once, a queue is sealed, and one entry is proved. */
@ZhifaTest
class SealingBench {

    static final TenantId TENANT = new TenantId("BENCHLOG");
    static final int QUEUE = 50_000;

    @Autowired
    Tenants tenants;

    @Autowired
    Sealing sealing;

    @Autowired
    RecordBook book;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLongQueueIsSealed() throws Exception {
        tenants.open(TestTenants.file(TENANT));
        var transaction = new TransactionTemplate(transactions);

        try (var officers = Executors.newFixedThreadPool(8)) {
            var acts = IntStream.range(0, 4_000)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        CurrentTenant.with(
                                TENANT,
                                () -> transaction.executeWithoutResult(
                                        status -> events.publishEvent(new RecordBookTest.Announced(
                                                UUID.randomUUID(), "bench.act", Map.of("n", number)))));
                        return null;
                    })
                    .toList();
            var started = System.nanoTime();
            for (var act : officers.invokeAll(acts)) {
                act.get();
            }
            report(acts.size(), started, "recorded by 8 writers, the sequencer at work beside them");
        }
        CurrentTenant.with(TENANT, () -> {
            while (sealing.sealGroup()) {}
        });

        CurrentTenant.with(
                TENANT,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                        with entry as (
                            insert into log_entry
                            select gen_random_uuid(), 'bench.act', null, now(), null, null, '{}',
                                sha256(n::text::bytea), sha256(n::text::bytea)
                            from generate_series(1, ?) as n returning entry_id)
                        insert into log_pending (entry_id) select entry_id from entry
                        """).param(QUEUE).update()));
        var before = CurrentTenant.with(TENANT, book::head).size();
        var started = System.nanoTime();
        CurrentTenant.with(TENANT, () -> {
            while (sealing.sealGroup()) {}
        });
        report(QUEUE, started, "sealed");
        assertThat(CurrentTenant.with(TENANT, book::head).size()).isEqualTo(before + QUEUE);

        var ids = CurrentTenant.with(
                TENANT,
                () -> transaction.execute(
                        status -> jdbc.sql("select entry_id from log_entry tablesample system (10) limit 500")
                                .query(UUID.class)
                                .list()));
        var times = new long[ids.size()];
        for (var at = 0; at < times.length; at++) {
            var asked = System.nanoTime();
            var id = ids.get(at);
            assertThat(CurrentTenant.with(TENANT, () -> book.inclusion(id))
                            .orElseThrow()
                            .holds())
                    .isTrue();
            times[at] = System.nanoTime() - asked;
        }
        Arrays.sort(times);
        System.out.printf(
                "%.2f ms p50, %.2f ms p99 for an inclusion proof%n",
                times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
    }

    private static void report(int count, long started, String what) {
        System.out.printf("%,d entries/s %s%n", count * 1_000_000_000L / (System.nanoTime() - started), what);
    }
}
