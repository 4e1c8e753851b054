package org.zhifa.review.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets of a workbook (ECMA-376) or one table of comma-separated values (RFC 4180): text stays text, figures are numbers. */
final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    record Sheet(String name, List<List<Object>> rows) {}

    private Workbook() {}

    static String csv(Sheet sheet) {
        // A spreadsheet reads UTF-8 only behind this mark.
        return "\ufeff"
                + sheet.rows().stream()
                        .map(row -> row.stream().map(Workbook::field).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static byte[] xlsx(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types(sheets.size()));
            put(zip, "_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(zip, "xl/workbook.xml", book(sheets));
            put(zip, "xl/_rels/workbook.xml.rels", relations(IntStream.rangeClosed(1, sheets.size())
                    .mapToObj(number -> "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>"
                            .formatted(number, RELATIONS))
                    .collect(Collectors.joining())));
            for (var number = 1; number <= sheets.size(); number++) {
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet(sheets.get(number - 1)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String types(int sheets) {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + IntStream.rangeClosed(1, sheets)
                        .mapToObj(number -> "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                                .formatted(number, TYPE))
                        .collect(Collectors.joining())
                + "</Types>";
    }

    private static String relations(String inside) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + inside + "</Relationships>";
    }

    private static String book(List<Sheet> sheets) {
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                + IntStream.rangeClosed(1, sheets.size())
                        .mapToObj(number -> "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%2$d\"/>"
                                .formatted(escaped(sheets.get(number - 1).name()), number))
                        .collect(Collectors.joining())
                + "</sheets></workbook>";
    }

    private static String sheet(Sheet sheet) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                + sheet.rows().stream()
                        .map(row -> row.stream().map(Workbook::cell).collect(Collectors.joining("", "<row>", "</row>")))
                        .collect(Collectors.joining())
                + "</sheetData></worksheet>";
    }

    private static String cell(Object value) {
        return value instanceof Number
                ? "<c><v>" + value + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value.toString()) + "</t></is></c>";
    }

    /** What begins like a formula is kept from being one. */
    private static String field(Object value) {
        var text = value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
