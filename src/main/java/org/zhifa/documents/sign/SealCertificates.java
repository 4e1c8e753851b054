package org.zhifa.documents.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues the certificates papers are signed under: one root for the county, and one below it for each unit. */
public final class SealCertificates {

    static final String SIGNING = "SHA256withECDSA";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 127;

    private SealCertificates() {}

    /** A root that vouches for itself. */
    public static SealKey root(String county, Instant from, Instant to) {
        var pair = pair();
        var name = name(county, "电子签名根证书");
        var certificate = certificate(
                name, pair.getPublic(), name, pair, from, to, true, KeyUsage.keyCertSign | KeyUsage.cRLSign);
        return new SealKey(pair.getPrivate(), List.of(certificate));
    }

    /** A unit's key, for which the root vouches. */
    public static SealKey unit(String unit, SealKey root, Instant from, Instant to) {
        var pair = pair();
        var issuer = new X500Name(root.certificate().getSubjectX500Principal().getName());
        var certificate = certificate(
                name(unit, "执法文书电子签名"),
                pair.getPublic(),
                issuer,
                new KeyPair(root.certificate().getPublicKey(), root.key()),
                from,
                to,
                false,
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return new SealKey(pair.getPrivate(), List.of(certificate, root.certificate()));
    }

    public static X509Certificate certificate(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException unreadable) {
            throw new IllegalArgumentException("not a certificate", unreadable);
        }
    }

    public static PrivateKey key(byte[] encoded) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("not a private key", unreadable);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has P-256", impossible);
        }
    }

    private static X500Name name(String organisation, String what) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, organisation + " " + what)
                .build();
    }

    private static X509Certificate certificate(
            X500Name subject,
            PublicKey key,
            X500Name issuer,
            KeyPair signer,
            Instant from,
            Instant to,
            boolean authority,
            int usage) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE),
                            Date.from(from),
                            Date.from(to),
                            subject,
                            key)
                    .addExtension(
                            Extension.basicConstraints,
                            true,
                            authority ? new BasicConstraints(0) : new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(signer.getPublic()));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNING).build(signer.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException("the certificate cannot be issued: " + subject, impossible);
        }
    }
}
