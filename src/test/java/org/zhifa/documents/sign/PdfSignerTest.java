package org.zhifa.documents.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SignatureException;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhifa.Clause;

/** Signed papers, verified by tools that did not sign them. */
@Clause("S24")
class PdfSignerTest {

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SIGNED = Instant.parse("2026-05-27T08:00:00Z");

    @TempDir
    Path folder;

    SealKey root;
    SealKey unit;
    byte[] plain;
    byte[] signed;

    @BeforeEach
    void aSignedPaper() {
        root = SealCertificates.root("桓台县", JANUARY, Instant.parse("2046-01-01T00:00:00Z"));
        unit = SealCertificates.unit("桓台县市场监督管理局", root, JANUARY, Instant.parse("2031-01-01T00:00:00Z"));
        plain = paper();
        signed = PdfSigner.sign(plain, unit, "桓台县市场监督管理局", "法制审核意见书 桓市监法审〔2026〕28号", SIGNED);
    }

    @Test
    void whatWasPrintedStaysInTheFileByteForByte() {
        assertThat(Arrays.copyOf(signed, plain.length)).isEqualTo(plain);
        assertThat(signed).hasSizeGreaterThan(plain.length);
    }

    @Test
    void theSignatureIsOfTheUnitUnderTheCountysRootAndCoversTheWholeFile() throws Exception {
        var found = Signatures.of(signed).getFirst();

        assertThat(found.format()).isEqualTo("ETSI.CAdES.detached");
        assertThat(found.signer()).isEqualTo("桓台县市场监督管理局");
        assertThat(found.signedAt()).isEqualTo(SIGNED);
        assertThat(found.coversWholeFile()).isTrue();
        found.verify();
        assertThat(found.certificate()).isEqualTo(unit.certificate());
        found.certificate().verify(root.certificate().getPublicKey());
        assertThat(found.bindsItsCertificate()).isTrue();
        assertThat(found.saysTheTimeTwice()).isFalse();
    }

    @Test
    void aChangedByteIsFound() {
        var changed = signed.clone();
        changed[plain.length / 2] ^= 1;

        assertThatExceptionOfType(SignatureException.class)
                .isThrownBy(() -> Signatures.of(changed).getFirst().verify());
    }

    @Test
    void anotherToolSaysSo() throws Exception {
        assertThat(pdfsig(signed)).contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
        var changed = signed.clone();
        changed[plain.length / 2] ^= 1;
        assertThat(pdfsig(changed)).contains("Digest Mismatch");
    }

    /** poppler's, where the machine has it. */
    private String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        var file = Files.write(Files.createTempFile(folder, "paper", ".pdf"), pdf);
        assumeTrue(Path.of("/usr/bin/pdfsig").toFile().canExecute(), "this machine has no pdfsig");
        var process = new ProcessBuilder("/usr/bin/pdfsig", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static byte[] paper() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph("paper"));
        document.close();
        return bytes.toByteArray();
    }
}
