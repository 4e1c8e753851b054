package org.zhifa.documents.paper;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * Lets a PDF carry its structure, so that a screen reader reads headings and paragraphs (GB/T 37668).
 *
 * <p>JasperReports makes its structure tree with a class that only its vendor's build of OpenPDF lets it make; here the
 * tree is OpenPDF's own. What that loses is the structure of links, and papers have none.
 */
final class TaggedPdf extends ClassicPdfProducer {

    private final ClassicPdfStructure structure = new OwnTree();

    TaggedPdf(PdfProducerContext context) {
        super(context);
    }

    @Override
    public PdfStructure getPdfStructure() {
        return structure;
    }

    private final class OwnTree extends ClassicPdfStructure {

        OwnTree() {
            super(TaggedPdf.this);
        }

        @Override
        public PdfStructureEntry createDocumentTag(String language) {
            PdfWriter writer = getPdfWriter();
            PdfString spoken = new PdfString(language);
            // The exporter lets only spaces grow when a line is stretched; Chinese has none, so every character gives
            // way.
            writer.setSpaceCharRatio(1);
            writer.getExtraCatalog().put(PdfName.LANG, spoken);
            PdfStructureTreeRoot root = writer.getStructureTreeRoot();
            root.mapRole(PdfName.TEXT, PdfName.P);
            root.mapRole(new PdfName("Anchor"), PdfName.P);
            PdfStructureElement document = new PdfStructureElement(root, PdfName.DOCUMENT);
            document.put(PdfName.LANG, spoken);
            return new ClassicStructureEntry(this, document);
        }
    }
}
