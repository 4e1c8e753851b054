package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.TestDatabase;
import org.zhifa.ZhifaTest;
import org.zhifa.evidence.ledger.Audit;
import org.zhifa.evidence.ledger.Flaw;
import org.zhifa.evidence.ledger.LogSource;
import org.zhifa.evidence.ledger.Verification;
import org.zhifa.identity.Actor;
import org.zhifa.identity.HasActor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.RecordedEvent;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** An act goes on record or does not happen; what is on record is sealed, shown to everyone, and never changed. */
@ZhifaTest
@Clause({"S20", "S27"})
class RecordBookTest {

    static int opened;

    final PersonId officer = PersonId.next();
    final UUID aCase = UUID.randomUUID();
    final TenantId tenant = new TenantId("LOG" + ++opened);

    @Autowired
    RecordBook book;

    @Autowired
    Sequencer sequencer;

    @Autowired
    Sealing sealing;

    @Autowired
    LogKeys keys;

    @Autowired
    Tenants tenants;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeEach
    void anOfficerOfANewTenant() {
        tenants.open(TestTenants.file(tenant));
        signIn(Role.OFFICER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewTenantsLogIsEmptyAndSigned() throws IOException {
        var head = CurrentTenant.with(tenant, book::head);

        assertThat(head.size()).isZero();
        assertThat(audit()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void anActIsOnRecordAndSealedWithinFiveSeconds() {
        OfficialClock.at(LocalDateTime.of(2026, 3, 2, 9, 30), () -> announce("case.opened", Map.of("number", "SJ-1")));

        await().atMost(Duration.ofSeconds(5)).until(() -> head().size() == 1);

        var entry = entries().getFirst();
        assertThat(entry.kind()).isEqualTo("case.opened");
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-03-02T01:30:00Z"));
        assertThat(entry.by()).contains(officer);
        assertThat(entry.byName()).isEqualTo("于示一");
        assertThat(entry.facts()).isEqualTo(Map.of("number", "SJ-1"));
        assertThat(entry.seal()).hasValue(0);
        assertThat(CurrentTenant.with(tenant, () -> book.sealOf(entry.entryId())))
                .hasValue(0);
        assertThat(CurrentTenant.with(tenant, () -> book.inclusion(entry.entryId())))
                .hasValueSatisfying(proof -> assertThat(proof.holds()).isTrue());
    }

    @Test
    void whatIsRolledBackWasNeverOnRecord() {
        inTransaction(
                () -> {
                    events.publishEvent(new Announced(aCase, "case.opened", Map.of()));
                    return null;
                },
                true);

        assertThat(entries()).isEmpty();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> CurrentTenant.with(
                        tenant, () -> events.publishEvent(new Announced(aCase, "case.opened", Map.of()))));
    }

    @Test
    void anActThatCannotBeWrittenDownDoesNotHappen() {
        assertThatException().isThrownBy(() -> announce("case.opened", Map.of("share", 0.1)));
        assertThatException().isThrownBy(() -> announce("Not a kind", Map.of()));

        assertThat(entries()).isEmpty();
    }

    @Test
    void theApplicationItselfCannotChangeWhatIsOnRecord() {
        announce("case.opened", Map.of());
        await().until(() -> head().size() == 1);

        for (var attempt : List.of(
                "update log_entry set kind = 'case.closed'",
                "delete from log_entry",
                "truncate log_entry cascade",
                "update log_leaf set leaf_index = 7",
                "delete from log_leaf")) {
            assertThatException()
                    .as(attempt)
                    .isThrownBy(() -> inTransaction(() -> jdbc.sql(attempt).update(), false))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    void evenTheDatabasesOwnerIsStoppedByTheTriggers() {
        announce("case.opened", Map.of());

        assertThatException()
                .isThrownBy(() -> asOwner("update %s.log_entry set kind = 'case.closed'"))
                .withMessageContaining("records are never changed");
    }

    @Test
    void whoeverGetsPastTheTriggersIsFoundByTheAudit() throws Exception {
        IntStream.range(0, 300).forEach(number -> announce("evidence.added", Map.of("number", number)));
        await().until(() -> head().size() == 300);
        assertThat(audit()).isEqualTo(new Verification.Intact(head().checkpoint(), keys.createFor(tenant), 300));

        asOwner("alter table %s.log_entry disable trigger log_entry_is_a_record");
        asOwner("update %s.log_entry set record = replace(record, '\"number\":271', '\"number\":172')"
                + " where record like '%%\"number\":271%%'");

        assertThat(audit()).isEqualTo(new Verification.Broken(271, Flaw.RECORD_CHANGED));
    }

    @Test
    void aLogWhoseTilesWereChangedIsNotSignedAgain() throws Exception {
        announce("case.opened", Map.of());
        await().until(() -> head().size() == 1);

        asOwner("update portal.log_tile set content = sha256(content) where level = 0 and tenant_code = '" + tenant
                + "' and '%s' <> ''");
        announce("case.closed", Map.of());

        await().during(Duration.ofSeconds(1)).until(() -> head().size() == 1);
    }

    @Test
    void leftoversOfACrashAreFoundByTheRound() throws IOException {
        announce("case.opened", Map.of());
        await().until(() -> head().size() == 1);
        // As after a crash: one entry in its place but not published, one still in the queue, and nobody woken.
        var copy = """
                insert into log_entry select ?::uuid, kind, case_id, happened_at, person_id, person_name, record, salt,
                    commitment from log_entry limit 1
                """;
        var sequenced = UUID.randomUUID().toString();
        var queued = UUID.randomUUID().toString();
        inTransaction(
                () -> {
                    jdbc.sql(copy).param(sequenced).update();
                    jdbc.sql(copy).param(queued).update();
                    jdbc.sql("insert into log_leaf select 1, ?::uuid, leaf_hash from log_leaf")
                            .param(sequenced)
                            .update();
                    return jdbc.sql("insert into log_pending (entry_id) values (?::uuid)")
                            .param(queued)
                            .update();
                },
                false);

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            sequencer.sweep();
            return head().size() == 3;
        });

        assertThat(CurrentTenant.with(tenant, () -> book.sealOf(UUID.fromString(queued))))
                .hasValue(2);
        assertThat(audit()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void manyActsAtOnceMakeOneOrder() throws Exception {
        try (var officers = Executors.newFixedThreadPool(8)) {
            var acts = IntStream.range(0, 400)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        announce("evidence.added", Map.of("number", number));
                        return null;
                    })
                    .toList();
            for (var act : officers.invokeAll(acts)) {
                act.get();
            }
        }
        await().until(() -> head().size() == 400);

        assertThat(audit()).isEqualTo(new Verification.Intact(head().checkpoint(), keys.createFor(tenant), 400));
        assertThat(CurrentTenant.with(tenant, () -> book.entriesOf(aCase, 1_000)))
                .allSatisfy(entry -> assertThat(CurrentTenant.with(tenant, () -> book.inclusion(entry.entryId())))
                        .hasValueSatisfying(proof -> assertThat(proof.holds()).isTrue()));
    }

    @Test
    void anotherTenantsEntriesAreNotThere() {
        announce("case.opened", Map.of());
        await().until(() -> head().size() == 1);
        var entry = entries().getFirst().entryId();
        var other = new TenantId("LOG" + ++opened);
        tenants.open(TestTenants.file(other));

        assertThat(CurrentTenant.with(other, () -> book.sealOf(entry))).isEmpty();
        assertThat(CurrentTenant.with(other, () -> book.inclusion(entry))).isEmpty();
        assertThat(CurrentTenant.with(other, () -> book.entriesOf(aCase, 10))).isEmpty();
    }

    @Test
    void anOfficerDoesNotExportTheLog() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentTenant.with(tenant, () -> {
                    book.export(Files.newOutputStream(folder.resolve("log.zip")));
                    return null;
                }));
    }

    @Test
    void everybodyCanAuditTheLogAtItsAddress() throws Exception {
        SecurityContextHolder.clearContext();
        IntStream.range(0, 257).forEach(number -> announce("case.noted", Map.of("number", number)));
        await().until(() -> head().size() == 257);

        try (var log = LogSource.served(URI.create(address("/log/" + tenant)))) {
            assertThat(Audit.of(log, List.of(keys.createFor(tenant))))
                    .isEqualTo(new Verification.Intact(head().checkpoint(), keys.createFor(tenant), 0));
        }
        assertThat(get("/log/keys").body().lines())
                .contains(keys.createFor(tenant).toString());
        var checkpoint = get("/log/" + tenant + "/checkpoint");
        assertThat(checkpoint.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).contains("max-age=2, public");
        assertThat(checkpoint.headers().firstValue("Set-Cookie")).isEmpty();
        var tile = get("/log/" + tenant + "/tile/0/000");
        assertThat(tile.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        // A partial tile of an earlier checkpoint is the beginning of the wider one.
        assertThat(get("/log/" + tenant + "/tile/0/000.p/3").headers().firstValue("Content-Length"))
                .contains("96");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (var path : List.of(
                "/log/NOBODY/checkpoint",
                "/log/nobody/checkpoint",
                "/log/" + tenant + "/tile/0/000",
                "/log/" + tenant + "/tile/0/0",
                "/log/" + tenant + "/tile/entries/000.p/1",
                "/log/" + tenant + "/records.jsonl")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    record Announced(UUID caseUuid, String kind, Map<String, Object> facts) implements RecordedEvent {}

    private LogHead head() {
        return CurrentTenant.with(tenant, book::head);
    }

    private List<LogRecord> entries() {
        return CurrentTenant.with(tenant, () -> book.entriesOf(aCase, 10));
    }

    private Void announce(String kind, Map<String, Object> facts) {
        return inTransaction(
                () -> {
                    events.publishEvent(new Announced(aCase, kind, facts));
                    return null;
                },
                false);
    }

    private <T> T inTransaction(Supplier<T> work, boolean rollBack) {
        return CurrentTenant.with(
                tenant,
                () -> new TransactionTemplate(transactions).execute(status -> {
                    if (rollBack) {
                        status.setRollbackOnly();
                    }
                    return work.get();
                }));
    }

    private Verification audit() throws IOException {
        var before = SecurityContextHolder.getContext();
        var file = folder.resolve("log.zip");
        signIn(Role.HEAD_OF_BODY);
        CurrentTenant.with(tenant, () -> {
            try (var out = Files.newOutputStream(file)) {
                book.export(out);
            }
            return null;
        });
        SecurityContextHolder.setContext(before);
        try (var export = LogSource.zip(file)) {
            return Audit.of(export, List.of(keys.createFor(tenant)));
        }
    }

    private void signIn(Role role) {
        HasActor principal = () -> new Actor(officer, "于示一", tenant, Set.of(role));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(principal, "", "ROLE_" + role));
        SecurityContextHolder.setContext(context);
    }

    private void asOwner(String sql) throws SQLException {
        var database = TestDatabase.properties();
        try (var owner = DriverManager.getConnection(
                        database.get("zhifa.database.url"),
                        database.get("zhifa.database.owner"),
                        database.get("zhifa.database.owner-password"));
                var statement = owner.createStatement()) {
            statement.execute(sql.formatted(tenant.schema()));
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address(path))).build(),
                    HttpResponse.BodyHandlers.ofString(UTF_8));
        }
    }
}
