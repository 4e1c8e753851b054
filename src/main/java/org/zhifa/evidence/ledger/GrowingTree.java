package org.zhifa.evidence.ledger;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** A log's tree while entries are appended: takes up the partial tiles at its edge and hands back the tiles to publish. */
public final class GrowingTree {

    private final Hasher hasher = new Hasher();
    private final Frontier frontier;
    private final Map<Integer, ByteArrayOutputStream> open = new LinkedHashMap<>();
    private final Map<Tile, byte[]> filled = new LinkedHashMap<>();
    private final byte[] leaf = new byte[Hash.BYTES];

    private GrowingTree(long size, TileReader tiles) {
        Tile.edge(size).forEach(tile -> open(tile.level()).writeBytes(tiles.read(tile)));
        frontier = Frontier.of(size, new TileHashes(size, this::openTile), hasher);
    }

    /** The tree of {@code size} entries, as its tiles left it. */
    public static GrowingTree resume(long size, TileReader tiles) {
        return new GrowingTree(size, tiles);
    }

    /** Appends an entry and tells its leaf hash. */
    public Hash append(byte[] entry) {
        hasher.leaf(entry, 0, entry.length, leaf, 0);
        EntryBundle.append(open(Tile.ENTRIES), entry);
        open(0).write(leaf, 0, Hash.BYTES);
        frontier.append(leaf, 0, this::completed);
        if (frontier.size() % Tile.FULL == 0) {
            fill(Tile.ENTRIES);
            fill(0);
        }
        return Hash.of(leaf);
    }

    public long size() {
        return frontier.size();
    }

    public Hash root() {
        return frontier.root();
    }

    /** The tiles that have filled up since the tree was resumed, and the partial ones at its edge now. */
    public Map<Tile, byte[]> tiles() {
        var tiles = new LinkedHashMap<>(filled);
        Tile.edge(size()).forEach(tile -> tiles.put(tile, openTile(tile)));
        return tiles;
    }

    private void completed(int level, long index, byte[] hash, int offset) {
        if (level % 8 == 0) {
            open(level / 8).write(hash, offset, Hash.BYTES);
            if (index % Tile.FULL == Tile.FULL - 1) {
                fill(level / 8, index / Tile.FULL);
            }
        }
    }

    private void fill(int level) {
        fill(level, frontier.size() / Tile.FULL - 1);
    }

    private void fill(int level, long index) {
        filled.put(new Tile(level, index, Tile.FULL), open.remove(level).toByteArray());
    }

    private byte[] openTile(Tile tile) {
        return open(tile.level()).toByteArray();
    }

    private ByteArrayOutputStream open(int level) {
        return open.computeIfAbsent(level, any -> new ByteArrayOutputStream());
    }
}
