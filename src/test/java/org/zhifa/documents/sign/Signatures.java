package org.zhifa.documents.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** The signatures of a PDF as PDFBox finds them, verified with what Java itself brings. */
public record Signatures(byte[] pdf, PDSignature signature) {

    public static List<Signatures> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().stream()
                    .map(found -> new Signatures(pdf, found))
                    .toList();
        }
    }

    public String format() {
        return signature.getSubFilter();
    }

    public String signer() {
        return signature.getName();
    }

    public Instant signedAt() {
        return signature.getSignDate().toInstant();
    }

    public boolean coversWholeFile() {
        var range = signature.getByteRange();
        return range[0] == 0 && range[2] + range[3] == pdf.length && range[2] - range[1] < 20_000;
    }

    public X509Certificate certificate() throws GeneralSecurityException, IOException, CMSException {
        @SuppressWarnings("unchecked")
        var holder = (X509CertificateHolder) cms().getCertificates()
                .getMatches(signerInfo().getSID())
                .iterator()
                .next();
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
    }

    public boolean bindsItsCertificate() throws IOException, CMSException {
        return signerInfo().getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) != null;
    }

    public boolean saysTheTimeTwice() throws IOException, CMSException {
        return signerInfo().getSignedAttributes().get(CMSAttributes.signingTime) != null;
    }

    /** Stops if the bytes are not those that were signed, or the signature is not this certificate's. */
    public void verify() throws GeneralSecurityException, IOException, CMSException {
        var told = ASN1OctetString.getInstance(signerInfo()
                        .getSignedAttributes()
                        .get(CMSAttributes.messageDigest)
                        .getAttributeValues()[0])
                .getOctets();
        var found = MessageDigest.getInstance("SHA-256").digest(signature.getSignedContent(pdf));
        if (!Arrays.equals(told, found)) {
            throw new SignatureException("other bytes were signed");
        }
        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(certificate());
        verifier.update(signerInfo().getEncodedSignedAttributes());
        if (!verifier.verify(signerInfo().getSignature())) {
            throw new SignatureException("somebody else signed");
        }
    }

    private SignerInformation signerInfo() throws IOException, CMSException {
        return cms().getSignerInfos().getSigners().iterator().next();
    }

    private CMSSignedData cms() throws IOException, CMSException {
        return new CMSSignedData(new ByteArrayInputStream(signature.getContents(pdf)));
    }
}
