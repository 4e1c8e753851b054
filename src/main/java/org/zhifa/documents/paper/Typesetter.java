package org.zhifa.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks text into lines the way Chinese is set (避头尾): no line begins with a closing mark or ends with an opening one,
 * numbers and codes stay whole, and a character its font lacks is printed from another or stops the paper.
 *
 * <p>Lines are broken here and not by the report engine because a page must be known before it is printed: a signature
 * never stands alone, ruled lines carry one line of text each, and the engine's own breaker puts 、 at a line's start.
 */
final class Typesetter {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』〕】”’…—,.;:?!)]}%元";
    private static final String NEVER_LAST = "（《〈「『〔【“‘([{";

    private final PaperFonts fonts;

    Typesetter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** Sets a paragraph in lines of {@code width} points, the first one narrower by {@code indent}. */
    List<TextLine> lines(List<Run> runs, Face base, float size, float width, float indent, String field) {
        List<Cell> cells = cells(runs, size, field);
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start < cells.size()) {
            int end = fit(cells, start, lines.isEmpty() ? width - indent : width);
            boolean ends = end == cells.size() || cells.get(end).is('\n');
            lines.add(new TextLine(markup(cells.subList(start, end), base), !ends));
            start = end < cells.size() && cells.get(end).is('\n') ? end + 1 : end;
        }
        return lines;
    }

    /** Text set for one cell of a form, its lines joined. */
    String cell(String text, Face face, float size, float width, String field) {
        return cell(List.of(new Run(face, text)), face, size, width, field);
    }

    String cell(List<Run> runs, Face base, float size, float width, String field) {
        return lines(runs, base, size, width, 0, field).stream()
                .map(TextLine::markup)
                .collect(Collectors.joining("\n"));
    }

    /** One line that is never broken: a title, a number, a name. */
    String line(String text, Face face, String field) {
        return markup(cells(List.of(new Run(face, text)), 1, field), face);
    }

    private List<Cell> cells(List<Run> runs, float size, String field) {
        List<Cell> cells = new ArrayList<>();
        for (Run run : runs) {
            run.text().codePoints().forEach(c -> {
                Face face = c == '\n' ? run.face() : fonts.faceFor(c, run.face(), field);
                cells.add(new Cell(c, face, c == '\n' ? 0 : fonts.advance(face, c) * size));
            });
        }
        return cells;
    }

    private static int fit(List<Cell> cells, int start, float width) {
        float used = 0;
        int end = start;
        while (end < cells.size() && !cells.get(end).is('\n') && used + cells.get(end).width <= width) {
            used += cells.get(end++).width;
        }
        if (end == cells.size() || cells.get(end).is('\n')) {
            return end;
        }
        for (int at = end; at > start; at--) {
            if (mayBreak(cells.get(at - 1), cells.get(at))) {
                return at;
            }
        }
        // Nothing but one endless code: it must go somewhere.
        return Math.max(end, start + 1);
    }

    private static boolean mayBreak(Cell before, Cell after) {
        boolean insideCode = before.isCode() && after.isCode();
        return !insideCode
                && NEVER_FIRST.indexOf(after.codePoint) < 0
                && NEVER_LAST.indexOf(before.codePoint) < 0
                && !after.is('　');
    }

    private static String markup(List<Cell> cells, Face base) {
        StringBuilder text = new StringBuilder();
        Face current = base;
        for (Cell cell : cells) {
            if (cell.face != current) {
                text.append(current == base ? "" : "</style>");
                text.append(cell.face == base ? "" : "<style fontName=\"" + cell.face.family + "\">");
                current = cell.face;
            }
            switch (cell.codePoint) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                default -> text.appendCodePoint(cell.codePoint);
            }
        }
        return text.append(current == base ? "" : "</style>").toString();
    }

    private record Cell(int codePoint, Face face, float width) {

        boolean is(char character) {
            return codePoint == character;
        }

        /** Part of a number, certificate, account or payment code. */
        boolean isCode() {
            return codePoint < 128 && codePoint > ' ';
        }
    }
}
