package org.zhifa.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;
import org.zhifa.shared.ui.element.Spark;
import org.zhifa.supervision.BoardRow;
import org.zhifa.supervision.CountedLine;
import org.zhifa.supervision.Indicator;
import org.zhifa.supervision.Measure;

/** What stands behind one figure: its fraction, the body's own past, and what it counts, by number and day alone. */
final class DrillPanel extends Div {

    private static final int SHOWN = 50;

    private final transient Procedures procedures;

    DrillPanel(Procedures procedures) {
        this.procedures = procedures;
        addClassName("zf-drill");
    }

    void show(BoardRow row, Indicator indicator, List<Measure> past, List<CountedLine> lines, LocalDate today) {
        removeAll();
        add(figure(row.measure(indicator)), past(past, indicator), counted(lines, today));
    }

    private Div figure(Measure measure) {
        var big = new Span(
                measure.percent().map(BoardTable::shown).orElseGet(() -> getTranslation("supervision.notApplicable")));
        big.addClassName("big");
        if (measure.applies()) {
            big.getElement().appendChild(new Element("small").setText("%"));
        }
        var fraction = new Span(getTranslation("supervision.fraction", (long) measure.met(), (long) measure.counted()));
        fraction.addClassName("zf-num");
        var words = new Div(state(measure), fraction);
        words.addClassNames("zf-col", "zf-f12");
        var row = new Div(big, words);
        row.addClassName("zf-row");
        var rule = new Paragraph(getTranslation(measure.indicator().labelKey() + ".rule"));
        rule.addClassNames("zf-f12", "zf-c3");
        return section(row, rule);
    }

    private Component state(Measure measure) {
        var target = measure.indicator().target().toPlainString();
        if (!measure.applies()) {
            return StateChip.bare(getTranslation("supervision.nothingCounted"), Tone.PLAIN, "info");
        }
        return measure.isBelowTarget()
                ? StateChip.bare(
                        getTranslation(
                                "supervision.below", target, measure.gap().toPlainString()),
                        measure.indicator().isVeto() ? Tone.RED : Tone.AMBER,
                        measure.indicator().isVeto() ? "ban" : "warning")
                : StateChip.bare(getTranslation("supervision.met", target), Tone.GREEN, "check");
    }

    private Div past(List<Measure> past, Indicator indicator) {
        List<@Nullable Double> values = past.stream()
                .<@Nullable Double>map(
                        each -> each.percent().map(Number::doubleValue).orElse(null))
                .toList();
        var words = past.stream()
                .map(each -> each.percent().map(BoardTable::shown).orElse("—"))
                .toList();
        var line = new Span(String.join("　", words));
        line.addClassNames("zf-f12", "zf-c2", "zf-num");
        return section(
                head("supervision.past", getTranslation("supervision.past.note")),
                new Spark(getTranslation("supervision.past.label", String.join(", ", words)), values)
                        .target(indicator.target().doubleValue()),
                line);
    }

    private Div counted(List<CountedLine> lines, LocalDate today) {
        var missed = lines.stream().filter(line -> !line.met()).count();
        var table = new Element("table").setAttribute("class", "zf-drill-lines");
        var heads = new Element("tr");
        for (var head : List.of("number", "step", "due", "state")) {
            heads.appendChild(new Element("th").setText(getTranslation("supervision.line." + head)));
        }
        table.appendChild(new Element("thead").appendChild(heads));
        var body = new Element("tbody");
        lines.stream().limit(SHOWN).forEach(line -> body.appendChild(line(line, today)));
        table.appendChild(body);
        var section = section(head("supervision.counted", getTranslation("supervision.counted.missed", missed)));
        if (lines.isEmpty()) {
            section.add(new Paragraph(getTranslation("supervision.nothingCounted")));
        } else {
            section.getElement().appendChild(table);
        }
        if (lines.size() > SHOWN) {
            section.add(new Span(getTranslation("supervision.counted.more", (long) lines.size() - SHOWN)));
        }
        return section;
    }

    private Element line(CountedLine line, LocalDate today) {
        var number = line.number() == null ? getTranslation("supervision.line.offPlatform") : line.number();
        return new Element("tr")
                .appendChild(
                        new Element("td").setAttribute("class", "zf-mono").setText(number),
                        new Element("td").setText(line.step() == null ? "" : stepName(line.step())),
                        new Element("td")
                                .setText(
                                        line.due() == null
                                                ? Formats.day(line.day(), today)
                                                : Formats.moment(line.due(), today)),
                        new Element("td")
                                .setAttribute("class", line.met() ? "ok" : "missed")
                                .setText(outcome(line)));
    }

    private String outcome(CountedLine line) {
        if (line.met()) {
            return getTranslation("supervision.line.inTime");
        }
        if (line.done() == null) {
            return getTranslation("supervision.line.open");
        }
        return line.due() == null ? getTranslation("supervision.line.missed") : late(line.due(), line.done());
    }

    private String late(LocalDateTime due, LocalDateTime done) {
        var late = Duration.between(due, done);
        return late.toHours() < 96
                ? getTranslation("supervision.line.hours", Math.max(1, late.toHours()))
                : getTranslation("supervision.line.days", late.toDays());
    }

    private String stepName(String id) {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.find(id).stream())
                .map(Step::name)
                .map(name -> name.in(getLocale()))
                .findFirst()
                .orElse(id);
    }

    private H3 head(String key, String note) {
        var head = new H3(getTranslation(key));
        head.add(new Span(note));
        return head;
    }

    private static Div section(Component... parts) {
        var section = new Div(parts);
        section.addClassName("zf-sec");
        return section;
    }
}
