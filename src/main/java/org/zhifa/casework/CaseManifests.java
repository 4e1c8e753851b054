package org.zhifa.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhifa.casework.procedure.Procedure;

/** All that modules above keep of a case, by item and as one digest. */
@Component
class CaseManifests {

    private static final Comparator<ManifestItem> ORDER =
            Comparator.comparing(ManifestItem::kind).thenComparing(ManifestItem::ref);

    private final ObjectProvider<CaseManifest> parts;

    CaseManifests(ObjectProvider<CaseManifest> parts) {
        this.parts = parts;
    }

    List<ManifestItem> itemsOf(CaseId id, Procedure procedure) {
        return parts.stream()
                .flatMap(part -> part.items(id, procedure).stream())
                .sorted(ORDER)
                .toList();
    }

    /** SHA-256 in hex over a line an item, in the order of kind and reference. */
    String digestOf(CaseId id, Procedure procedure) {
        var sha256 = sha256();
        itemsOf(id, procedure).forEach(item -> sha256.update(item.line().getBytes(UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
