package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;

/** What a forger can do to a log, and where the audit says he began. */
@Clause({"S20", "S27"})
class AuditTest {

    static final String ORIGIN = "zhifa.huantai.example/log/SJ";
    static final SigningKey KEY = SigningKey.generate(ORIGIN);
    static final int SIZE = 600;
    static final List<SealedRecord> RECORDS = IntStream.range(0, SIZE)
            .mapToObj(index -> SealedRecord.of(index, record(index), Commitment.newSalt()))
            .toList();

    @Test
    void aLogThatNobodyTouchedIsIntact() throws IOException {
        for (var size : List.of(0, 1, 255, 256, 257, SIZE)) {
            var log = log(RECORDS.subList(0, size));

            assertThat(audit(log)).isEqualTo(new Verification.Intact(checkpoint(log), KEY.verifier(), size));
        }
    }

    @Test
    void aLogWithoutItsRecordsIsIntactToo() throws IOException {
        var log = log(RECORDS);
        log.remove("scope");
        log.remove("records.jsonl");

        assertThat(audit(log)).isEqualTo(new Verification.Intact(checkpoint(log), KEY.verifier(), 0));
    }

    @Test
    void someRecordsAreHeldAgainstTheirEntries() throws IOException {
        var log = log(RECORDS);
        log.remove("scope");
        records(log, lines -> List.of(lines.get(3), lines.get(599)));

        assertThat(audit(log)).isEqualTo(new Verification.Intact(checkpoint(log), KEY.verifier(), 2));
    }

    @Test
    void aChangedRecordIsNamed() throws IOException {
        assertBroken(
                17,
                Flaw.RECORD_CHANGED,
                log -> records(log, lines -> with(lines, 17, line -> line.replace("fact 17", "fact 71"))));
    }

    @Test
    void aChangedSaltIsNamed() throws IOException {
        assertBroken(
                300,
                Flaw.RECORD_CHANGED,
                log -> records(
                        log,
                        lines -> with(
                                lines,
                                300,
                                line -> SealedRecord.of(300, record(300), new byte[32])
                                        .line())));
    }

    @Test
    void aRemovedRecordIsNamed() throws IOException {
        assertBroken(
                17,
                Flaw.RECORD_MISSING,
                log -> records(log, lines -> {
                    lines.remove(17);
                    return lines;
                }));
    }

    @Test
    void aRecordTakenFromTheEndIsNamed() throws IOException {
        assertBroken(599, Flaw.RECORD_MISSING, log -> records(log, lines -> lines.subList(0, 599)));
    }

    @Test
    void swappedRecordsAreNamed() throws IOException {
        assertBroken(
                17,
                Flaw.RECORD_MISSING,
                log -> records(log, lines -> {
                    Collections.swap(lines, 17, 18);
                    return lines;
                }));
    }

    @Test
    void recordsThatSwappedTheirNumbersToo() throws IOException {
        assertBroken(
                17,
                Flaw.RECORD_CHANGED,
                log -> records(log, lines -> {
                    lines.set(17, SealedRecord.parse(lines.get(18)).line().replace("\"index\":18", "\"index\":17"));
                    return lines;
                }));
    }

    @Test
    void aRecordThatWasNeverSealedIsNamed() throws IOException {
        assertBroken(
                600,
                Flaw.RECORD_ADDED,
                log -> records(log, lines -> {
                    lines.add(SealedRecord.of(600, record(600), new byte[32]).line());
                    return lines;
                }));
    }

    @Test
    void aDoubledRecordIsNamed() throws IOException {
        assertBroken(
                18,
                Flaw.RECORD_MISSING,
                log -> records(log, lines -> {
                    lines.add(18, lines.get(17));
                    return lines;
                }));
    }

    @Test
    void aLineThatIsNoRecordIsNamed() throws IOException {
        assertBroken(5, Flaw.RECORD_UNREADABLE, log -> records(log, lines -> with(lines, 5, line -> "{}")));
    }

    @Test
    void aRecordThatHidTogetherWithTheScopeDoesNotHideAChange() throws IOException {
        assertBroken(17, Flaw.ENTRY_CHANGED, log -> {
            log.remove("scope");
            log.remove("records.jsonl");
            entries(log, 0, entries -> {
                entries.set(17, entries.get(16));
                return entries;
            });
        });
    }

    @Test
    void aChangedEntryIsNamed() throws IOException {
        assertBroken(
                300,
                Flaw.RECORD_CHANGED,
                log -> entries(log, 1, entries -> with(entries, 44, entry -> "other".getBytes(UTF_8))));
    }

    @Test
    void aRecordChangedTogetherWithItsEntryIsNamed() throws IOException {
        assertBroken(300, Flaw.ENTRY_CHANGED, log -> forge(log, 300));
    }

    @Test
    void anEntryRemovedFromItsBundleIsNamed() throws IOException {
        assertBroken(256, Flaw.ENTRY_CHANGED, log -> {
            log.remove("scope");
            log.remove("records.jsonl");
            entries(log, 1, entries -> {
                entries.remove(0);
                return entries;
            });
        });
    }

    @Test
    void aBundleCutOffIsNamed() throws IOException {
        assertBroken(560, Flaw.ENTRY_MISSING, log -> entries(log, 2, entries -> entries.subList(0, 48)));
    }

    @Test
    void aBundleThatIsGoneIsNamed() throws IOException {
        assertBroken(256, Flaw.ENTRY_MISSING, log -> log.remove("tile/entries/001"));
    }

    @Test
    void anAddedEntryIsNamed() throws IOException {
        assertBroken(
                600,
                Flaw.ENTRY_ADDED,
                log -> entries(log, 2, entries -> {
                    entries.add(entries.get(0));
                    return entries;
                }));
    }

    @Test
    void aChangedLeafHashIsNamed() throws IOException {
        assertBroken(258, Flaw.ENTRY_CHANGED, log -> log.get("tile/0/001")[2 * 32]++);
    }

    @Test
    void aTileCutOffIsNamed() throws IOException {
        assertBroken(
                561,
                Flaw.ENTRY_MISSING,
                log -> log.computeIfPresent("tile/0/002.p/88", (path, tile) -> Arrays.copyOf(tile, 49 * 32)));
    }

    @Test
    void aChangedHashHigherUpIsFoundAtTheFirstEntryBelowIt() throws IOException {
        assertBroken(256, Flaw.TREE_CHANGED, log -> {
            log.remove("checkpoints");
            log.get("tile/1/000.p/2")[32]++;
        });
    }

    @Test
    void aHigherTileThatIsGoneIsFound() throws IOException {
        assertBroken(250, Flaw.TREE_CHANGED, log -> log.remove("tile/1/000.p/2"));
    }

    @Test
    void recordEntryAndLeafRewrittenTogetherAreFoundByTheEarlierCheckpoints() throws IOException {
        assertBroken(250, Flaw.ROOT_DIFFERS, log -> {
            forge(log, 258);
            log.get("tile/0/001");
            rehash(log, 1);
        });
    }

    @Test
    void theWholeTreeRewrittenIsFoundByTheEarlierCheckpoints() throws IOException {
        assertBroken(300, Flaw.ROOT_DIFFERS, log -> {
            var signed = Map.of("checkpoint", log.get("checkpoint"), "checkpoints", log.get("checkpoints"));
            var forged = new ArrayList<>(RECORDS);
            forged.remove(340);
            forged.add(340, SealedRecord.of(340, record(71), new byte[32]));
            log.clear();
            log.putAll(log(forged));
            log.putAll(signed);
        });
    }

    @Test
    void theWholeTreeRewrittenIsFoundByItsRootAlone() throws IOException {
        assertBroken(0, Flaw.ROOT_DIFFERS, log -> {
            var signed = log.get("checkpoint");
            log.clear();
            log.putAll(log(RECORDS.subList(0, 599)));
            log.remove("checkpoints");
            log.putAll(without599(log, signed));
        });
    }

    @Test
    void aSignedCheckpointWithAnotherRootIsFound() throws IOException {
        assertBroken(
                550,
                Flaw.ROOT_DIFFERS,
                log -> log.put(
                        "checkpoint", bytes(KEY.sign(new Checkpoint(ORIGIN, SIZE, MerkleTree.emptyRoot()).text()))));
    }

    @Test
    void aLogRolledBackToAnEarlierCheckpointIsFound() throws IOException {
        assertBroken(500, Flaw.ROLLED_BACK, log -> {
            var later = log.get("checkpoints");
            log.clear();
            log.putAll(log(RECORDS.subList(0, 500)));
            log.put("checkpoints", later);
        });
    }

    @Test
    void aCheckpointSignedByAnotherKeyIsRefused() throws IOException {
        var other = SigningKey.generate(ORIGIN);

        assertBroken(
                0,
                Flaw.UNKNOWN_KEY,
                log -> log.put("checkpoint", bytes(other.sign(checkpoint(log).text()))));
    }

    @Test
    void aCheckpointOfAnotherLogIsRefused() throws IOException {
        var other = SigningKey.generate("zhifa.huantai.example/log/SL");

        assertThat(Audit.of(source(log(RECORDS)), List.of(other.verifier())))
                .isEqualTo(new Verification.Broken(0, Flaw.UNKNOWN_KEY));
    }

    @Test
    void aCheckpointChangedAfterSigningIsRefused() throws IOException {
        assertBroken(0, Flaw.BAD_SIGNATURE, log -> {
            var note = Note.parse(log.get("checkpoint"));
            log.put("checkpoint", bytes(new Note(note.text().replace("600", "599"), note.signatures())));
        });
    }

    @Test
    void aLogWithoutCheckpointIsNone() throws IOException {
        assertBroken(0, Flaw.NO_CHECKPOINT, log -> log.remove("checkpoint"));
        assertBroken(0, Flaw.NO_CHECKPOINT, log -> log.put("checkpoint", "intact, believe me\n".getBytes(UTF_8)));
        assertBroken(0, Flaw.NO_CHECKPOINT, log -> log.put("checkpoint", bytes(KEY.sign("no checkpoint\n"))));
    }

    static void assertBroken(long index, Flaw flaw, Consumer<Map<String, byte[]>> forgery) throws IOException {
        var log = log(RECORDS);

        forgery.accept(log);

        assertThat(audit(log)).isEqualTo(new Verification.Broken(index, flaw));
    }

    static Verification audit(Map<String, byte[]> log) throws IOException {
        return Audit.of(source(log), List.of(KEY.verifier()));
    }

    static LogSource source(Map<String, byte[]> log) {
        return path -> Optional.ofNullable(log.get(path)).map(ByteArrayInputStream::new);
    }

    /** A whole export, with a checkpoint after every fifty entries. */
    static Map<String, byte[]> log(List<SealedRecord> records) {
        var log = new TreeMap<String, byte[]>();
        var tree = GrowingTree.resume(0, tile -> new byte[0]);
        var earlier = new StringBuilder();
        var hasher = new Hasher();
        for (var record : records) {
            if (tree.size() % 50 == 0) {
                earlier.append(KEY.sign(new Checkpoint(ORIGIN, tree.size(), tree.root()).text()))
                        .append('\n');
            }
            tree.append(record.entry(hasher));
        }
        tree.tiles().forEach((tile, content) -> log.put(tile.path(), content));
        log.put("checkpoint", bytes(KEY.sign(new Checkpoint(ORIGIN, tree.size(), tree.root()).text())));
        log.put("checkpoints", earlier.toString().getBytes(UTF_8));
        log.put("scope", "tenant SJ\n".getBytes(UTF_8));
        log.put(
                "records.jsonl",
                records.stream()
                        .map(record -> record.line() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(UTF_8));
        return log;
    }

    /** One fewer entry under the old checkpoint, and a last one made up to keep the count. */
    private static Map<String, byte[]> without599(Map<String, byte[]> log, byte[] signed) {
        var forged = log(new ArrayList<>(RECORDS.subList(1, SIZE)) {
            {
                add(RECORDS.getFirst());
            }
        });
        forged.put("checkpoint", signed);
        forged.remove("checkpoints");
        forged.remove("scope");
        forged.remove("records.jsonl");
        log.remove("scope");
        log.remove("records.jsonl");
        return forged;
    }

    static Checkpoint checkpoint(Map<String, byte[]> log) {
        return Checkpoint.parse(Note.parse(log.get("checkpoint")).text());
    }

    /** Another record, and the entry that would have committed to it. */
    private static void forge(Map<String, byte[]> log, int index) {
        var forged = SealedRecord.of(index, record(71), new byte[32]);
        records(log, lines -> with(lines, index, line -> forged.line()));
        entries(log, index / 256, entries -> with(entries, index % 256, entry -> forged.entry(new Hasher())));
    }

    private static void rehash(Map<String, byte[]> log, int tile) {
        var entries = EntryBundle.decode(log.get("tile/entries/%03d".formatted(tile)));
        for (var at = 0; at < entries.size(); at++) {
            MerkleTree.leaf(entries.get(at)).copyTo(log.get("tile/0/%03d".formatted(tile)), at * Hash.BYTES);
        }
    }

    private static void records(Map<String, byte[]> log, UnaryOperator<List<String>> change) {
        var lines = new ArrayList<>(
                new String(log.get("records.jsonl"), UTF_8).lines().toList());
        log.put("records.jsonl", (String.join("\n", change.apply(lines)) + "\n").getBytes(UTF_8));
    }

    private static void entries(Map<String, byte[]> log, int tile, UnaryOperator<List<byte[]>> change) {
        var path = log.keySet().stream()
                .filter(name -> name.startsWith("tile/entries/%03d".formatted(tile)))
                .findFirst()
                .orElseThrow();
        log.put(path, EntryBundle.encode(change.apply(new ArrayList<>(EntryBundle.decode(log.get(path))))));
    }

    private static <T> List<T> with(List<T> list, int at, UnaryOperator<T> change) {
        list.set(at, change.apply(list.get(at)));
        return list;
    }

    static String record(int index) {
        return CanonicalJson.write(Map.of("facts", Map.of("text", "fact " + index), "kind", "case.opened", "v", 1));
    }

    private static byte[] bytes(Note note) {
        return note.toString().getBytes(UTF_8);
    }
}
