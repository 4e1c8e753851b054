package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes (验证公钥), written {@code name+id+base64}, for example
 * {@code example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k}. Ed25519 only.
 *
 * @param id the first four bytes of SHA-256(name || 0x0A || material)
 * @param material base64(0x01 || 32-byte public key)
 */
public record VerifierKey(String name, int id, String material) {

    private static final byte ED25519 = 0x01;
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifierKey {
        var bytes = StrictBase64.decode(material);
        if (!Note.isName(name) || bytes.length != 33 || bytes[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key: " + name);
        }
        if (id != idOf(name, bytes)) {
            throw new IllegalArgumentException("the id of this key is not %08x: %s".formatted(id, name));
        }
    }

    static VerifierKey of(String name, byte[] publicKey) {
        var material = ByteBuffer.allocate(1 + publicKey.length).put(ED25519).put(publicKey);
        return new VerifierKey(name, idOf(name, material.array()), StrictBase64.encode(material.array()));
    }

    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("a verifier key is name+id+base64, not: " + text);
        }
        return new VerifierKey(parts[0], HexFormat.fromHexDigits(parts[1]), parts[2]);
    }

    public boolean verifies(String text, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey());
            ed25519.update(text.getBytes(UTF_8));
            return ed25519.verify(signature);
        } catch (SignatureException wrongLength) {
            return false;
        } catch (GeneralSecurityException noSuchKey) {
            throw new IllegalArgumentException("not an Ed25519 public key: " + this, noSuchKey);
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var bytes = StrictBase64.decode(material);
        var spki = Arrays.copyOf(SPKI, SPKI.length + 32);
        System.arraycopy(bytes, 1, spki, SPKI.length, 32);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
    }

    private static int idOf(String name, byte[] material) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(UTF_8));
            return ByteBuffer.wrap(sha256.digest(material)).getInt();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "%s+%08x+%s".formatted(name, id, material);
    }
}
