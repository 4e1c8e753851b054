package org.zhifa.documents.paper;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/** How every PDF leaves the house: tagged, in Chinese, titled, its lines broken where they were set. */
final class PdfExport {

    private PdfExport() {}

    static byte[] of(JasperPrint print, String title, PaperFonts fonts) throws JRException {
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setTagged(true);
        document.setTagLanguage("zh-CN");
        document.setMetadataTitle(title);
        document.setMetadataCreator("Zhifa 执法网");
        document.setDisplayMetadataTitle(true);
        // Not "compressed": that hides font names in object streams, where StablePdf cannot see them. Pages are
        // deflated anyway.
        document.setCompressed(false);
        SimplePdfReportConfiguration report = new SimplePdfReportConfiguration();
        report.setForceLineBreakPolicy(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(fonts.context()) {
            @Override
            protected PdfProducerFactory getPdfProducerFactory() {
                return TaggedPdf::new;
            }
        };
        exporter.setExporterInput(new SimpleExporterInput(Complete.checked(print)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(document);
        exporter.setConfiguration(report);
        exporter.exportReport();
        return out.toByteArray();
    }
}
