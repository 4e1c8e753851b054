package org.zhifa.evidence.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The name of a tile (瓦片) of tlog-tiles: up to 256 hashes side by side, or, at level {@link #ENTRIES}, the bundle of
 * the entries themselves.
 *
 * @param level 0 holds leaf hashes; each hash above is the root of a full tile below
 * @param index how many tiles stand to its left
 * @param width 1 to 255 for the partial tile at the right edge, 256 for a full one
 */
public record Tile(int level, long index, int width) {

    public static final int FULL = 256;

    /** The level of entry bundles. */
    public static final int ENTRIES = -1;

    private static final int HEIGHT = 8;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,6}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no such tile: %d/%d.p/%d".formatted(level, index, width));
        }
    }

    /** Reads a path as {@link #path()} writes it, and no other spelling. */
    public static Tile parse(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a tile: " + path);
        }
        var level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        var index = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        var tile = new Tile(level, index, parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3)));
        if (!tile.path().equals(path)) {
            throw new IllegalArgumentException("not a tile: " + path);
        }
        return tile;
    }

    /** For example {@code tile/0/x001/x234/067} or {@code tile/entries/000.p/17}. */
    public String path() {
        var name = "%03d".formatted(index % 1000);
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            name = "x%03d/%s".formatted(rest % 1000, name);
        }
        return "tile/" + (isBundle() ? "entries" : level) + "/" + name + (isFull() ? "" : ".p/" + width);
    }

    public boolean isBundle() {
        return level == ENTRIES;
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** How many hashes a tree of {@code size} has at a tile level. */
    static long hashes(long size, int level) {
        var shift = HEIGHT * Math.max(level, 0);
        return shift > 62 ? 0 : size >> shift;
    }

    /** Every tile and bundle of a tree, the bundles first. */
    public static Stream<Tile> of(long size) {
        return IntStream.rangeClosed(ENTRIES, HEIGHT - 1)
                .boxed()
                .flatMap(level -> LongStream.range(0, (hashes(size, level) + FULL - 1) / FULL)
                        .mapToObj(index -> at(size, level, index)));
    }

    /** The partial tiles at the right edge: what must be known of a tree to let it grow. */
    public static Stream<Tile> edge(long size) {
        return IntStream.rangeClosed(ENTRIES, HEIGHT - 1)
                .filter(level -> hashes(size, level) % FULL > 0)
                .mapToObj(level -> at(size, level, hashes(size, level) / FULL));
    }

    /** The tile at this place, as wide as a tree of {@code size} makes it; none if the tree has not come so far. */
    public static Optional<Tile> in(long size, int level, long index) {
        var width = Math.min(FULL, hashes(size, level) - index * FULL);
        return width < 1 ? Optional.empty() : Optional.of(new Tile(level, index, (int) width));
    }

    /** The tile at a place that a tree of {@code size} certainly has. */
    static Tile at(long size, int level, long index) {
        return in(size, level, index).orElseThrow();
    }
}
