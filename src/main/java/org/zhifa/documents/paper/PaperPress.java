package org.zhifa.documents.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Prints papers (文书) as PDF: fonts embedded, tagged, titled, in Chinese, no party's data in the metadata, and the same
 * bytes for the same paper and proof.
 */
public final class PaperPress {

    private static final List<String> TEMPLATES = List.of(
            "documents/penalty-decision",
            "documents/penalty-notice",
            "documents/review-opinion",
            "documents/scene-record",
            "documents/service-receipt",
            "documents/filing-approval");

    private final PaperFonts fonts;
    private final Templates templates;
    private final Typesetter typesetter;

    public PaperPress(PaperFonts fonts) {
        this.fonts = fonts;
        this.templates = new Templates(fonts);
        this.typesetter = new Typesetter(fonts);
    }

    /** Compiles the templates while the application starts, so that the first officer does not wait for the compiler. */
    public void warmUp() {
        Thread.ofVirtual().name("paper-templates").start(() -> TEMPLATES.forEach(templates::get));
    }

    /** The paper as PDF; stops with {@link MissingGlyph} rather than lose a character. */
    public byte[] print(Paper paper, PaperProof proof) {
        Sheet sheet = sheet(paper, proof);
        Map<String, Object> parameters = new HashMap<>(sheet.parameters());
        parameters.put("organ", typesetter.line(paper.organ(), Face.TITLE, "机关名称"));
        parameters.put("signer", typesetter.line(paper.organ(), Face.FANG, "机关名称"));
        parameters.put("title", typesetter.line(paper.title(), Face.TITLE, "文书名称"));
        String number = proof.number();
        parameters.put("number", number == null ? "" : typesetter.line(number, Face.FANG, "文号"));
        parameters.put("proof", ProofWords.of(paper, proof));
        parameters.put("qr", (IntFunction<Object>) page -> new QrDrawing(address(proof, page)));
        parameters.put("watermark", proof.draft() ? new Watermark(fonts.font(Face.HEI)) : null);
        try {
            JasperPrint print = JasperFillManager.getInstance(fonts.context())
                    .fill(
                            templates.get(sheet.template()),
                            parameters,
                            new JRMapCollectionDataSource(List.copyOf(sheet.rows())));
            return StablePdf.of(PdfExport.of(print, title(paper, number), fonts), proof.madeAt());
        } catch (JRException broken) {
            throw new IllegalStateException("the paper cannot be printed: " + paper.code(), broken);
        }
    }

    private Sheet sheet(Paper paper, PaperProof proof) {
        return switch (paper) {
            case PenaltyDecisionPaper decision -> new TextLayout(typesetter).of(decision, "documents/penalty-decision");
            case PenaltyNoticePaper notice -> new TextLayout(typesetter).of(notice, "documents/penalty-notice");
            case ReviewOpinionPaper opinion -> ReviewOpinionLayout.of(opinion, new FormRows(typesetter));
            case FilingApprovalPaper approval -> FilingApprovalLayout.of(approval, new FormRows(typesetter));
            case ServiceReceiptPaper receipt -> ServiceReceiptLayout.of(receipt, new FormRows(typesetter));
            case SceneRecordPaper scene -> new SceneRecordLayout(typesetter).of(scene);
        };
    }

    /** Names the paper and its number, never the party: titles show up in search engines and file lists. */
    private static String title(Paper paper, @Nullable String number) {
        return number == null ? paper.title() : paper.title() + " " + number;
    }

    private static String address(PaperProof proof, int page) {
        String address = proof.address().toString();
        return address + (proof.address().getQuery() == null ? "?" : "&") + "p=" + page;
    }
}
