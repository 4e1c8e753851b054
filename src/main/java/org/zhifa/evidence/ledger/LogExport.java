package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the export of a log (日志导出) as one zip file, in the format that package-info describes. */
public final class LogExport implements Closeable {

    static final String FOLDER = "log-export";
    static final String CHECKPOINT = "checkpoint";
    static final String CHECKPOINTS = "checkpoints";
    static final String KEYS = "keys";
    static final String SCOPE = "scope";
    static final String RECORDS = "records.jsonl";
    static final String WHOLE_TENANT = "tenant ";

    private final ZipOutputStream zip;

    public LogExport(OutputStream out) {
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    public void head(Note checkpoint, List<Note> earlier, Collection<VerifierKey> keys, String tenant)
            throws IOException {
        file(CHECKPOINT, checkpoint.toString().getBytes(UTF_8));
        begin(CHECKPOINTS);
        for (var note : earlier) {
            zip.write((note + "\n").getBytes(UTF_8));
        }
        zip.closeEntry();
        begin(KEYS);
        for (var key : keys) {
            zip.write((key + "\n").getBytes(UTF_8));
        }
        zip.closeEntry();
        file(SCOPE, (WHOLE_TENANT + tenant + "\n").getBytes(UTF_8));
    }

    public void tile(Tile tile, byte[] content) throws IOException {
        file(tile.path(), content);
    }

    public void beginRecords() throws IOException {
        begin(RECORDS);
    }

    public void add(SealedRecord record) throws IOException {
        zip.write((record.line() + "\n").getBytes(UTF_8));
    }

    private void file(String path, byte[] content) throws IOException {
        begin(path);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        zip.putNextEntry(new ZipEntry(FOLDER + "/" + path));
    }

    /** Ends the export; the stream it is written to stays open, for it is the caller's. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
