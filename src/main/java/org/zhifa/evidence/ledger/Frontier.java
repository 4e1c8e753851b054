package org.zhifa.evidence.ledger;

/**
 * The right edge of a growing tree: the root of each complete subtree that has no right neighbour yet. Enough to append
 * leaves and to tell the root, whatever the size.
 */
final class Frontier {

    /** Told of every complete subtree, as soon as there is one. */
    @FunctionalInterface
    interface Completed {

        void subtree(int level, long index, byte[] hash, int offset);
    }

    private static final Completed NOBODY = (level, index, hash, offset) -> {};

    /*
     * As a binary counter: slot l is in use when bit l of the size is set, and holds the root of 2^l leaves. A new leaf
     * carries upwards through the slots in use, as adding one does.
     */
    private final byte[] slots = new byte[63 * Hash.BYTES];
    private final byte[] carry = new byte[Hash.BYTES];
    private final Hasher hasher;
    private long size;

    Frontier(Hasher hasher) {
        this.hasher = hasher;
    }

    /** The edge of a tree that exists already. */
    static Frontier of(long size, HashReader hashes, Hasher hasher) {
        var frontier = new Frontier(hasher);
        for (var level = 0; level < 63; level++) {
            if ((size >> level & 1) == 1) {
                hashes.read(level, (size >> level) - 1).copyTo(frontier.slots, level * Hash.BYTES);
            }
        }
        frontier.size = size;
        return frontier;
    }

    long size() {
        return size;
    }

    void append(byte[] leaf, int offset) {
        append(leaf, offset, NOBODY);
    }

    void append(byte[] leaf, int offset, Completed completed) {
        System.arraycopy(leaf, offset, carry, 0, Hash.BYTES);
        var level = 0;
        while ((size >> level & 1) == 1) {
            hasher.node(slots, level * Hash.BYTES, carry, 0, carry, 0);
            level++;
            completed.subtree(level, size >> level, carry, 0);
        }
        System.arraycopy(carry, 0, slots, level * Hash.BYTES, Hash.BYTES);
        size++;
    }

    Hash root() {
        if (size == 0) {
            return MerkleTree.emptyRoot();
        }
        var level = Long.numberOfTrailingZeros(size);
        var root = new byte[Hash.BYTES];
        System.arraycopy(slots, level * Hash.BYTES, root, 0, Hash.BYTES);
        while (size >> ++level != 0) {
            if ((size >> level & 1) == 1) {
                hasher.node(slots, level * Hash.BYTES, root, 0, root, 0);
            }
        }
        return Hash.of(root);
    }
}
