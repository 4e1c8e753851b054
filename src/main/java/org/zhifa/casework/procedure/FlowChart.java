package org.zhifa.casework.procedure;

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
    private static final int ROW = 70;
    private static final int BOX = 50;

    private final Procedure procedure;
    private final Locale locale;
    private final List<Step> shown;
    private final StringBuilder svg = new StringBuilder();

    private FlowChart(Procedure procedure, Locale locale) {
        this.procedure = procedure;
        this.locale = locale;
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
        var chinese = !locale.getLanguage().equals("en");
        var height = TOP + (shown.size() - 1) * ROW + BOX + 8;
        add("<svg class=\"flow\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"flow-t flow-d\">", WIDTH, height);
        add("<title id=\"flow-t\">%s</title>", text(procedure.name()));
        add(
                "<desc id=\"flow-d\">%s</desc>",
                chinese
                        ? "共%d步。文字说明见图下。".formatted(shown.size())
                        : "%d steps, in words below.".formatted(shown.size()));
        add("<defs><marker id=\"flow-a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
                + " markerHeight=\"7\" orient=\"auto\"><path class=\"m\" d=\"M0 0l8 4-8 4z\"/></marker></defs>");
        add(
                "<text x=\"34\" y=\"18\" class=\"s\">%s</text>",
                chinese ? "机关做什么、多长时间" : "What the body does, how long it has");
        add(
                "<text x=\"238\" y=\"18\" class=\"q\" font-weight=\"700\">%s</text>",
                chinese ? "您可以做什么" : "What you may do");
        for (var row = 0; row < shown.size(); row++) {
            var chart = shown.get(row).chart();
            if (chart.question() != null) {
                question(chart, y(row), chinese);
            } else {
                box(chart, y(row), row == 0 ? "b" : isKey(shown.get(row)) ? "b k" : "b");
            }
            rights(chart, y(row));
            if (row < shown.size() - 1) {
                arrow("M132 %dV%d", y(row) + (chart.question() != null ? 52 : BOX), y(row + 1) - 3);
            }
        }
        wayBack().ifPresent(way -> back(way, chinese));
        return svg.append("</svg>").toString();
    }

    private void box(ChartBox chart, int y, String style) {
        add("<rect class=\"%s\" x=\"34\" y=\"%d\" width=\"196\" height=\"%d\" rx=\"4\"/>", style, y, BOX);
        add("<text x=\"46\" y=\"%d\" class=\"t\">%s</text>", y + 21, text(chart.title()));
        add("<text x=\"46\" y=\"%d\" class=\"s\">%s</text>", y + 40, text(chart.does()));
    }

    private void question(ChartBox chart, int y, boolean chinese) {
        add("<path class=\"b\" d=\"M132 %dl84 26-84 26-84-26z\"/>", y);
        add("<text x=\"132\" y=\"%d\" text-anchor=\"middle\" class=\"t\">%s</text>", y + 31, text(chart.question()));
        arrow("M216 %dH262", y + 26);
        add("<text x=\"240\" y=\"%d\" text-anchor=\"middle\" class=\"s\">%s</text>", y + 19, chinese ? "是" : "yes");
        add("<rect class=\"b\" x=\"266\" y=\"%d\" width=\"168\" height=\"%d\" rx=\"4\"/>", y + 1, BOX);
        add("<text x=\"276\" y=\"%d\" class=\"t\">%s</text>", y + 22, text(chart.title()));
        add("<text x=\"276\" y=\"%d\" class=\"s\">%s</text>", y + 41, text(chart.does()));
        arrow("M350 %dV%dH234", y + 51, y + 97);
        add("<text x=\"140\" y=\"%d\" class=\"s\">%s</text>", y + 66, chinese ? "否" : "no");
    }

    private void rights(ChartBox chart, int y) {
        var lines = chart.rights();
        if (lines.isEmpty()) {
            return;
        }
        add("<path d=\"M238 %dv46\" stroke=\"var(--jade)\" stroke-width=\"2\"/>", y + 2);
        var first = y + 29 - (lines.size() - 1) * 9;
        for (var line = 0; line < lines.size(); line++) {
            add("<text x=\"248\" y=\"%d\" class=\"q\">%s</text>", first + line * 18, text(lines.get(line)));
        }
    }

    private void back(int[] way, boolean chinese) {
        var from = y(way[0]) + 25;
        var to = y(way[1]) + 25;
        add("<path class=\"l\" stroke-dasharray=\"4 3\" d=\"M34 %dH14V%dH30\" marker-end=\"url(#flow-a)\"/>", from, to);
        if (chinese) {
            add("<text x=\"25\" y=\"%d\" class=\"s up\" text-anchor=\"middle\">退回</text>", (from + to) / 2);
        }
    }

    /** Rows of the step that may send a case back, and of the one it goes back to. */
    private Optional<int[]> wayBack() {
        for (var row = 0; row < shown.size(); row++) {
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

    private String text(Wording wording) {
        return wording.in(locale).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static int y(int row) {
        return TOP + row * ROW;
    }
}
