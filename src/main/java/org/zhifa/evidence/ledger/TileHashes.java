package org.zhifa.evidence.ledger;

import java.util.HashMap;
import java.util.Map;

/** Any hash of a tree, read from its tiles; hashes between tile levels are computed. Reads each tile once. */
public final class TileHashes implements HashReader {

    private final long size;
    private final TileReader tiles;
    private final Map<Tile, byte[]> read = new HashMap<>();
    private final Hasher hasher = new Hasher();

    public TileHashes(long size, TileReader tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    @Override
    public Hash read(int level, long index) {
        var tileLevel = level / 8;
        var span = 1 << level % 8;
        var first = index * span;
        var tile = Tile.at(size, tileLevel, first / Tile.FULL);
        var hashes = read.computeIfAbsent(tile, tiles::read).clone();
        var at = (int) (first % Tile.FULL) * Hash.BYTES;
        for (var width = span; width > 1; width /= 2) {
            for (var pair = 0; pair < width / 2; pair++) {
                var left = at + 2 * pair * Hash.BYTES;
                hasher.node(hashes, left, hashes, left + Hash.BYTES, hashes, at + pair * Hash.BYTES);
            }
        }
        return Hash.at(hashes, at);
    }
}
