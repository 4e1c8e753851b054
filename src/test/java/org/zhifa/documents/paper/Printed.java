package org.zhifa.documents.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader finds it. */
public final class Printed {

    private final byte[] pdf;

    public Printed(byte[] pdf) {
        this.pdf = pdf;
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    List<String> lines(int page) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).lines().map(String::strip).toList();
        });
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            lines.addAll(lines(page));
        }
        return lines;
    }

    /** All words without the breaks of lines and pages, so that a sentence is found wherever it was broken; feet last. */
    public String text() {
        Map<Boolean, List<String>> parts = lines().stream().collect(Collectors.partitioningBy(Printed::isFoot));
        return (String.join("", parts.get(false)) + String.join("", parts.get(true))).replaceAll("[\\s　]", "");
    }

    private static boolean isFoot(String line) {
        return line.matches("第\\d+页.*|(本文书|本笔录|内部文书).*封存|执法日志.*|扫码.*|代拟稿.*|没有文号.*");
    }

    Set<String> fonts() {
        return read(document -> {
            Set<String> fonts = new LinkedHashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName() + (font.isEmbedded() ? "" : " NOT EMBEDDED"));
                }
            }
            return fonts;
        });
    }

    String metadata() {
        return read(document -> document.getDocumentInformation().getTitle() + "\n"
                + document.getDocumentInformation().getAuthor() + "\n"
                + document.getDocumentInformation().getSubject() + "\n"
                + document.getDocumentInformation().getKeywords() + "\n"
                + new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"));
    }

    String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    boolean tagged() {
        return read(document -> document.getDocumentCatalog().getMarkInfo().isMarked()
                && document.getDocumentCatalog().getStructureTreeRoot() != null);
    }

    /** What a telephone reads from the code at the foot of a page. */
    public String code(int page) {
        return read(document -> {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, 200);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            BinaryBitmap seen = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            try {
                return new QRCodeReader()
                        .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException unreadable) {
                throw new IOException(unreadable);
            }
        });
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Reading<T> {

        T of(PDDocument document) throws IOException;
    }
}
