package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.List;

/** A key that signs notes (签名私钥): Ed25519, with the name others know it by. Its text form never shows the secret. */
public final class SigningKey {

    private final VerifierKey verifier;
    private final PrivateKey secret;

    private SigningKey(VerifierKey verifier, PrivateKey secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    public static SigningKey generate(String name) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var spki = pair.getPublic().getEncoded();
            var publicKey = Arrays.copyOfRange(spki, spki.length - 32, spki.length);
            return new SigningKey(VerifierKey.of(name, publicKey), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has Ed25519", impossible);
        }
    }

    /** A key that was kept as its 32-byte secret. */
    public static SigningKey of(VerifierKey verifier, byte[] secret) {
        try {
            var key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
            var signing = new SigningKey(verifier, key);
            if (signing.sign("\n").trust(List.of(verifier)) != Note.Trust.VERIFIED) {
                throw new IllegalArgumentException("the secret does not belong to " + verifier);
            }
            return signing;
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not an Ed25519 secret", notAKey);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The 32 bytes of RFC 8032, to be kept encrypted. */
    public byte[] secret() {
        return ((EdECPrivateKey) secret).getBytes().orElseThrow();
    }

    public Note sign(String text) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(secret);
            ed25519.update(text.getBytes(UTF_8));
            return new Note(text, List.of(Note.Signature.of(verifier, ed25519.sign())));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot sign as " + verifier, broken);
        }
    }

    @Override
    public String toString() {
        return verifier.toString();
    }
}
