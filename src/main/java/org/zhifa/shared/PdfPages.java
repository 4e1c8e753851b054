package org.zhifa.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, so that one can point at a spot of them. */
public final class PdfPages {

    /** A page of A4 fills the reading pane of a wide screen. */
    private static final float DPI = 110;

    private PdfPages() {}

    public static int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param page counted from 1
     * @throws IndexOutOfBoundsException if there is no such page
     */
    public static byte[] png(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            return png(document, page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] png(PDDocument document, int page) throws IOException {
        if (page < 1 || page > document.getNumberOfPages()) {
            throw new IndexOutOfBoundsException("no page " + page);
        }
        var picture = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
