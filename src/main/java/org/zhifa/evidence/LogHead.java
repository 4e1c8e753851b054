package org.zhifa.evidence;

import java.time.Instant;
import org.zhifa.evidence.ledger.Checkpoint;
import org.zhifa.evidence.ledger.Hash;
import org.zhifa.evidence.ledger.Note;

/** The newest signed state of a log (日志头). */
public record LogHead(Checkpoint checkpoint, Note note, Instant publishedAt) {

    public long size() {
        return checkpoint.size();
    }

    public Hash root() {
        return checkpoint.root();
    }
}
