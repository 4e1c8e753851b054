package org.zhifa.documents.paper;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.export.HtmlExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.util.JRStringUtil;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleHtmlExporterConfiguration;
import net.sf.jasperreports.export.SimpleHtmlExporterOutput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import org.zhifa.shared.OfficialClock;

/** Prints the yearly statistics (统计年报) as PDF, as a workbook whose figures are numbers, and as one HTML page. */
public final class StatisticsPress {

    private static final String TEMPLATE = "statistics/penalty-statistics";
    private static final float NOTES_WIDTH = 735;

    private final PaperFonts fonts;
    private final Templates templates;
    private final Typesetter typesetter;

    public StatisticsPress(PaperFonts fonts) {
        this.fonts = fonts;
        this.templates = new Templates(fonts);
        this.typesetter = new Typesetter(fonts);
    }

    public byte[] pdf(StatisticsTable table) {
        try {
            byte[] pdf = PdfExport.of(filled(table, true), table.title(), fonts);
            return StablePdf.of(
                    pdf, table.snapshotAt().atZone(OfficialClock.BEIJING).toInstant());
        } catch (JRException broken) {
            throw unprintable(table, broken);
        }
    }

    public byte[] xlsx(StatisticsTable table) {
        SimpleXlsxReportConfiguration sheet = new SimpleXlsxReportConfiguration();
        sheet.setDetectCellType(true);
        sheet.setWhitePageBackground(false);
        sheet.setRemoveEmptySpaceBetweenRows(true);
        sheet.setIgnoreGraphics(true);
        sheet.setIgnorePageMargins(true);
        sheet.setSheetNames(new String[] {"表二"});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JRXlsxExporter exporter = new JRXlsxExporter(fonts.context());
            exporter.setExporterInput(new SimpleExporterInput(Complete.checked(filled(table, false))));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(sheet);
            exporter.exportReport();
        } catch (JRException broken) {
            throw unprintable(table, broken);
        }
        return out.toByteArray();
    }

    /** One page that needs nothing beside it: its images are in it, and it names fonts without bringing them. */
    public String html(StatisticsTable table) {
        StringBuilder html = new StringBuilder();
        SimpleHtmlExporterOutput output = new SimpleHtmlExporterOutput(html);
        // Without a handler of its own the exporter writes every font of the papers beside the page, 86 MB.
        output.setImageHandler(new InlineImages());
        try {
            HtmlExporter exporter = new HtmlExporter(fonts.context());
            exporter.setExporterInput(new SimpleExporterInput(Complete.checked(filled(table, false))));
            exporter.setExporterOutput(output);
            exporter.setConfiguration(page(table));
            exporter.exportReport();
        } catch (JRException broken) {
            throw unprintable(table, broken);
        }
        return html.toString();
    }

    private static SimpleHtmlExporterConfiguration page(StatisticsTable table) {
        SimpleHtmlExporterConfiguration page = new SimpleHtmlExporterConfiguration();
        page.setHtmlHeader("""
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <style>
                @font-face { font-family: GovTitle; font-weight: 900; src: local("Noto Serif SC Black"), local("SimHei") }
                @font-face { font-family: GovSong; src: local("Noto Serif SC"), local("SimSun") }
                @font-face { font-family: GovHei; src: local("Noto Sans SC"), local("SimHei") }
                body { margin: 0; color: #000; background: #fff }
                </style>
                </head>
                <body>
                """.formatted(JRStringUtil.htmlEncode(table.title())));
        page.setHtmlFooter("</body>\n</html>\n");
        return page;
    }

    private JasperPrint filled(StatisticsTable table, boolean paper) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("paper", paper);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, !paper);
        parameters.put("title", typesetter.line(table.title(), Face.TITLE, "表名"));
        parameters.put("continued", typesetter.line(table.title() + "（续）", Face.SONG, "表名"));
        parameters.put("period", "统计期间：%d年1月1日至12月31日".formatted(table.year()));
        parameters.put("heads", heads(paper));
        parameters.put("total", fields(table.total()));
        parameters.put("notes", notes(table.notes()));
        parameters.put("organ", typesetter.line("填报单位：" + table.organ(), Face.SONG, "填报单位"));
        parameters.put("published", "公布日期：" + PaperDates.date(table.publishedOn()));
        parameters.put("proof", proof(table));
        parameters.put(
                "qr", (IntFunction<Object>) _ -> new QrDrawing(table.address().toString()));
        List<Map<String, ?>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(fields(row)));
        return JasperFillManager.getInstance(fonts.context())
                .fill(templates.get(TEMPLATE), parameters, new JRMapCollectionDataSource(rows));
    }

    /** On paper the unit of an amount stands beside its head; elsewhere it is part of it. */
    private static List<String> heads(boolean paper) {
        return Arrays.stream(PenaltyColumn.values())
                .map(column -> column.money && !paper ? column.head + "（万元）" : column.head)
                .toList();
    }

    private Map<String, Object> fields(StatisticsRow row) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("unit", typesetter.line(row.unit(), Face.SONG, "单位名称"));
        for (PenaltyColumn column : PenaltyColumn.values()) {
            BigDecimal value = row.values().get(column);
            fields.put("v" + (column.ordinal() + 1), value);
        }
        return fields;
    }

    private String notes(List<String> notes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            String set = typesetter.cell((i + 1) + "．" + notes.get(i), Face.SONG, 9.5f, NOTES_WIDTH, "口径说明");
            text.append(i == 0 ? "" : "\n").append(set.replace("\n", "\n　　"));
        }
        return text.toString();
    }

    private static String proof(StatisticsTable table) {
        String entry = table.logEntry() == null ? "数据快照待封存" : "执法日志第" + table.logEntry() + "条";
        return "数据快照：%s　快照摘要：SHA-256 %s\n%s（%s）　扫码查看数据、口径和每个数字所指的案件清单"
                .formatted(PaperDates.dateAndTime(table.snapshotAt()), table.snapshotSha256(), entry, table.logOwner());
    }

    private static IllegalStateException unprintable(StatisticsTable table, JRException broken) {
        return new IllegalStateException("the table cannot be printed: " + table.title(), broken);
    }
}
