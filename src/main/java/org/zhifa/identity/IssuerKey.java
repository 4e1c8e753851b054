package org.zhifa.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key the built-in issuer signs tokens with, made on the first start and readable by the application alone. */
final class IssuerKey {

    private IssuerKey() {}

    static RSAKey in(Path folder) {
        var file = folder.resolve("issuer.jwk");
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            var key = new RSAKeyGenerator(3072)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, key.toJSONString());
            return key;
        } catch (IOException | ParseException | JOSEException cause) {
            throw new IllegalStateException("the issuer's key %s can be neither read nor made".formatted(file), cause);
        }
    }
}
