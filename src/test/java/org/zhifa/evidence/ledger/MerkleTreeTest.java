package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;

@Clause("S27")
class MerkleTreeTest {

    /** The eight entries that implementations of RFC 6962 have tested with since the first one. */
    static final List<byte[]> EIGHT = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void treesOfOneToEightEntriesHaveTheKnownRoots() {
        for (var size = 1; size <= 8; size++) {
            assertThat(MerkleTree.root(size, hashesOf(EIGHT)).hex()).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void aTreeWithoutEntriesHasTheHashOfNothing() {
        assertThat(MerkleTree.root(0, hashesOf(List.of()))).isEqualTo(MerkleTree.emptyRoot());
    }

    @Test
    void knownProofsComeOut() {
        var hashes = hashesOf(EIGHT);

        assertThat(MerkleTree.proveInclusion(5, 8, hashes))
                .extracting(Hash::hex)
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(MerkleTree.proveConsistency(6, 8, hashes))
                .extracting(Hash::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everyEntryOfEveryTreeUpToThreeHundredIsProved() {
        var leaves = numbered(300);
        for (var size = 1; size <= 300; size++) {
            var tree = tree(leaves.subList(0, size));
            var hashes = new TileHashes(size, tree.tiles()::get);
            var root = naiveRoot(leaves.subList(0, size));
            assertThat(tree.root()).isEqualTo(root);
            for (var index = 0; index < size; index++) {
                var proof = MerkleTree.proveInclusion(index, size, hashes);
                var leaf = MerkleTree.leaf(leaves.get(index));
                assertThat(MerkleTree.checkInclusion(index, leaf, size, root, proof))
                        .as("%d in %d", index, size)
                        .isTrue();
                assertThat(MerkleTree.checkInclusion(index ^ 1, leaf, size, root, proof) && size > 1)
                        .as("%d in the place of its neighbour in %d", index, size)
                        .isFalse();
            }
        }
    }

    @Test
    void everyTreeIsProvedToBeTheBeginningOfEveryLargerOne() {
        var leaves = numbered(66);
        var hashes = hashesOf(leaves);
        for (var size = 0; size <= 66; size++) {
            var root = MerkleTree.root(size, hashes);
            for (var earlier = 0; earlier <= size; earlier++) {
                var earlierRoot = MerkleTree.root(earlier, hashes);
                var proof = MerkleTree.proveConsistency(earlier, size, hashes);
                assertThat(MerkleTree.checkConsistency(earlier, earlierRoot, size, root, proof))
                        .as("%d to %d", earlier, size)
                        .isTrue();
                assertThat(MerkleTree.checkConsistency(earlier, MerkleTree.leaf(new byte[] {1}), size, root, proof))
                        .as("%d with another root to %d", earlier, size)
                        .isFalse();
            }
        }
    }

    @Test
    void aProofWithAnythingChangedProvesNothing() {
        var hashes = hashesOf(EIGHT);
        var root = MerkleTree.root(7, hashes);
        var leaf = MerkleTree.leaf(EIGHT.get(4));
        var proof = MerkleTree.proveInclusion(4, 7, hashes);

        for (var at = 0; at < proof.size(); at++) {
            var changed = new ArrayList<>(proof);
            changed.set(at, MerkleTree.emptyRoot());
            assertThat(MerkleTree.checkInclusion(4, leaf, 7, root, changed)).isFalse();
        }
        assertThat(MerkleTree.checkInclusion(4, leaf, 7, root, proof.subList(1, proof.size())))
                .isFalse();
        assertThat(MerkleTree.checkInclusion(
                        4,
                        leaf,
                        7,
                        root,
                        Stream.concat(proof.stream(), Stream.of(root)).toList()))
                .isFalse();
        assertThat(MerkleTree.checkInclusion(7, leaf, 7, root, proof)).isFalse();
        assertThat(MerkleTree.checkInclusion(-1, leaf, 7, root, proof)).isFalse();
    }

    @Test
    void thereIsNoProofForWhatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.proveInclusion(8, 8, hashesOf(EIGHT)));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.proveConsistency(9, 8, hashesOf(EIGHT)));
    }

    @Test
    void aTreeThatWasSetDownAndTakenUpAgainGrowsTheSame() {
        var leaves = numbered(70_000);
        for (var cut : List.of(1, 255, 256, 257, 65_535, 65_536, 65_537, 69_999)) {
            var first = tree(leaves.subList(0, cut));
            var second = GrowingTree.resume(cut, first.tiles()::get);
            assertThat(second.root()).isEqualTo(first.root());

            leaves.subList(cut, leaves.size()).forEach(second::append);

            assertThat(second.root())
                    .as("cut at %d", cut)
                    .isEqualTo(tree(leaves).root());
        }
    }

    @Test
    void aTreeOfSeventyThousandHasTheTilesTheSpecificationCounts() {
        var tiles = Tile.of(70_000).filter(tile -> !tile.isBundle()).toList();

        assertThat(tiles).filteredOn(tile -> tile.level() == 0 && tile.isFull()).hasSize(273);
        assertThat(tiles)
                .filteredOn(tile -> !tile.isFull())
                .containsExactly(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(tree(numbered(70_000)).tiles().keySet())
                .containsExactlyInAnyOrderElementsOf(Tile.of(70_000).toList());
    }

    static HashReader hashesOf(List<byte[]> entries) {
        return (level, index) -> naiveRoot(entries.subList((int) (index << level), (int) (index + 1 << level)));
    }

    static GrowingTree tree(List<byte[]> entries) {
        var tree = GrowingTree.resume(0, tile -> new byte[0]);
        entries.forEach(tree::append);
        return tree;
    }

    static List<byte[]> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> ("entry " + index).getBytes(US_ASCII))
                .toList();
    }

    /** The definition, word for word, to compare with. */
    private static Hash naiveRoot(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return MerkleTree.emptyRoot();
        }
        if (entries.size() == 1) {
            return MerkleTree.leaf(entries.getFirst());
        }
        var split = Integer.highestOneBit(entries.size() - 1);
        return MerkleTree.node(naiveRoot(entries.subList(0, split)), naiveRoot(entries.subList(split, entries.size())));
    }
}
