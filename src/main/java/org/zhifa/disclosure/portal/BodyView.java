package org.zhifa.disclosure.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.Bigrams;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.BodyPage.Block;
import org.zhifa.disclosure.BodyPage.Content;
import org.zhifa.disclosure.BodyPage.Flow;
import org.zhifa.disclosure.BodyPage.FlowStep;
import org.zhifa.disclosure.BodyPage.Table;

/**
 * A body's page, cut to what fits on a screen: long tables are searched and leafed through, one at a time, by {@code in}
 * (which content), {@code find} and {@code row} in the address.
 */
record BodyView(List<Part> parts) {

    private static final int ROWS = 8;

    /** A content with its anchor and what is shown of it; no blocks where nothing was published. */
    record Part(Content content, String anchor, List<Object> blocks) {}

    /** The rows of a table that are shown, and where the others are. */
    record Rows(
            Table table,
            List<List<String>> shown,
            int first,
            int found,
            @Nullable String find,
            @Nullable String earlier,
            @Nullable String later) {

        public String form() {
            return "rows";
        }

        /** Small tables need no search. */
        public boolean isSearched() {
            return table.rows().size() > ROWS;
        }

        public int last() {
            return first + shown.size() - 1;
        }
    }

    /** A flow chart with its places worked out: steps downwards, what the reader may do beside them. */
    record Chart(Flow flow, int height, List<Box> boxes) {

        public String form() {
            return "chart";
        }
    }

    record Box(FlowStep step, int y, boolean last, List<Line> rights) {}

    record Line(String text, int y) {}

    static BodyView of(BodyPage page, Visit visit) {
        var ask = new Ask(visit);
        var parts = new ArrayList<Part>();
        for (var content : Content.values()) {
            var blocks = page.section(content).map(BodyPage.Section::blocks).orElse(List.of());
            if (content.isRequired() || !blocks.isEmpty()) {
                parts.add(new Part(
                        content,
                        anchor(content),
                        blocks.stream().map(block -> drawn(block, content, ask)).toList()));
            }
        }
        return new BodyView(parts);
    }

    static String anchor(Content content) {
        return content.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object drawn(Block block, Content content, Ask ask) {
        return switch (block) {
            case Table table -> ask.rows(table, content);
            case Flow flow -> chart(flow);
            case BodyPage.Text text -> text;
            case BodyPage.Facts facts -> facts;
            case BodyPage.Points points -> points;
        };
    }

    private static Chart chart(Flow flow) {
        var steps = flow.steps();
        var boxes = IntStream.range(0, steps.size())
                .mapToObj(i -> box(steps.get(i), 34 + 70 * i, i == steps.size() - 1))
                .toList();
        return new Chart(flow, 34 + 70 * steps.size(), boxes);
    }

    private static Box box(FlowStep step, int y, boolean last) {
        var rights = step.rights().stream().limit(3).toList();
        var first = y + 29 - 9 * (rights.size() - 1);
        var lines = IntStream.range(0, rights.size())
                .mapToObj(i -> new Line(rights.get(i), first + 18 * i))
                .toList();
        return new Box(step, y, last, lines);
    }

    /** What the address asks of the tables. */
    private record Ask(Visit visit) {

        Rows rows(Table table, Content content) {
            var isAsked = content.name().equals(asked("in"));
            var find = isAsked ? asked("find") : null;
            var rows = find == null || find.isBlank()
                    ? table.rows()
                    : table.rows().stream().filter(row -> matches(row, find)).toList();
            var start = isAsked ? Math.min(row(), Math.max(0, rows.size() - 1)) : 0;
            var end = Math.min(start + ROWS, rows.size());
            return new Rows(
                    table,
                    rows.subList(start, end),
                    start + 1,
                    rows.size(),
                    find,
                    start == 0 ? null : link(content, find, Math.max(0, start - ROWS)),
                    end == rows.size() ? null : link(content, find, end));
        }

        private static boolean matches(List<String> row, String find) {
            return Bigrams.plain(String.join(" ", row)).contains(Bigrams.plain(find));
        }

        private String link(Content content, @Nullable String find, int row) {
            return visit.to(
                    visit.path() + "#" + anchor(content),
                    "in",
                    content.name(),
                    "find",
                    find,
                    "row",
                    Integer.toString(row));
        }

        private int row() {
            var row = asked("row");
            if (row == null) {
                return 0;
            }
            if (!row.matches("\\d{1,6}")) {
                throw new BadAddress("row");
            }
            return Integer.parseInt(row);
        }

        private @Nullable String asked(String name) {
            return visit.asked().stream()
                    .filter(pair -> pair.getKey().equals(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }
}
