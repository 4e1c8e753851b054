package org.zhifa.casework.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The public flow chart of a procedure (流程图), drawn from its file: left what the body does and how long it has, right
 * what the reader may do. 440 units wide, so that it can be read on a phone; colours come from the page's style sheet.
 */
public final class FlowChart {

    private static final int WIDTH = 440;
    private static final int TOP = 34;
    private static final int GAP = 20;
    private static final int BOX = 50;
    private static final int LINE = 17;

    private final Procedure procedure;
    private final Locale locale;
    private final boolean chinese;
    private final List<Step> shown;
    private final List<Integer> tops = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder();

    private FlowChart(Procedure procedure, Locale locale) {
        this.procedure = procedure;
        this.locale = locale;
        this.chinese = !locale.getLanguage().equals("en");
        this.shown =
                procedure.steps().stream().filter(step -> step.chart() != null).toList();
    }

    /** An {@code <svg class="flow">} element. */
    public static String of(Procedure procedure, Locale locale) {
        return new FlowChart(procedure, locale).draw();
    }

    /** The same steps in words, one sentence each, for the list below the chart. */
    public static List<String> inWords(Procedure procedure, Locale locale) {
        return new FlowChart(procedure, locale)
                .shown.stream().map(step -> sentence(step.chart(), locale)).toList();
    }

    private String draw() {
        var bottom = TOP;
        for (var step : shown) {
            tops.add(bottom);
            bottom += rowHeight(step.chart()) + GAP;
        }
        add(
                "<svg class=\"flow\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"flow-t flow-d\">",
                WIDTH, bottom - GAP + 8);
        add("<title id=\"flow-t\">%s</title>", text(procedure.name().in(locale)));
        add(
                "<desc id=\"flow-d\">%s</desc>",
                chinese
                        ? "共%d步。文字说明见图下。".formatted(shown.size())
                        : "%d steps, in words below.".formatted(shown.size()));
        add("<defs><marker id=\"flow-a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
                + " markerHeight=\"7\" orient=\"auto\"><path class=\"m\" d=\"M0 0l8 4-8 4z\"/></marker></defs>");
        add("<text x=\"34\" y=\"18\" class=\"s\">%s</text>", chinese ? "机关做什么、多长时间" : "The body, and how long it has");
        add(
                "<text x=\"238\" y=\"18\" class=\"q\" font-weight=\"700\">%s</text>",
                chinese ? "您可以做什么" : "What you may do");
        for (var row = 0; row < shown.size(); row++) {
            draw(row);
        }
        wayBack().ifPresent(this::back);
        return svg.append("</svg>").toString();
    }

    private void draw(int row) {
        var chart = shown.get(row).chart();
        var y = tops.get(row);
        var last = row == shown.size() - 1;
        var next = last ? y : tops.get(row + 1);
        if (chart.question() != null) {
            question(chart, y, next, last);
        } else {
            box(chart, y, row > 0 && isKey(shown.get(row)) ? "b k" : "b");
            rights(chart, y);
            if (!last) {
                arrow("M132 %dV%d", y + boxHeight(chart), next - 3);
            }
        }
    }

    private void box(ChartBox chart, int y, String style) {
        add("<rect class=\"%s\" x=\"34\" y=\"%d\" width=\"196\" height=\"%d\" rx=\"4\"/>", style, y, boxHeight(chart));
        add(
                "<text x=\"46\" y=\"%d\" class=\"t\">%s</text>",
                y + 21, text(chart.title().in(locale)));
        lines("s", 46, y + 40, wrapped(chart.does(), 172));
    }

    /** The step is there only if the question is answered with yes; otherwise the way goes on below it. */
    private void question(ChartBox chart, int y, int next, boolean last) {
        var asked = wrapped(chart.question(), 118);
        var first = y + 31 - (asked.size() - 1) * 8;
        add("<path class=\"b\" d=\"M132 %dl96 30-96 30-96-30z\"/>", y - 4);
        for (var line = 0; line < asked.size(); line++) {
            add(
                    "<text x=\"132\" y=\"%d\" text-anchor=\"middle\" class=\"s\">%s</text>",
                    first + line * 16, text(asked.get(line)));
        }
        arrow("M228 %dH262", y + 26);
        add("<text x=\"246\" y=\"%d\" text-anchor=\"middle\" class=\"s\">%s</text>", y + 19, chinese ? "是" : "yes");
        var does = wrapped(chart.does(), 152);
        var height = BOX + (does.size() - 1) * LINE;
        add("<rect class=\"b\" x=\"266\" y=\"%d\" width=\"168\" height=\"%d\" rx=\"4\"/>", y + 1, height);
        add(
                "<text x=\"276\" y=\"%d\" class=\"t\">%s</text>",
                y + 22, text(chart.title().in(locale)));
        lines("s", 276, y + 41, does);
        if (!last) {
            arrow("M132 %dV%d", y + 56, next - 3);
            arrow("M350 %dV%dH136", y + 1 + height, next - 10);
            add("<text x=\"140\" y=\"%d\" class=\"s\">%s</text>", y + 70, chinese ? "否" : "no");
        }
    }

    private void rights(ChartBox chart, int y) {
        var lines = rightLines(chart);
        if (lines.isEmpty()) {
            return;
        }
        var height = rowHeight(chart);
        add("<path d=\"M238 %dv%d\" stroke=\"var(--jade)\" stroke-width=\"2\"/>", y + 2, height - 4);
        lines("q", 248, y + height / 2 + 4 - (lines.size() - 1) * LINE / 2, lines);
    }

    private void lines(String style, int x, int y, List<String> lines) {
        for (var line = 0; line < lines.size(); line++) {
            add("<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>", x, y + line * LINE, style, text(lines.get(line)));
        }
    }

    private List<String> rightLines(ChartBox chart) {
        return chart.rights().stream()
                .flatMap(right -> wrapped(right, 188).stream())
                .toList();
    }

    private int boxHeight(ChartBox chart) {
        return BOX + (wrapped(chart.does(), 172).size() - 1) * LINE;
    }

    private int rowHeight(ChartBox chart) {
        if (chart.question() != null) {
            return Math.max(72, BOX + 18 + (wrapped(chart.does(), 152).size() - 1) * LINE);
        }
        return Math.max(boxHeight(chart), rightLines(chart).size() * LINE + 6);
    }

    /** Breaks words into lines of so many units, at 13 units a Chinese character and 6.6 any other. */
    private List<String> wrapped(Wording wording, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : wording.in(locale).split(chinese ? "(?<=.)" : "(?<= )")) {
            if (width(line + piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(each -> each > 0x2e80 ? 13 : 6.6).sum();
    }

    private void back(int[] way) {
        var from = tops.get(way[0]) + 25;
        var to = tops.get(way[1]) + 25;
        add("<path class=\"l\" stroke-dasharray=\"4 3\" d=\"M34 %dH14V%dH30\" marker-end=\"url(#flow-a)\"/>", from, to);
        if (chinese) {
            add("<text x=\"25\" y=\"%d\" class=\"s up\" text-anchor=\"middle\">退回</text>", (from + to) / 2);
        }
    }

    /** Rows of the step that may send a case back, and of the one it goes back to. */
    private Optional<int[]> wayBack() {
        for (var row = 0; row < shown.size(); row++) {
            if (shown.get(row).chart().question() != null) {
                continue;
            }
            for (var next : shown.get(row).next()) {
                var target = procedure.find(next.to()).map(shown::indexOf).orElse(-1);
                var back = next.when() == StepCondition.RETURNED || next.when() == StepCondition.INVESTIGATION;
                if (back && target >= 0 && target < row) {
                    return Optional.of(new int[] {row, target});
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isKey(Step step) {
        return step.kind() == StepKind.DECISION || step.kind() == StepKind.APPROVAL;
    }

    private static String sentence(ChartBox chart, Locale locale) {
        var chinese = !locale.getLanguage().equals("en");
        var does =
                chart.title().in(locale) + (chinese ? "：" : ": ") + chart.does().in(locale) + (chinese ? "。" : ".");
        if (chart.rights().isEmpty()) {
            return does;
        }
        var rights = chart.rights().stream().map(right -> right.in(locale)).toList();
        return chinese
                ? does + "您可以：" + String.join(" ", rights) + "。"
                : does + " You may: " + String.join(" ", rights) + ".";
    }

    private void arrow(String path, Object... values) {
        add("<path class=\"l\" d=\"" + path + "\" marker-end=\"url(#flow-a)\"/>", values);
    }

    private void add(String element, Object... values) {
        svg.append(element.formatted(values)).append('\n');
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
