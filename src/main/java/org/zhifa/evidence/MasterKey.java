package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The key that signing keys, of logs and of papers, are encrypted with (主密钥), AES-256-GCM. It lies in a file that only
 * the application's user may read, outside the database, so that a copy of the database cannot sign.
 */
@Component
public class MasterKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    MasterKey(LogSettings settings) {
        this.file = settings.masterKeyFile();
    }

    /** {@code nonce || ciphertext || tag}; it opens only under the same {@code purpose}. */
    public byte[] seal(byte[] secret, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(secret);
            return ByteBuffer.allocate(NONCE_BYTES + ciphertext.length)
                    .put(nonce)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("cannot encrypt under " + file, impossible);
        }
    }

    public byte[] open(byte[] sealed, String purpose) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), purpose)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException(
                    "%s does not open the key of %s: is it the file this database was made with?"
                            .formatted(file, purpose),
                    otherKey);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(read(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher;
    }

    private byte[] read() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            var key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException(file + " holds no key of 32 bytes");
            }
            return key;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(file + " cannot be read as a key", unreadable);
        }
    }

    /** Written aside and moved into place, so that a crash never leaves half a key, nor one others could have read. */
    private void create() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "log-master", ".tmp", asFileAttribute(fromString("rw-------")));
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // Another instance was faster: its key is the key.
        } finally {
            Files.delete(draft);
        }
    }
}
