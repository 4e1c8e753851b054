package org.zhifa.evidence.ledger;

/**
 * A record beside its place in the log and its salt: all a reader needs to recompute its leaf (已存证记录).
 *
 * @param record canonical JSON, byte for byte what was committed to
 * @param salt in base64
 */
public record SealedRecord(long index, String record, String salt) {

    private static final String INDEX = "{\"index\":";
    private static final String RECORD = ",\"record\":";
    private static final String SALT = ",\"salt\":\"";
    private static final String END = "\"}";
    private static final int SALT_LENGTH = 44;

    public static SealedRecord of(long index, String record, byte[] salt) {
        return new SealedRecord(index, record, StrictBase64.encode(salt));
    }

    /** Reads one line of an export. The line is canonical JSON, so the record need not be parsed to be cut out of it. */
    public static SealedRecord parse(String line) {
        var record = line.indexOf(RECORD);
        var salt = line.length() - END.length() - SALT_LENGTH - SALT.length();
        if (record < 0 || salt < record + RECORD.length() || !line.startsWith(SALT, salt)) {
            throw new IllegalArgumentException("not a line of an export: " + line);
        }
        var end = salt + SALT.length() + SALT_LENGTH;
        var sealed = new SealedRecord(
                index(line, record),
                line.substring(record + RECORD.length(), salt),
                line.substring(salt + SALT.length(), end));
        if (!sealed.line().equals(line) || !sealed.record.startsWith("{") || !sealed.record.endsWith("}")) {
            throw new IllegalArgumentException("not a line of an export: " + line);
        }
        return sealed;
    }

    public String line() {
        return INDEX + index + RECORD + record + SALT + salt + END;
    }

    byte[] entry(Hasher hasher) {
        return Commitment.to(StrictBase64.decode(salt), record, hasher).entry();
    }

    private static long index(String line, int end) {
        return Long.parseLong(line, Math.min(INDEX.length(), end), end, 10);
    }
}
