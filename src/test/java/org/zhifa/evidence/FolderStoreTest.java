package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhifa.Clause;
import org.zhifa.tenancy.TenantId;

/** Bytes lie under their digest, whole or not at all, and stay as they are. */
@Clause("S27")
class FolderStoreTest {

    static final TenantId SJ = new TenantId("SJ");
    static final TenantId LY = new TenantId("LY");

    /** Of "abc", from GB/T 32905 and FIPS 180. */
    static final String SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    FolderStore store;

    @BeforeEach
    void anEmptyStore() throws IOException {
        store = new FolderStore(data);
    }

    @Test
    void bothDigestsAreComputedWhileBytesArrive() throws IOException {
        try (var arrival = store.receive(SJ, bytes("abc"))) {
            assertThat(arrival.sha256()).isEqualTo(SHA256);
            assertThat(arrival.sm3()).isEqualTo(SM3);
            assertThat(arrival.size()).isEqualTo(3);
        }
    }

    @Test
    void whatIsKeptLiesUnderItsDigest() throws IOException {
        keep(SJ, "abc");

        assertThat(files()).containsExactly(data.resolve("evidence/SJ/ba/" + SHA256));
        assertThat(store.bytes(SJ, SHA256).getContentAsByteArray()).isEqualTo("abc".getBytes(US_ASCII));
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        try (var arrival = store.receive(SJ, bytes("abc"))) {
            assertThat(arrival.file()).exists();
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void aBrokenLineLeavesNothing() throws IOException {
        var broken = new SequenceInputStream(bytes("abc"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatIOException().isThrownBy(() -> store.receive(SJ, broken)).withMessage("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void theSameBytesAgainDoNotTouchTheFirst() throws IOException {
        keep(SJ, "abc");
        var file = data.resolve("evidence/SJ/ba/" + SHA256);
        var then = FileTime.from(Instant.parse("2026-03-05T08:00:00Z"));
        Files.setLastModifiedTime(file, then);

        keep(SJ, "abc");

        assertThat(files()).containsExactly(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
    }

    @Test
    @Clause("S1")
    void oneTenantDoesNotReachTheBytesOfAnother() throws IOException {
        keep(SJ, "abc");

        assertThat(store.bytes(LY, SHA256).exists()).isFalse();
    }

    @Test
    void whatACrashLeftIsGoneAtTheNextStartAfterADay() throws IOException {
        var incoming = Files.createDirectories(data.resolve("evidence/SJ/incoming"));
        var old = Files.writeString(incoming.resolve("old"), "half");
        var young = Files.writeString(incoming.resolve("young"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        new FolderStore(data);

        assertThat(files()).containsExactly(young);
    }

    private void keep(TenantId tenant, String text) throws IOException {
        try (var arrival = store.receive(tenant, bytes(text))) {
            arrival.keep();
        }
    }

    private Stream<Path> files() throws IOException {
        return Files.exists(data.resolve("evidence"))
                ? Files.walk(data.resolve("evidence")).filter(Files::isRegularFile)
                : Stream.empty();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }
}
