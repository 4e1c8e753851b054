package org.zhifa.evidence;

import java.util.List;
import org.zhifa.evidence.ledger.Hash;
import org.zhifa.evidence.ledger.MerkleTree;

/**
 * Proof that one entry stands in the log (存在证明).
 *
 * @param path the hashes beside the way from the leaf to the root, from below
 */
public record Inclusion(long index, Hash leaf, List<Hash> path, LogHead head) {

    public boolean holds() {
        return MerkleTree.checkInclusion(index, leaf, head.size(), head.root(), path);
    }
}
