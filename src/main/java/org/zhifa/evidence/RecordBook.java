package org.zhifa.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.evidence.ledger.CanonicalJson;
import org.zhifa.evidence.ledger.Commitment;
import org.zhifa.evidence.ledger.Hash;
import org.zhifa.evidence.ledger.LogExport;
import org.zhifa.evidence.ledger.MerkleTree;
import org.zhifa.evidence.ledger.SealedRecord;
import org.zhifa.evidence.ledger.TileHashes;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Outsiders;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.RecordedEvent;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record book (执法日志) of a tenant: writes down whatever is announced, in the act's own transaction, and answers what
 * it holds and how that is proved.
 *
 * <p>An entry is written, then within seconds sealed – given its place in the tree – and covered by a signed checkpoint.
 * It is never changed.
 */
@Service
public class RecordBook {

    private static final int FORMAT = 1;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final Sequencer sequencer;
    private final PublishedLog published;
    private final LogKeys keys;
    private final OfficialClock clock;
    private final JsonMapper json;

    RecordBook(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Sequencer sequencer,
            PublishedLog published,
            LogKeys keys,
            OfficialClock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.sequencer = sequencer;
        this.published = published;
        this.keys = keys;
        this.clock = clock;
        this.json = json;
    }

    /** In the announcing transaction, or not at all: an act that is not on record does not happen. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RecordedEvent event) {
        var tenant = CurrentTenant.get();
        var actor = CurrentActor.find();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var record = record(tenant, event, at, actor);
        var salt = Commitment.newSalt();
        jdbc.sql("""
                with entry as (
                    insert into log_entry
                        (entry_id, kind, case_id, happened_at, person_id, person_name, record, salt, commitment)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning entry_id)
                insert into log_pending (entry_id) select entry_id from entry
                """)
                .param(UUID.randomUUID())
                .param(event.kind())
                .param(event.caseUuid())
                .param(Timestamp.from(at))
                .param(actor.map(person -> person.id().value()).orElse(null))
                .param(actor.map(Actor::name).orElse(null))
                .param(record)
                .param(salt)
                .param(Commitment.to(salt, record).hash().bytes())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new Wake(sequencer, tenant));
    }

    /** Where an entry stands in the log; nowhere during the moment before it is sealed. */
    public OptionalLong sealOf(UUID entryId) {
        return reading.execute(status -> leaf(entryId))
                .map(leaf -> OptionalLong.of(leaf.index))
                .orElse(OptionalLong.empty());
    }

    /** What is on record about a case, the newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<LogRecord> entriesOf(UUID caseUuid, int limit) {
        Outsiders.keepOut();
        return reading.execute(status -> jdbc.sql("""
                        select e.entry_id, e.kind, e.happened_at, e.person_id, e.person_name, e.record, l.leaf_index
                        from log_entry e
                            left join log_leaf l on l.entry_id = e.entry_id
                            left join log_pending p on p.entry_id = e.entry_id
                        where e.case_id = ?
                        order by e.happened_at desc, l.leaf_index desc nulls first, p.position desc limit ?
                        """)
                .params(caseUuid, limit)
                .query((row, _) -> logRecord(row))
                .list());
    }

    /** Proof that an entry stands in the log; none before a checkpoint covers it. */
    public Optional<Inclusion> inclusion(UUID entryId) {
        var tenant = CurrentTenant.get();
        var leaf = reading.execute(status -> leaf(entryId));
        return leaf.flatMap(found -> published
                .head(tenant)
                .filter(head -> found.index < head.size())
                .map(head -> new Inclusion(found.index, found.hash, path(tenant, found.index, head.size()), head)));
    }

    /** The newest checkpoint of the current tenant's log. */
    public LogHead head() {
        var tenant = CurrentTenant.get();
        return published
                .head(tenant)
                .orElseThrow(() -> new IllegalStateException("the log of %s was never opened".formatted(tenant)));
    }

    /**
     * Writes the whole log up to its newest checkpoint, records included, in the format that
     * {@code org.zhifa.evidence.ledger} specifies and {@code bin/zhifa verify} reads.
     */
    @PreAuthorize("hasAnyRole('HEAD_OF_BODY', 'SUPERVISOR', 'TENANT_ADMIN')")
    public void export(OutputStream out) throws IOException {
        var tenant = CurrentTenant.get();
        var head = head();
        try (var export = new LogExport(out)) {
            export.head(head.note(), published.earlier(tenant, head.size()), keys.verifierKeys(tenant), tenant.code());
            published.tiles(tenant, head.size(), export::tile);
            export.beginRecords();
            reading.executeWithoutResult(status -> jdbc.sql("""
                            select l.leaf_index, e.record, e.salt
                            from log_leaf l join log_entry e on e.entry_id = l.entry_id
                            where l.leaf_index < ? order by l.leaf_index
                            """)
                    .param(head.size())
                    .withFetchSize(1_000)
                    .query(row -> {
                        add(row, export);
                    }));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void add(ResultSet row, LogExport export) throws SQLException {
        try {
            export.add(SealedRecord.of(row.getLong("leaf_index"), row.getString("record"), row.getBytes("salt")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The record of an event: see the specification in {@code org.zhifa.evidence.ledger}. */
    private static String record(TenantId tenant, RecordedEvent event, Instant at, Optional<Actor> actor) {
        var record = new HashMap<String, @Nullable Object>();
        record.put("v", FORMAT);
        record.put("tenant", tenant.code());
        record.put("kind", event.kind());
        record.put("case", event.caseUuid());
        record.put("at", at);
        record.put(
                "by",
                actor.map(person -> Map.of("id", person.id().value(), "name", person.name()))
                        .orElse(null));
        record.put("facts", event.facts());
        return CanonicalJson.write(record);
    }

    private LogRecord logRecord(ResultSet row) throws SQLException {
        var index = row.getObject("leaf_index", Long.class);
        return new LogRecord(
                row.getObject("entry_id", UUID.class),
                row.getString("kind"),
                row.getTimestamp("happened_at").toInstant(),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("person_name")).orElse(""),
                json.convertValue(json.readTree(row.getString("record")).get("facts"), OBJECT),
                index == null ? OptionalLong.empty() : OptionalLong.of(index));
    }

    private Optional<Leaf> leaf(UUID entryId) {
        return jdbc.sql("select leaf_index, leaf_hash from log_leaf where entry_id = ?")
                .param(entryId)
                .query((row, _) -> new Leaf(row.getLong(1), Hash.of(row.getBytes(2))))
                .optional();
    }

    private List<Hash> path(TenantId tenant, long index, long size) {
        return MerkleTree.proveInclusion(
                index,
                size,
                new TileHashes(
                        size,
                        tile -> published
                                .tile(tenant, tile)
                                .orElseThrow(() ->
                                        new IllegalStateException("%s of log %s is missing".formatted(tile, tenant)))));
    }

    private record Leaf(long index, Hash hash) {}

    /** Equal for the same tenant, so a transaction that records a thousand acts wakes the sequencer once. */
    private record Wake(Sequencer sequencer, TenantId tenant) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            sequencer.wake(tenant);
        }
    }
}
