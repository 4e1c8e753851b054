package org.zhifa.evidence.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 digest (摘要): 32 bytes, shown in base64 as in checkpoints. */
public final class Hash {

    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] owned) {
        this.bytes = owned;
    }

    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The hash that stands at {@code offset} in a tile. */
    static Hash at(byte[] tile, int offset) {
        return new Hash(Arrays.copyOfRange(tile, offset, offset + BYTES));
    }

    public static Hash parse(String base64) {
        return of(StrictBase64.decode(base64));
    }

    public static Hash parseHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
