package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How fast a whole log is audited, with and without its records; fixed data, three runs, the best counts. */
class AuditBench {

    static final int SIZE = 1_000_000;

    @Test
    void auditOfAMillionEntries() throws IOException {
        var key = SigningKey.generate("zhifa.huantai.example/log/SJ");
        var tree = GrowingTree.resume(0, tile -> new byte[0]);
        var hasher = new Hasher();
        var records = new ByteArrayOutputStream();
        var salt = new byte[Commitment.SALT_BYTES];
        var started = System.nanoTime();
        for (var index = 0; index < SIZE; index++) {
            var record = SealedRecord.of(index, record(index), salt);
            tree.append(record.entry(hasher));
            records.writeBytes((record.line() + "\n").getBytes(UTF_8));
        }
        report("appended to the tree", started);
        var log = new HashMap<String, byte[]>();
        tree.tiles().forEach((tile, content) -> log.put(tile.path(), content));
        var note = key.sign(new Checkpoint(key.verifier().name(), SIZE, tree.root()).text());
        log.put(LogExport.CHECKPOINT, note.toString().getBytes(UTF_8));

        for (var run = 0; run < 3; run++) {
            audit(log, key, "audited without records");
        }
        log.put(LogExport.SCOPE, "tenant SJ\n".getBytes(UTF_8));
        log.put(LogExport.RECORDS, records.toByteArray());
        for (var run = 0; run < 3; run++) {
            audit(log, key, "audited with records");
        }
    }

    private static void audit(HashMap<String, byte[]> log, SigningKey key, String what) throws IOException {
        LogSource source = path -> Optional.ofNullable(log.get(path)).map(ByteArrayInputStream::new);
        var started = System.nanoTime();

        assertThat(Audit.of(source, List.of(key.verifier()))).isInstanceOf(Verification.Intact.class);

        report(what, started);
    }

    private static void report(String what, long started) {
        System.out.printf("%,d entries/s %s%n", SIZE * 1_000_000_000L / (System.nanoTime() - started), what);
    }

    private static String record(int index) {
        return "{\"at\":\"2026-03-02T01:30:00.000Z\",\"by\":{\"id\":\"00000000-0000-4000-8000-000000000001\",\"name\":\"于示一\"},"
                + "\"case\":\"00000000-0000-4000-8000-0000000000aa\",\"facts\":{\"number\":" + index
                + "},\"kind\":\"evidence.added\",\"tenant\":\"SJ\",\"v\":1}";
    }
}
