package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole log (日志核验): recomputes everything from the entries, and these from the records where there are any, and
 * holds it against what was signed. One pass, whatever the size.
 */
public final class Audit {

    /*
     * Three things can have been rewritten together, and then agree with each other: records, entries, and the hashes
     * over them. What cannot is the signed root. So where direct comparison finds nothing, the earlier checkpoints say
     * where a break begins: not before the last one whose root still came out.
     */
    private final LogSource source;
    private final Hasher hasher = new Hasher();
    private final Frontier frontier = new Frontier(hasher);
    private final byte[] leaf = new byte[Hash.BYTES];
    private final Map<Integer, PublishedTile> above = new HashMap<>();

    private NavigableMap<Long, Hash> earlier = new TreeMap<>();
    private BufferedReader lines = new BufferedReader(new StringReader(""));
    private @Nullable SealedRecord next;
    private boolean everyRecord;
    private long records;
    private long size;
    private long vouchedFor;

    private Audit(LogSource source) {
        this.source = source;
    }

    /** Audits the log with the keys the reader trusts, not with those the log may bring along. */
    public static Verification of(LogSource source, Collection<VerifierKey> trusted) throws IOException {
        var audit = new Audit(source);
        try {
            return audit.run(trusted);
        } catch (Break found) {
            return new Verification.Broken(found.index, found.flaw);
        } finally {
            audit.lines.close();
        }
    }

    /** The keys a log gives as its own. */
    public static List<VerifierKey> keysOf(LogSource source) throws IOException {
        var keys = source.read(LogExport.KEYS)
                .map(bytes -> new String(bytes, UTF_8))
                .orElse("");
        return keys.lines()
                .filter(line -> !line.isBlank())
                .map(VerifierKey::parse)
                .toList();
    }

    private Verification run(Collection<VerifierKey> trusted) throws IOException {
        var note = source.read(LogExport.CHECKPOINT).flatMap(Audit::note).orElseThrow(() -> noCheckpoint());
        var checkpoint = checkpoint(note).orElseThrow(() -> noCheckpoint());
        var keys = trusted.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList();
        switch (note.trust(keys)) {
            case VERIFIED -> {}
            case NO_KNOWN_KEY -> throw new Break(0, Flaw.UNKNOWN_KEY);
            case BAD_SIGNATURE -> throw new Break(0, Flaw.BAD_SIGNATURE);
        }
        size = checkpoint.size();
        readEarlier(checkpoint, keys);
        openRecords();

        for (var index = 0L; index * Tile.FULL < size; index++) {
            auditTile(index);
        }

        if (!frontier.root().equals(checkpoint.root())) {
            throw new Break(vouchedFor, Flaw.ROOT_DIFFERS);
        }
        if (next != null) {
            throw new Break(size, Flaw.RECORD_ADDED);
        }
        var signer = keys.stream()
                .filter(key -> note.trust(List.of(key)) == Note.Trust.VERIFIED)
                .findFirst()
                .orElseThrow();
        return new Verification.Intact(checkpoint, signer, records);
    }

    private void auditTile(long index) throws IOException {
        var first = index * Tile.FULL;
        var tile = Tile.at(size, 0, index);
        var hashes = content(tile, first);
        var bundle = content(new Tile(Tile.ENTRIES, index, tile.width()), first);
        var at = 0;
        for (var place = 0; place < tile.width(); place++) {
            var end = EntryBundle.end(bundle, at);
            if (end < 0 || hashes.length < (place + 1) * Hash.BYTES) {
                throw new Break(first + place, Flaw.ENTRY_MISSING);
            }
            auditEntry(first + place, bundle, at + 2, end, hashes, place * Hash.BYTES);
            at = end;
        }
        if (at < bundle.length || hashes.length > tile.width() * Hash.BYTES) {
            throw new Break(first + tile.width(), Flaw.ENTRY_ADDED);
        }
    }

    private void auditEntry(long index, byte[] bundle, int from, int to, byte[] hashes, int hashAt) throws IOException {
        auditRecord(index, bundle, from, to);
        hasher.leaf(bundle, from, to - from, leaf, 0);
        if (!Arrays.equals(leaf, 0, Hash.BYTES, hashes, hashAt, hashAt + Hash.BYTES)) {
            throw new Break(index, Flaw.ENTRY_CHANGED);
        }
        frontier.append(leaf, 0, this::completed);
        var signed = earlier.get(frontier.size());
        if (signed != null) {
            if (!signed.equals(frontier.root())) {
                throw new Break(vouchedFor, Flaw.ROOT_DIFFERS);
            }
            vouchedFor = frontier.size();
        }
    }

    private void auditRecord(long index, byte[] bundle, int from, int to) throws IOException {
        if (next == null || next.index() != index) {
            if (everyRecord || next != null && next.index() < index) {
                throw new Break(index, Flaw.RECORD_MISSING);
            }
            return;
        }
        var entry = next.entry(hasher);
        if (!Arrays.equals(entry, 0, entry.length, bundle, from, to)) {
            throw new Break(index, Flaw.RECORD_CHANGED);
        }
        records++;
        readRecord(index + 1);
    }

    /** Compares the root of a full tile with the hash published for it one level up. */
    private void completed(int level, long index, byte[] hash, int offset) {
        if (level % 8 != 0) {
            return;
        }
        var tile = Tile.at(size, level / 8, index / Tile.FULL);
        var start = Math.max(vouchedFor, index << level);
        var published = above.get(level / 8);
        if (published == null || !published.tile.equals(tile)) {
            published = new PublishedTile(tile, contentUnchecked(tile, start));
            above.put(level / 8, published);
        }
        var at = (int) (index % Tile.FULL) * Hash.BYTES;
        if (published.hashes.length != tile.width() * Hash.BYTES
                || !Arrays.equals(hash, offset, offset + Hash.BYTES, published.hashes, at, at + Hash.BYTES)) {
            throw new Break(start, Flaw.TREE_CHANGED);
        }
    }

    private byte[] content(Tile tile, long first) throws IOException {
        return source.read(tile.path()).orElseThrow(() -> new Break(first, Flaw.ENTRY_MISSING));
    }

    private byte[] contentUnchecked(Tile tile, long start) {
        try {
            return source.read(tile.path()).orElseThrow(() -> new Break(start, Flaw.TREE_CHANGED));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void readEarlier(Checkpoint checkpoint, Collection<VerifierKey> keys) throws IOException {
        var text = new String(source.read(LogExport.CHECKPOINTS).orElse(new byte[0]), UTF_8);
        var parts = text.split("\n\n");
        for (var part = 0; part + 1 < parts.length; part += 2) {
            var note = note((parts[part] + "\n\n" + parts[part + 1] + "\n").getBytes(UTF_8));
            note.filter(signed -> signed.trust(keys) == Note.Trust.VERIFIED)
                    .flatMap(Audit::checkpoint)
                    .filter(signed -> signed.origin().equals(checkpoint.origin()))
                    .ifPresent(signed -> earlier.put(signed.size(), signed.root()));
        }
        if (!earlier.isEmpty() && earlier.lastKey() > size) {
            throw new Break(size, Flaw.ROLLED_BACK);
        }
    }

    private void openRecords() throws IOException {
        everyRecord = source.read(LogExport.SCOPE)
                .map(scope -> new String(scope, UTF_8).startsWith(LogExport.WHOLE_TENANT))
                .orElse(false);
        var content = source.open(LogExport.RECORDS);
        if (content.isPresent()) {
            lines = new BufferedReader(new InputStreamReader(content.get(), UTF_8), 1 << 16);
        }
        readRecord(0);
    }

    private void readRecord(long index) throws IOException {
        var line = lines.readLine();
        try {
            next = line == null ? null : SealedRecord.parse(line);
        } catch (IllegalArgumentException unreadable) {
            throw new Break(index, Flaw.RECORD_UNREADABLE);
        }
    }

    private static Break noCheckpoint() {
        return new Break(0, Flaw.NO_CHECKPOINT);
    }

    private static Optional<Note> note(byte[] bytes) {
        try {
            return Optional.of(Note.parse(bytes));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Checkpoint> checkpoint(Note note) {
        try {
            return Optional.of(Checkpoint.parse(note.text()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private record PublishedTile(Tile tile, byte[] hashes) {}

    /** Ends the pass at the first break, from whatever depth. */
    private static final class Break extends RuntimeException {

        private final long index;
        private final Flaw flaw;

        Break(long index, Flaw flaw) {
            super(flaw.name(), null, false, false);
            this.index = index;
            this.flaw = flaw;
        }
    }
}
