package org.zhifa.evidence.ledger;

import org.zhifa.shared.Labelled;

/** What can be wrong with a log. */
public enum Flaw implements Labelled {
    /** There is no checkpoint, or it is none. */
    NO_CHECKPOINT,
    /** No key that the reader trusts has signed the checkpoint. */
    UNKNOWN_KEY,
    /** A trusted key is named, but the signature is not its own. */
    BAD_SIGNATURE,
    /** The checkpoint is older than one the log has signed already. */
    ROLLED_BACK,
    /** Entries the checkpoint counts are not there. */
    ENTRY_MISSING,
    /** An entry does not have the hash that stands in its place in the tree. */
    ENTRY_CHANGED,
    /** There are more entries than the checkpoint counts. */
    ENTRY_ADDED,
    /** The record that belongs to an entry is not there, or not in its place. */
    RECORD_MISSING,
    /** The record is not the one its entry committed to. */
    RECORD_CHANGED,
    /** A record that no entry stands for. */
    RECORD_ADDED,
    /** A line that is no record. */
    RECORD_UNREADABLE,
    /** A hash in the tree does not follow from those below it. */
    TREE_CHANGED,
    /** Everything fits together, but not to the root that was signed. */
    ROOT_DIFFERS;

    @Override
    public String labelKey() {
        return "evidence.flaw." + name();
    }
}
