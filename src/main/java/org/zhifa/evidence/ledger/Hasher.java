package org.zhifa.evidence.ledger;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The two hashes of RFC 6962, written straight into tiles. One for each thread; millions of leaves pass through it.
 *
 * <p>The leading byte keeps the two kinds apart: without it, someone could pass off the 64 bytes of two node hashes as an
 * entry and so slide a forged one into the tree.
 */
final class Hasher {

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private final MessageDigest sha256;

    Hasher() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    /** {@code SHA-256(0x00 || entry)}. */
    void leaf(byte[] from, int offset, int length, byte[] target, int at) {
        sha256.update(LEAF);
        sha256.update(from, offset, length);
        digest(target, at);
    }

    /** {@code SHA-256(0x01 || left || right)}. */
    void node(byte[] left, int leftAt, byte[] right, int rightAt, byte[] target, int at) {
        sha256.update(NODE);
        sha256.update(left, leftAt, Hash.BYTES);
        sha256.update(right, rightAt, Hash.BYTES);
        digest(target, at);
    }

    /** {@code SHA-256(first || second)}, without domain separation. */
    byte[] plain(byte[] first, byte[] second) {
        sha256.update(first);
        sha256.update(second);
        return sha256.digest();
    }

    private void digest(byte[] target, int at) {
        try {
            sha256.digest(target, at, Hash.BYTES);
        } catch (DigestException noRoom) {
            throw new IllegalArgumentException(noRoom);
        }
    }
}
