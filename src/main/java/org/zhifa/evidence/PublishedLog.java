package org.zhifa.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.evidence.ledger.Checkpoint;
import org.zhifa.evidence.ledger.EntryBundle;
import org.zhifa.evidence.ledger.Hash;
import org.zhifa.evidence.ledger.Note;
import org.zhifa.evidence.ledger.Tile;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.TenantId;

/** The logs as the world sees them, in {@code portal}: checkpoints and tiles, nothing a tenant would not publish. */
@Component
class PublishedLog {

    /** Takes a tile on its way out of the database. */
    @FunctionalInterface
    interface TileTaker {

        void take(Tile tile, byte[] content) throws IOException;
    }

    private static final int MOST_EARLIER = 10_000;

    private final CountySchemas county;

    PublishedLog(CountySchemas county) {
        this.county = county;
    }

    Optional<LogHead> head(TenantId tenant) {
        return county.portal(jdbc ->
                jdbc.sql("""
                        select note, published_at from log_checkpoint
                        where tenant_code = ? order by size desc limit 1
                        """).param(tenant.code()).query((row, _) -> head(row)).optional());
    }

    /** A tile as wide as it is asked for, if the log has come that far. */
    Optional<byte[]> tile(TenantId tenant, Tile tile) {
        return county.portal(jdbc -> jdbc.sql("""
                        select content from log_tile
                        where tenant_code = ? and level = ? and tile_index = ? and width >= ?
                        """)
                .params(tenant.code(), tile.level(), tile.index(), tile.width())
                .query((row, _) -> first(tile, row.getBytes(1)))
                .optional());
    }

    /** What a tree of this size must know of itself to grow. */
    Map<Tile, byte[]> edge(TenantId tenant, long size) {
        var wanted = Tile.edge(size).toList();
        var edge = new HashMap<Tile, byte[]>();
        county.portal(jdbc -> {
            jdbc.sql("""
                    select t.content, w.n from unnest(?::smallint[], ?::bigint[]) with ordinality as w (level, tile_index, n)
                    join log_tile t on t.tenant_code = ? and t.level = w.level and t.tile_index = w.tile_index
                    """)
                    .param(wanted.stream().mapToInt(Tile::level).toArray())
                    .param(wanted.stream().mapToLong(Tile::index).toArray())
                    .param(tenant.code())
                    .query(row -> {
                        var tile = wanted.get(row.getInt("n") - 1);
                        edge.put(tile, first(tile, row.getBytes("content")));
                    });
            return edge;
        });
        return edge;
    }

    /**
     * Publishes tiles and the checkpoint over them, all or nothing. Doing it twice, or behind someone who has come
     * further, changes nothing: a tile only ever gets wider.
     */
    void publish(TenantId tenant, Map<Tile, byte[]> tiles, LogHead head) {
        var names = List.copyOf(tiles.keySet());
        county.portal(jdbc -> {
            jdbc.sql("""
                    insert into log_tile (tenant_code, level, tile_index, width, content)
                    select ?, level, tile_index, width, content
                    from unnest(?::smallint[], ?::bigint[], ?::smallint[], ?::bytea[])
                        as t (level, tile_index, width, content)
                    on conflict (tenant_code, level, tile_index) do update
                        set width = excluded.width, content = excluded.content where log_tile.width < excluded.width
                    """)
                    .param(tenant.code())
                    .param(names.stream().mapToInt(Tile::level).toArray())
                    .param(names.stream().mapToLong(Tile::index).toArray())
                    .param(names.stream().mapToInt(Tile::width).toArray())
                    .param(names.stream().map(tiles::get).toArray(byte[][]::new))
                    .update();
            return jdbc.sql("""
                            insert into log_checkpoint (tenant_code, size, root, note, published_at)
                            values (?, ?, ?, ?, ?) on conflict (tenant_code, size) do nothing
                            """)
                    .params(
                            tenant.code(),
                            head.size(),
                            head.root().bytes(),
                            head.note().toString(),
                            Timestamp.from(head.publishedAt()))
                    .update();
        });
    }

    /** Checkpoints before this one, oldest first; of very many, a selection that is spread evenly. */
    List<Note> earlier(TenantId tenant, long size) {
        return county.portal(jdbc -> jdbc.sql("""
                        select note from (
                            select note, size, row_number() over (order by size) as n, count(*) over () as all_of_them
                            from log_checkpoint where tenant_code = ? and size < ?) as c
                        where n % (all_of_them / ? + 1) = 0 order by size
                        """)
                .params(tenant.code(), size, MOST_EARLIER)
                .query((row, _) -> Note.parse(row.getString(1)))
                .list());
    }

    /** Hands over every tile of the tree of this size, one after another. */
    void tiles(TenantId tenant, long size, TileTaker taker) {
        county.portal(jdbc -> {
            jdbc.sql("""
                    select level, tile_index, content from log_tile where tenant_code = ? order by level, tile_index
                    """).param(tenant.code()).withFetchSize(64).query(row -> {
                var tile = Tile.in(size, row.getInt("level"), row.getLong("tile_index"));
                if (tile.isPresent()) {
                    hand(tile.get(), row, taker);
                }
            });
            return null;
        });
    }

    private static void hand(Tile tile, ResultSet row, TileTaker taker) throws SQLException {
        try {
            taker.take(tile, first(tile, row.getBytes("content")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static byte[] first(Tile tile, byte[] content) {
        return tile.isBundle()
                ? EntryBundle.first(tile.width(), content)
                : Arrays.copyOf(content, tile.width() * Hash.BYTES);
    }

    private static LogHead head(ResultSet row) throws SQLException {
        var note = Note.parse(row.getString("note"));
        return new LogHead(
                Checkpoint.parse(note.text()),
                note,
                row.getTimestamp("published_at").toInstant());
    }
}
