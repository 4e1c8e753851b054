package org.zhifa.documents.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ruled page of a record made on the spot (现场笔录): one line of text to each rule, signatures at the foot of every
 * page, and a stroke over the lines left empty.
 */
final class SceneRecordLayout {

    private static final float WIDTH = 458;
    private static final float RULE = 26;
    private static final float TOLD = 17;
    private static final Pages PAGES = new Pages(612 - 70, 612 - 22, 217);

    private final Typesetter typesetter;

    SceneRecordLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Sheet of(SceneRecordPaper paper) {
        List<Line> lines = new ArrayList<>();
        head(paper, lines);
        told(paper, lines);
        lines.add(new Line("GAP", 8, Map.of()));
        lines.add(new Line("CAP", RULE, Map.of("value", "现场情况")));
        for (String finding : paper.findings()) {
            boolean begins = true;
            for (TextLine line :
                    typesetter.lines(List.of(new Run(Face.FANG, finding)), Face.FANG, 14, WIDTH, 28, "现场情况")) {
                lines.add(new Line(
                        "RULED", RULE, Map.of("value", line.markup(), "full", line.full(), "indented", begins)));
                begins = false;
            }
        }
        lines.add(new Line("END", RULE, Map.of("value", "（以下空白）")));
        List<Integer> pages = PAGES.of(List.copyOf(lines));
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(lines.get(i).fields(pages.get(i)));
        }
        int empty = Math.max(0, (int) (PAGES.left(List.copyOf(lines), pages) / RULE));
        for (int i = 0; i < empty; i++) {
            rows.add(new Line("BLANK", RULE, Map.of("stroke", new BlankStroke(i, empty))).fields(pages.getLast()));
        }
        return new Sheet("documents/scene-record", Map.of(), rows);
    }

    private void head(SceneRecordPaper paper, List<Line> lines) {
        String to = paper.from().toLocalDate().equals(paper.to().toLocalDate())
                ? PaperDates.time(paper.to())
                : PaperDates.dateAndTime(paper.to());
        lines.addAll(field("FIELD2", "时间：", PaperDates.dateAndTime(paper.from()) + "至" + to, 409));
        lines.addAll(field("FIELD2", "地点：", paper.place(), 409));
        lines.addAll(field("FIELD3", "当事人：", paper.party(), 398));
        lines.add(fields("IDENTITY", paper.identityLabel() + "：", paper.identity(), paper.representative(), ""));
        for (Officer officer : paper.officers()) {
            lines.add(fields("OFFICER", "执法人员：", officer.name(), officer.certificate(), officer.duty()));
        }
        String witness = paper.witness();
        List<TextLine> recording = set(FormRows.filled(paper.recording()), 249, "音像记录");
        lines.add(new Line(
                "WITNESS",
                RULE,
                Map.of(
                        "value",
                        typesetter.line(witness == null ? FormRows.NONE : witness, Face.SONG, "见证人"),
                        "value2",
                        recording.getFirst().markup())));
        lines.addAll(rows("FIELD3", "", recording.subList(1, recording.size())));
    }

    private void told(SceneRecordPaper paper, List<Line> lines) {
        lines.add(new Line("GAP", 8, Map.of()));
        List<Run> told = List.of(new Run(Face.HEI, "告知："), new Run(Face.KAI, paper.told()));
        typesetter
                .lines(told, Face.KAI, 11, WIDTH, 0, "告知")
                .forEach(line -> lines.add(new Line("TOLD", TOLD, Map.of("value", line.markup()))));
        lines.add(new Line("GAP", 8, Map.of()));
        String recusal = paper.recusal();
        List<Run> answers = List.of(
                new Run(Face.HEI, "当事人：" + box(paper.certificatesSeen())),
                new Run(Face.KAI, "已看证件　"),
                new Run(Face.HEI, box(paper.rightsHeard())),
                new Run(Face.KAI, "已听清权利　"),
                new Run(Face.HEI, box(recusal == null)),
                new Run(Face.KAI, "不申请回避　"),
                new Run(Face.HEI, box(recusal != null)),
                new Run(Face.KAI, "申请回避，理由：" + (recusal == null ? FormRows.NONE : recusal)));
        typesetter
                .lines(answers, Face.KAI, 11, WIDTH, 0, "当事人的回答")
                .forEach(line -> lines.add(new Line("TOLD", TOLD, Map.of("value", line.markup()))));
    }

    private List<Line> field(String kind, String label, String value, float width) {
        return rows(kind, label, set(FormRows.filled(value), width, label));
    }

    private List<TextLine> set(String value, float width, String field) {
        return typesetter.lines(List.of(new Run(Face.SONG, value)), Face.SONG, 12, width, 0, field);
    }

    /** The label stands on the first line only. */
    private static List<Line> rows(String kind, String label, List<TextLine> set) {
        List<Line> rows = new ArrayList<>();
        for (TextLine line : set) {
            rows.add(new Line(kind, RULE, Map.of("label", rows.isEmpty() ? label : "", "value", line.markup())));
        }
        return rows;
    }

    private Line fields(String kind, String label, String value, String value2, String value3) {
        return new Line(
                kind,
                RULE,
                Map.of(
                        "label",
                        typesetter.line(label, Face.HEI, label),
                        "value",
                        typesetter.line(value, Face.SONG, label),
                        "value2",
                        typesetter.line(value2, Face.SONG, label),
                        "value3",
                        typesetter.line(value3, Face.SONG, label)));
    }

    private static String box(boolean ticked) {
        return ticked ? "■" : "□";
    }

    private record Line(String kind, float height, Map<String, ?> values) implements Pages.Row {

        @Override
        public boolean heading() {
            return kind.equals("CAP");
        }

        Map<String, ?> fields(int page) {
            Map<String, Object> fields = new HashMap<>(values);
            fields.put("kind", kind);
            fields.put("page", page);
            return fields;
        }
    }
}
