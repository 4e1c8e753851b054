package org.zhifa.evidence.ledger;

/** What an audit of a log found (核验结果). */
public sealed interface Verification {

    /** Every entry is the one that was signed for, and every record given is the one its entry committed to. */
    record Intact(Checkpoint checkpoint, VerifierKey key, long records) implements Verification {}

    /** Entry {@code index} is the first that does not hold; nothing from there on can be trusted. */
    record Broken(long index, Flaw flaw) implements Verification {}
}
