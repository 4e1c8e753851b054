package org.zhifa.evidence.ledger;

import java.util.regex.Pattern;

/**
 * A record beside its place in the log and its salt: all a reader needs to recompute its leaf (已存证记录).
 *
 * @param record canonical JSON, byte for byte what was committed to
 * @param salt in base64
 */
public record SealedRecord(long index, String record, String salt) {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"index\":(0|[1-9]\\d{0,17}),\"record\":(\\{.*}),\"salt\":\"([A-Za-z0-9+/]{43}=)\"}", Pattern.DOTALL);

    public static SealedRecord of(long index, String record, byte[] salt) {
        return new SealedRecord(index, record, StrictBase64.encode(salt));
    }

    /** Reads one line of an export. The line is canonical JSON, so the record need not be parsed to be cut out of it. */
    public static SealedRecord parse(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of an export: " + line);
        }
        return new SealedRecord(Long.parseLong(parts.group(1)), parts.group(2), parts.group(3));
    }

    public String line() {
        return "{\"index\":%d,\"record\":%s,\"salt\":\"%s\"}".formatted(index, record, salt);
    }

    byte[] entry(Hasher hasher) {
        return Commitment.to(StrictBase64.decode(salt), record, hasher).entry();
    }
}
