package org.zhifa.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.zhifa.Clause;

@Clause({"S29", "S54"})
class StatisticsPressTest {

    private static final StatisticsPress PRESS = new StatisticsPress(PaperFonts.bundled());

    @Test
    void theHeadStandsOnEveryPageAndTheTotalOnTheLastAlone() {
        Printed table = new Printed(PRESS.pdf(CountyFigures.table()));

        assertThat(table.pages()).isEqualTo(2);
        assertThat(page(table, 1))
                .contains("2025年度桓台县行政处罚实施情况统计表", "单位名称", "示例局27")
                .doesNotContain("全县合计", "口径说明");
        assertThat(page(table, 2)).contains("统计表（续）", "单位名称", "全县合计", "口径说明", "填报单位：桓台县司法局", "公布日期：2026年1月28日");
    }

    @Test
    void aPowerNotUsedIsZeroAndAPowerNotHeldIsADash() {
        List<String> lines = new Printed(PRESS.pdf(CountyFigures.table())).lines(2);

        assertThat(lines)
                .filteredOn(line -> line.startsWith("示例镇28人民政府"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsPattern("28 28 0 — 28 — "));
    }

    @Test
    void everyPageCarriesTheWholeDigestOfItsSnapshot() {
        Printed table = new Printed(PRESS.pdf(CountyFigures.table()));

        assertThat(page(table, 1)).contains(CountyFigures.SHA256, "执法日志第206条（桓台县司法局）", "第1页共2页");
        assertThat(page(table, 2)).contains(CountyFigures.SHA256, "第2页共2页");
        assertThat(table.fonts()).noneMatch(font -> font.endsWith("NOT EMBEDDED"));
        assertThat(PRESS.pdf(CountyFigures.table())).isEqualTo(PRESS.pdf(CountyFigures.table()));
    }

    @Test
    void atNoNumberOfBodiesIsTheTotalWithoutItsHead() {
        for (int bodies = 18; bodies < 30; bodies++) {
            Printed table = new Printed(PRESS.pdf(CountyFigures.table(bodies)));

            assertThat(page(table, table.pages())).contains("单位名称", "全县合计", "口径说明", "公布日期");
        }
    }

    @Test
    void inTheWorkbookFiguresAreNumbers() throws Exception {
        List<Map<String, Object>> rows = workbook(PRESS.xlsx(CountyFigures.table()));

        Map<String, Object> first = row(rows, "示例局1");
        assertThat(first.values()).contains(101.0, 100.0, 1.41).contains("—");
        Map<String, Object> total = row(rows, "全县合计");
        assertThat(total.values()).contains(3366.0, 3339.0, 393.21);
        assertThat(rows).anySatisfy(row -> assertThat(row.values()).contains("减轻处罚的案件数量", "罚没金额（万元）"));
        assertThat(rows).filteredOn(row -> row.containsValue("单位名称")).hasSize(1);
    }

    @Test
    void theWebPageNeedsNothingBesideIt() {
        String page = PRESS.html(CountyFigures.table());

        assertThat(page)
                .contains(
                        "<html lang=\"zh-CN\">",
                        "<title>2025年度桓台县行政处罚实施情况统计表</title>",
                        "data:image/",
                        CountyFigures.SHA256)
                .doesNotContain("<link", "<script", ".ttf", "src=\"img");
        assertThat(page.length()).isLessThan(500_000);
    }

    @Test
    void theTotalAddsOnlyWhatIsThere() {
        StatisticsRow total = CountyFigures.table().total();

        assertThat(total.values().get(PenaltyColumn.FILED)).isEqualByComparingTo("3366");
        assertThat(total.values()).doesNotContainKey(PenaltyColumn.DETENTION);
    }

    private static String page(Printed table, int page) {
        return String.join("", table.lines(page)).replaceAll("[\\s　]", "");
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String unit) {
        return rows.stream().filter(row -> row.containsValue(unit)).findFirst().orElseThrow();
    }

    private static List<Map<String, Object>> workbook(byte[] xlsx) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(new ByteArrayInputStream(zip.readAllBytes())));
                }
            }
        }
        List<String> strings = new ArrayList<>();
        for (Element item : elements(parts.get("xl/sharedStrings.xml"), "si")) {
            // Styled text puts its font's size between the tags as well; only <t> is text.
            StringBuilder text = new StringBuilder();
            NodeList pieces = item.getElementsByTagName("t");
            for (int i = 0; i < pieces.getLength(); i++) {
                text.append(pieces.item(i).getTextContent());
            }
            strings.add(text.toString());
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Element row : elements(parts.get("xl/worksheets/sheet1.xml"), "row")) {
            Map<String, Object> cells = new HashMap<>();
            NodeList found = row.getElementsByTagName("c");
            for (int i = 0; i < found.getLength(); i++) {
                Element cell = (Element) found.item(i);
                String value = cell.getTextContent().strip();
                if (!value.isEmpty()) {
                    boolean number = cell.getAttribute("t").equals("n");
                    cells.put(
                            cell.getAttribute("r"),
                            number ? (Object) Double.valueOf(value) : strings.get(Integer.parseInt(value)));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Element> elements(Document part, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = part.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
