package org.zhifa.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhifa.casework.procedure.Procedure;

/** All that modules above keep of a case, as one digest: SHA-256 over their manifests, in their order. */
@Component
class CaseManifests {

    private final ObjectProvider<CaseManifest> parts;

    CaseManifests(ObjectProvider<CaseManifest> parts) {
        this.parts = parts;
    }

    String digestOf(CaseId id, Procedure procedure) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            parts.orderedStream()
                    .forEach(part -> sha256.update(part.digestOf(id, procedure).getBytes(UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
