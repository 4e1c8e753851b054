package org.zhifa.documents.paper;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What ties a printed paper to the record: its number (文号), the address its QR code leads to, and the entry of the log
 * (执法日志) that seals it.
 *
 * @param logEntry null as long as the entry is not written yet (待封存)
 * @param madeAt the only clock a print knows: the same paper and proof give the same bytes
 */
public record PaperProof(
        @Nullable String number, URI address, @Nullable Long logEntry, boolean draft, Instant madeAt) {

    public PaperProof {
        // A number is given after approval: a draft that carries one could pass for a paper.
        if (draft && (number != null || logEntry != null)) {
            throw new IllegalArgumentException("a draft has neither number nor log entry");
        }
    }

    /** Not approved yet: printed with a watermark (代拟稿) and without a number. */
    public static PaperProof draft(URI address, Instant madeAt) {
        return new PaperProof(null, address, null, true, madeAt);
    }

    /** Approved, its entry in the log still to come (待封存); {@code number} is null for papers that have none. */
    public static PaperProof pending(@Nullable String number, URI address, Instant madeAt) {
        return new PaperProof(number, address, null, false, madeAt);
    }

    public static PaperProof sealed(@Nullable String number, URI address, long logEntry, Instant madeAt) {
        return new PaperProof(number, address, logEntry, false, madeAt);
    }
}
