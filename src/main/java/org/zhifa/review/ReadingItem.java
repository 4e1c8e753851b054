package org.zhifa.review;

import org.zhifa.casework.procedure.Wording;

/**
 * Something to read in a round of review.
 *
 * @param ref which one, lasting within its kind and case
 * @param digest of exactly this content; a tick holds for no other
 * @param change what it is beside the round before; {@link Change#SAME} in a first round
 * @param seen whether the reader ticked exactly this content
 */
public record ReadingItem(MaterialKind kind, String ref, Wording title, String digest, Change change, boolean seen) {

    /** Beside the round before. */
    public enum Change {
        SAME,
        CHANGED,
        NEW
    }

    /** The same, ticked or not. */
    public ReadingItem seen(boolean ticked) {
        return new ReadingItem(kind, ref, title, digest, change, ticked);
    }

    public boolean is(MaterialKind otherKind, String otherRef) {
        return kind == otherKind && ref.equals(otherRef);
    }
}
