package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every implementation of the log's formats must agree on, in whatever language. */
@Clause("S27")
class VectorsTest {

    static final JsonNode VECTORS = read();

    @Test
    void recordsHaveOneSpelling() {
        for (var vector : VECTORS.get("canonical")) {
            var value = JsonMapper.shared().convertValue(vector.get("value"), Object.class);

            assertThat(CanonicalJson.write(value)).isEqualTo(vector.get("json").asString());
        }
    }

    @Test
    void entriesCommitToTheirRecords() {
        for (var vector : VECTORS.get("entries")) {
            var salt = HexFormat.of().parseHex(vector.get("salt").asString());

            var entry = Commitment.to(salt, vector.get("record").asString()).entry();

            assertThat(new String(entry, UTF_8)).isEqualTo(vector.get("entry").asString());
            assertThat(MerkleTree.leaf(entry).hex())
                    .isEqualTo(vector.get("leaf").asString());
        }
    }

    @Test
    void entriesMakeATree() {
        var entries = entries();
        var hashes = MerkleTreeTest.hashesOf(entries);

        for (var vector : VECTORS.get("inclusion")) {
            var index = vector.get("index").asLong();
            var size = vector.get("size").asLong();
            assertThat(MerkleTree.root(size, hashes))
                    .hasToString(vector.get("root").asString());
            assertThat(MerkleTree.proveInclusion(index, size, hashes))
                    .extracting(Hash::toString)
                    .isEqualTo(texts(vector.get("proof")));
        }
        for (var vector : VECTORS.get("consistency")) {
            assertThat(MerkleTree.proveConsistency(
                            vector.get("earlier").asLong(), vector.get("size").asLong(), hashes))
                    .extracting(Hash::toString)
                    .isEqualTo(texts(vector.get("proof")));
        }
    }

    @Test
    void theCheckpointIsSigned() {
        var vector = VECTORS.get("checkpoint");
        var verifier = VerifierKey.parse(vector.get("key").asString());
        var key = SigningKey.of(
                verifier, HexFormat.of().parseHex(vector.get("secret").asString()));
        var root = MerkleTree.root(entries().size(), MerkleTreeTest.hashesOf(entries()));

        var note = key.sign(new Checkpoint(verifier.name(), entries().size(), root).text());

        assertThat(note).hasToString(vector.get("note").asString());
    }

    @Test
    void packageInfoShowsTheFirstOfThem() throws IOException {
        var first = VECTORS.get("entries").get(0);

        var specification = Files.readString(Path.of("src/main/java/org/zhifa/evidence/ledger/package-info.java"));

        assertThat(specification)
                .contains(first.get("record").asString())
                .contains(first.get("entry").asString().lines().toList().get(1))
                .contains(first.get("leaf").asString());
    }

    private static List<byte[]> entries() {
        return StreamSupport.stream(VECTORS.get("entries").spliterator(), false)
                .map(vector -> vector.get("entry").asString().getBytes(UTF_8))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode read() {
        try (var vectors = VectorsTest.class.getResourceAsStream("/ledger-vectors.json")) {
            return JsonMapper.shared().readTree(vectors);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
