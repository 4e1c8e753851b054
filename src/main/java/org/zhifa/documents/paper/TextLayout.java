package org.zhifa.documents.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The GB/T 9704 page: 22 lines of 28 characters, 29 points apart. 3号 is 16 points, but 28 of them are wider than the
 * print area (版心, 442 points), so 15.75.
 */
final class TextLayout {

    private static final float SIZE = 15.75f;
    private static final float PITCH = 29;
    private static final float WIDTH = 442;
    private static final float INDENT = 2 * SIZE;
    private static final Pages PAGES = new Pages(638 - 105, 638, 175);

    private final Typesetter typesetter;

    TextLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Sheet of(TextPaper paper, String template) {
        List<Line> lines = new ArrayList<>();
        for (TextFlow.Block block : paper.flow().blocks()) {
            lines.addAll(lines(block));
        }
        List<Integer> pages = PAGES.of(List.copyOf(lines));
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(lines.get(i).fields(pages.get(i)));
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("date", typesetter.line(PaperDates.date(paper.date()), Face.FANG, "日期"));
        String copies = paper.copies();
        parameters.put("copies", copies == null ? null : typesetter.cell(copies, Face.FANG, 12, WIDTH, "份数"));
        return new Sheet(template, parameters, rows);
    }

    private List<Line> lines(TextFlow.Block block) {
        float indent = block.kind() == TextFlow.Kind.FLUSH ? 0 : INDENT;
        List<TextLine> set = typesetter.lines(block.runs(), Face.FANG, SIZE, WIDTH, indent, block.section());
        List<Line> lines = new ArrayList<>();
        for (TextLine line : set) {
            boolean begins = lines.isEmpty();
            lines.add(new Line(
                    line, begins && indent > 0, begins ? block.number() : null, block.kind() == TextFlow.Kind.HEADING));
        }
        return lines;
    }

    private record Line(
            TextLine text, boolean indented, @Nullable Integer number, boolean heading) implements Pages.Row {

        @Override
        public float height() {
            return PITCH;
        }

        Map<String, ?> fields(int page) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("page", page);
            fields.put("text", text.markup());
            fields.put("full", text.full());
            fields.put("indented", indented);
            fields.put("number", number);
            return fields;
        }
    }
}
