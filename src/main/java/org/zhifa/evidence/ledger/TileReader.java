package org.zhifa.evidence.ledger;

/** Where a log's tiles are kept. */
@FunctionalInterface
public interface TileReader {

    /** The content of a tile that the log's checkpoint says must be there. */
    byte[] read(Tile tile);
}
