package org.zhifa.documents.sign;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfSignature;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a PDF after PAdES, level B-B (ETSI EN 319 142-1): the signature is appended, so that what was printed stays in the
 * file byte for byte, and covers every byte but its own. Nothing is drawn: a seal's picture is the seal keeper's to give.
 */
public final class PdfSigner {

    /** Enough for two certificates and one signature; the rest is zeros. */
    private static final int ROOM = 8_192;

    private PdfSigner() {}

    public static byte[] sign(byte[] pdf, SealKey key, String signer, String reason, Instant at) {
        try {
            var signed = new ByteArrayOutputStream(pdf.length + 3 * ROOM);
            var stamper = PdfStamper.createSignature(new PdfReader(pdf), signed, '\0', null, true);
            var appearance = stamper.getSignatureAppearance();
            var moment = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
            moment.setTimeInMillis(at.toEpochMilli());
            appearance.setSignDate(moment);
            var dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, new PdfName("ETSI.CAdES.detached"));
            dictionary.setName(signer);
            dictionary.put(PdfName.REASON, new PdfString(reason, PdfString.TEXT_UNICODE));
            dictionary.setDate(new PdfDate(moment));
            appearance.setCryptoDictionary(dictionary);
            // In hex, between < and >.
            appearance.preClose(Map.of(PdfName.CONTENTS, 2 * ROOM + 2));
            var signature = signature(appearance.getRangeStream().readAllBytes(), key);
            if (signature.length > ROOM) {
                throw new IllegalStateException("a signature of %d bytes has no room".formatted(signature.length));
            }
            var filled = new byte[ROOM];
            System.arraycopy(signature, 0, filled, 0, signature.length);
            var contents = new PdfDictionary();
            contents.put(PdfName.CONTENTS, new PdfString(filled).setHexWriting(true));
            appearance.close(contents);
            return signed.toByteArray();
        } catch (IOException
                | DocumentException
                | GeneralSecurityException
                | CMSException
                | OperatorCreationException broken) {
            throw new IllegalStateException("the paper cannot be signed", broken);
        }
    }

    private static byte[] signature(byte[] covered, SealKey key)
            throws GeneralSecurityException, CMSException, OperatorCreationException, IOException {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                        new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new PadesAttributes(signingCertificate(key)))
                .build(new JcaContentSignerBuilder(SealCertificates.SIGNING).build(key.key()), key.certificate()));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator.generate(new CMSProcessableByteArray(covered), false).getEncoded("DER");
    }

    /** Binds the signature to this very certificate, so that no other of the same key can be put in its place. */
    private static AttributeTable signingCertificate(SealKey key) throws GeneralSecurityException {
        var digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(key.certificate().getEncoded());
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        return new AttributeTable(attributes);
    }

    /** The standard wants the moment of signing in the PDF, and not in the signature beside it. */
    private static final class PadesAttributes extends DefaultSignedAttributeTableGenerator {

        PadesAttributes(AttributeTable attributes) {
            super(attributes);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public AttributeTable getAttributes(Map parameters) {
            return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
        }
    }
}
