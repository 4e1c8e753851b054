package org.zhifa.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.evidence.ledger.Checkpoint;
import org.zhifa.evidence.ledger.Commitment;
import org.zhifa.evidence.ledger.GrowingTree;
import org.zhifa.evidence.ledger.Hash;
import org.zhifa.evidence.ledger.MerkleTree;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantOpened;

/** Seals what a tenant's acts have left in the queue (存证): gives each entry its place in the tree and signs the tree. */
@Component
class Sealing {

    /*
     * Two steps, each a transaction, each repeatable:
     *
     * 1. sequence (tenant): entries leave the queue and get consecutive leaf indexes. From here on their order stands.
     * 2. publish (portal): leaves beyond the last checkpoint are appended to the tree; tiles and checkpoint appear
     *    together.
     *
     * A crash between them leaves leaves that are not published; the next run begins where the last checkpoint ends.
     * Two instances at once do the same work twice at worst: 1 is under a lock, and 2 makes the same tree from the same
     * leaves.
     */
    private static final int GROUP = 1_000;
    private static final int MOST_PUBLISHED = 4_096;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PublishedLog published;
    private final LogKeys keys;
    private final OfficialClock clock;

    Sealing(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PublishedLog published,
            LogKeys keys,
            OfficialClock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.published = published;
        this.keys = keys;
        this.clock = clock;
    }

    /** A new tenant's log begins with its key and a signed tree of nothing, so that there is always a head to show. */
    @EventListener
    void on(TenantOpened opened) {
        open(opened.tenant());
    }

    /** Seals one group of the current tenant's entries; true if there may be more. */
    boolean sealGroup() {
        var tenant = CurrentTenant.get();
        var head = published.head(tenant).orElseGet(() -> open(tenant));
        var sequenced = transaction.execute(status -> sequence(head));
        var sealed = publish(tenant, head);
        return sequenced == GROUP || sealed == MOST_PUBLISHED;
    }

    private int sequence(LogHead head) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(current_schema() || '.log', 0))")
                .query(Integer.class)
                .single();
        var next = jdbc.sql("select coalesce(max(leaf_index) + 1, 0) from log_leaf")
                .query(Long.class)
                .single();
        if (next < head.size()) {
            throw new IllegalStateException(
                    "%s was signed, but only %d of its leaves are here".formatted(head.checkpoint(), next));
        }
        var pending = jdbc.sql("""
                        select p.position, p.entry_id, e.commitment
                        from log_pending p join log_entry e on e.entry_id = p.entry_id
                        order by p.position limit ? for update of p skip locked
                        """)
                .param(GROUP)
                .query((row, _) -> new Pending(
                        row.getLong("position"),
                        row.getObject("entry_id", UUID.class),
                        leaf(row.getBytes("commitment"))))
                .list();
        if (!pending.isEmpty()) {
            jdbc.sql("""
                    insert into log_leaf (leaf_index, entry_id, leaf_hash)
                    select ? + n - 1, entry_id, leaf_hash
                    from unnest(?::uuid[], ?::bytea[]) with ordinality as p (entry_id, leaf_hash, n)
                    """)
                    .param(next)
                    .param(pending.stream().map(entry -> entry.id.toString()).toArray(String[]::new))
                    .param(pending.stream().map(entry -> entry.leaf.bytes()).toArray(byte[][]::new))
                    .update();
            jdbc.sql("delete from log_pending where position = any(?)")
                    .param(pending.stream().mapToLong(Pending::position).toArray())
                    .update();
        }
        return pending.size();
    }

    private int publish(TenantId tenant, LogHead head) {
        var leaves = leavesFrom(head.size());
        if (leaves.isEmpty()) {
            return 0;
        }
        var edge = published.edge(tenant, head.size());
        var tree = GrowingTree.resume(head.size(), edge::get);
        // What was signed once is never signed differently: better no checkpoint than a second history.
        if (!tree.root().equals(head.root())) {
            throw new IllegalStateException("the tiles of log %s are not those of its checkpoint".formatted(tenant));
        }
        for (var leaf : leaves) {
            if (leaf.index != tree.size()
                    || !tree.append(leaf.commitment.entry()).equals(leaf.hash)) {
                throw new IllegalStateException("leaf %d of log %s is not in order".formatted(leaf.index, tenant));
            }
        }
        published.publish(tenant, tree.tiles(), sign(tenant, tree.size(), tree.root()));
        return leaves.size();
    }

    private List<Leaf> leavesFrom(long size) {
        return transaction.execute(status -> jdbc.sql("""
                        select l.leaf_index, l.leaf_hash, e.commitment
                        from log_leaf l join log_entry e on e.entry_id = l.entry_id
                        where l.leaf_index >= ? order by l.leaf_index limit ?
                        """)
                .params(size, MOST_PUBLISHED)
                .query((row, _) -> new Leaf(
                        row.getLong("leaf_index"),
                        Hash.of(row.getBytes("leaf_hash")),
                        new Commitment(Hash.of(row.getBytes("commitment")))))
                .list());
    }

    private LogHead open(TenantId tenant) {
        var head = sign(tenant, 0, MerkleTree.emptyRoot());
        published.publish(tenant, Map.of(), head);
        return published.head(tenant).orElseThrow();
    }

    private LogHead sign(TenantId tenant, long size, Hash root) {
        var key = keys.signingKey(tenant);
        var checkpoint = new Checkpoint(key.verifier().name(), size, root);
        return new LogHead(checkpoint, key.sign(checkpoint.text()), clock.instant());
    }

    private static Hash leaf(byte[] commitment) {
        return MerkleTree.leaf(new Commitment(Hash.of(commitment)).entry());
    }

    private record Pending(long position, UUID id, Hash leaf) {}

    private record Leaf(long index, Hash hash, Commitment commitment) {}
}
