package org.zhifa.evidence.ledger;

/** Reads the hashes of complete subtrees; all that proofs need to know of a log. */
@FunctionalInterface
public interface HashReader {

    /** The tree hash of the entries from {@code index * 2^level} up to, not including, {@code (index + 1) * 2^level}. */
    Hash read(int level, long index);
}
