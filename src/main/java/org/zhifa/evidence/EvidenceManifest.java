package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseManifest;
import org.zhifa.casework.procedure.Procedure;

/**
 * The evidence of a case as one digest: SHA-256 over the digests in hex, sorted, a line feed after each. Recordings of how
 * the body acted after the facts were found are not in it ({@link Procedure#gathersEvidence}).
 */
@Component
class EvidenceManifest implements CaseManifest {

    private final EvidenceItems items;

    EvidenceManifest(EvidenceItems items) {
        this.items = items;
    }

    @Override
    public String digestOf(CaseId id, Procedure procedure) {
        var sha256 = sha256();
        items.of(id).stream()
                .filter(item -> procedure.gathersEvidence(item.step()))
                .map(EvidenceItem::sha256)
                .sorted()
                .forEach(digest -> sha256.update((digest + "\n").getBytes(US_ASCII)));
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
