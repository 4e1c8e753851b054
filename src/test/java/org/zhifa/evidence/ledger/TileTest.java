package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @Test
    void pathsAreThoseOfTheSpecification() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
        assertThat(new Tile(Tile.ENTRIES, 999, 256).path()).isEqualTo("tile/entries/999");
        assertThat(new Tile(Tile.ENTRIES, 1000, 255).path()).isEqualTo("tile/entries/x001/000.p/255");
    }

    @Test
    void everyTileIsFoundUnderItsPath() {
        assertThat(Tile.of(300_000))
                .allSatisfy(tile -> assertThat(Tile.parse(tile.path())).isEqualTo(tile));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/00/000",
                "tile/64/000",
                "tile/0/0",
                "tile/0/1000",
                "tile/0/x000/001",
                "tile/0/001/067",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/07",
                "tile/data/000",
                "tile/0/000/",
                "/tile/0/000",
                "tile/0/000.p/",
                "tile/-1/000",
                "tile/0/../000",
                "tile/0/\u0661\u0661\u0661"
            })
    void otherSpellingsAreNoTiles(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.parse(path));
    }

    @Test
    void aTreeThatFillsItsTileHasAWholeOneAndTheFirstOfTheNextLevel() {
        assertThat(Tile.of(256).filter(tile -> !tile.isBundle()))
                .containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
    }

    @Test
    void entriesStandBehindTheirLengths() {
        var entries = List.of("a".getBytes(US_ASCII), new byte[0], new byte[0x1234]);

        var bundle = EntryBundle.encode(entries);

        assertThat(bundle).startsWith(0, 1, 'a', 0, 0, 0x12, 0x34).hasSize(3 + 2 + 2 + 0x1234);
        assertThat(EntryBundle.decode(bundle)).containsExactlyElementsOf(entries);
        assertThat(EntryBundle.first(1, bundle)).containsExactly(0, 1, 'a');
    }

    @Test
    void aBundleThatBreaksOffAndAnEntryTooLongAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[] {0, 2, 'a'}));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[] {0}));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.encode(List.of(new byte[0x10000])));
    }
}
