package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * What of a record is made public (承诺值): {@code SHA-256(salt || record)}. It binds to the record and tells nothing of it.
 */
public record Commitment(Hash hash) {

    public static final int SALT_BYTES = 32;

    private static final byte[] FORMAT = "zhifa.org/entry/v1\n".getBytes(US_ASCII);
    private static final int ENTRY_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static byte[] newSalt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    public static Commitment to(byte[] salt, String record) {
        return to(salt, record, new Hasher());
    }

    static Commitment to(byte[] salt, String record, Hasher hasher) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
        }
        return new Commitment(Hash.of(hasher.plain(salt, record.getBytes(UTF_8))));
    }

    /** The 64 bytes that go into the tree. */
    public byte[] entry() {
        var base64 = Base64.getEncoder().encode(hash.bytes());
        var entry = Arrays.copyOf(FORMAT, ENTRY_BYTES);
        System.arraycopy(base64, 0, entry, FORMAT.length, base64.length);
        entry[ENTRY_BYTES - 1] = '\n';
        return entry;
    }
}
