package org.zhifa.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals id numbers for the database: AES-256-GCM, a fresh nonce each, the key in a file only the application reads. */
@Component
class PersonalData {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    PersonalData(@Value("${zhifa.data}") Path data) {
        this.key = new SecretKeySpec(keyIn(data.resolve("keys").resolve("personal-data.key")), "AES");
    }

    byte[] seal(String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(UTF_8));
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    String open(byte[] both) {
        var nonce = Arrays.copyOf(both, NONCE);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE, both.length)), UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("an id number could not be sealed or opened: is it the right key?", cause);
        }
    }

    private static byte[] keyIn(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerOnly);
                var fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.write(file, fresh);
            }
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new IllegalStateException("the key %s can be neither read nor made".formatted(file), cause);
        }
    }
}
