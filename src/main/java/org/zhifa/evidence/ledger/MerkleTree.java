package org.zhifa.evidence.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Tree hash, inclusion and consistency of RFC 6962 section 2.1 (默克尔树). Pure functions; storage is a
 * {@link HashReader}.
 */
public final class MerkleTree {

    /*
     * MTH({})     = SHA-256()
     * MTH({d})    = SHA-256(0x00 || d)
     * MTH(D[0:n]) = SHA-256(0x01 || MTH(D[0:k]) || MTH(D[k:n])), k the largest power of two smaller than n
     *
     * Every range that occurs here starts at a multiple of the largest power of two not above its length, so each
     * splits into complete subtrees that can be read, and a ragged rest at the right edge.
     */
    private static final Hash EMPTY = Hash.parseHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private MerkleTree() {}

    public static Hash leaf(byte[] entry) {
        var hash = new byte[Hash.BYTES];
        new Hasher().leaf(entry, 0, entry.length, hash, 0);
        return Hash.of(hash);
    }

    public static Hash node(Hash left, Hash right) {
        var hash = new byte[Hash.BYTES];
        new Hasher().node(left.bytes(), 0, right.bytes(), 0, hash, 0);
        return Hash.of(hash);
    }

    /** The root of a tree without entries: {@code SHA-256()}. */
    public static Hash emptyRoot() {
        return EMPTY;
    }

    public static Hash root(long size, HashReader hashes) {
        return size == 0 ? EMPTY : range(0, size, hashes);
    }

    /** Proof that entry {@code index} stands in the tree of {@code size}: PATH(index, D[0:size]), from the leaf upwards. */
    public static List<Hash> proveInclusion(long index, long size, HashReader hashes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " in a tree of " + size);
        }
        var proof = new ArrayList<Hash>();
        path(index, 0, size, hashes, proof);
        return List.copyOf(proof);
    }

    /** RFC 9162 section 2.1.3.2. */
    public static boolean checkInclusion(long index, Hash leaf, long size, Hash root, List<Hash> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        var fn = index;
        var sn = size - 1;
        var hash = leaf;
        for (var sibling : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && hash.equals(root);
    }

    /** Proof that the tree of {@code size} begins with the tree of {@code earlier}: PROOF(earlier, D[0:size]). */
    public static List<Hash> proveConsistency(long earlier, long size, HashReader hashes) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " has no beginning of " + earlier);
        }
        var proof = new ArrayList<Hash>();
        if (earlier > 0 && earlier < size) {
            subproof(earlier, 0, size, true, hashes, proof);
        }
        return List.copyOf(proof);
    }

    /** RFC 9162 section 2.1.4.2, and the two cases it leaves out: an empty beginning, and no growth at all. */
    public static boolean checkConsistency(long earlier, Hash earlierRoot, long size, Hash root, List<Hash> proof) {
        if (earlier < 0 || earlier > size) {
            return false;
        }
        if (earlier == 0) {
            return proof.isEmpty() && earlierRoot.equals(EMPTY);
        }
        if (earlier == size) {
            return proof.isEmpty() && earlierRoot.equals(root);
        }
        var path = new ArrayList<Hash>(proof.size() + 1);
        if (Long.bitCount(earlier) == 1) {
            path.add(earlierRoot);
        }
        path.addAll(proof);
        if (path.isEmpty()) {
            return false;
        }
        var fn = earlier - 1;
        var sn = size - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        var before = path.getFirst();
        var after = path.getFirst();
        for (var sibling : path.subList(1, path.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                before = node(sibling, before);
                after = node(sibling, after);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                after = node(after, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && before.equals(earlierRoot) && after.equals(root);
    }

    private static void path(long index, long from, long to, HashReader hashes, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, hashes, proof);
            proof.add(range(middle, to, hashes));
        } else {
            path(index, middle, to, hashes, proof);
            proof.add(range(from, middle, hashes));
        }
    }

    /** SUBPROOF(m, D[from:to], known); {@code earlier} is absolute, so m is {@code earlier - from}. */
    private static void subproof(long earlier, long from, long to, boolean known, HashReader hashes, List<Hash> proof) {
        if (earlier == to) {
            if (!known) {
                proof.add(range(from, to, hashes));
            }
            return;
        }
        var middle = from + split(to - from);
        if (earlier <= middle) {
            subproof(earlier, from, middle, known, hashes, proof);
            proof.add(range(middle, to, hashes));
        } else {
            subproof(earlier, middle, to, false, hashes, proof);
            proof.add(range(from, middle, hashes));
        }
    }

    private static Hash range(long from, long to, HashReader hashes) {
        var length = to - from;
        if (Long.bitCount(length) == 1) {
            var level = Long.numberOfTrailingZeros(length);
            return hashes.read(level, from >> level);
        }
        var middle = from + split(length);
        return node(range(from, middle, hashes), range(middle, to, hashes));
    }

    /** The largest power of two smaller than {@code length}. */
    private static long split(long length) {
        return Long.highestOneBit(length - 1);
    }
}
