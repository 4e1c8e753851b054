package org.zhifa.evidence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.zhifa.tenancy.TenantId;

/**
 * The store in a folder: {@code evidence/<tenant>/<first two digits>/<sha256>}.
 *
 * <p>Bytes are written to {@code evidence/<tenant>/incoming}, forced to the disk, and renamed; so a file under its
 * digest is always whole.
 */
@Component
class FolderStore implements EvidenceStore {

    private static final int PIECE = 128 * 1024;
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path root;

    FolderStore(@Value("${zhifa.data}") Path data) throws IOException {
        this.root = data.resolve("evidence").toAbsolutePath();
        sweep();
    }

    @Override
    public Arrival receive(TenantId tenant, InputStream bytes) throws IOException {
        var incoming = folder(root.resolve(tenant.code()).resolve("incoming"));
        var file = incoming.resolve(UUID.randomUUID().toString());
        try {
            return write(tenant, bytes, file);
        } catch (IOException | RuntimeException gone) {
            Files.deleteIfExists(file);
            throw gone;
        }
    }

    @Override
    public Resource bytes(TenantId tenant, String sha256) {
        return new FileSystemResource(place(tenant, sha256));
    }

    private Arrival write(TenantId tenant, InputStream bytes, Path file) throws IOException {
        var sha256 = sha256();
        var sm3 = new SM3Digest();
        var piece = new byte[PIECE];
        var size = 0L;
        try (var out = FileChannel.open(file, CREATE_NEW, WRITE)) {
            for (var read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                sha256.update(piece, 0, read);
                sm3.update(piece, 0, read);
                for (var left = ByteBuffer.wrap(piece, 0, read); left.hasRemaining(); ) {
                    out.write(left);
                }
                size += read;
            }
            out.force(true);
        }
        var sm3Value = new byte[sm3.getDigestSize()];
        sm3.doFinal(sm3Value, 0);
        var hex = HexFormat.of();
        return new Incoming(tenant, hex.formatHex(sha256.digest()), hex.formatHex(sm3Value), size, file);
    }

    private Path place(TenantId tenant, String sha256) {
        return root.resolve(tenant.code()).resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** What a crash left behind; younger files may belong to another process. */
    private void sweep() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        var limit = Instant.now().minus(ABANDONED);
        try (var files = Files.newDirectoryStream(root)) {
            for (var tenant : files) {
                var incoming = tenant.resolve("incoming");
                if (Files.isDirectory(incoming)) {
                    deleteOlderThan(limit, incoming);
                }
            }
        }
    }

    private static void deleteOlderThan(Instant limit, Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(folder.getParent());
        }
        return folder;
    }

    /** A name in a folder is as durable as the folder. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    private final class Incoming implements Arrival {

        private final TenantId tenant;
        private final String sha256;
        private final String sm3;
        private final long size;
        private final Path file;

        private Incoming(TenantId tenant, String sha256, String sm3, long size, Path file) {
            this.tenant = tenant;
            this.sha256 = sha256;
            this.sm3 = sm3;
            this.size = size;
            this.file = file;
        }

        @Override
        public String sha256() {
            return sha256;
        }

        @Override
        public String sm3() {
            return sm3;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public void keep() throws IOException {
            var place = place(tenant, sha256);
            folder(place.getParent());
            // The same bytes may be evidence twice. A file that is there is whole, and stays.
            if (!Files.exists(place)) {
                file.toFile().setReadOnly();
                Files.move(file, place, ATOMIC_MOVE);
            }
            force(place.getParent());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
