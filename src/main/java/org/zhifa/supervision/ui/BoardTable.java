package org.zhifa.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.ui.Keys;
import org.zhifa.supervision.BoardRow;
import org.zhifa.supervision.Indicator;
import org.zhifa.supervision.Measure;
import org.zhifa.tenancy.TenantId;

/** The board as a table: a row for each body, a column for each indicator, every figure a way to what it counts. */
final class BoardTable extends Div {

    private static final String CELL = "event.target.closest('[data-unit]')?.dataset.unit";
    private static final String COLUMN = "event.target.closest('[data-indicator]')?.dataset.indicator";
    private static final String KEY = "event.key";
    private static final BigDecimal BAR_FROM = new BigDecimal(75);

    /** Told which figure was chosen, and which column to sort by. */
    interface Choice {

        void figure(TenantId unit, Indicator indicator);

        void moved(int rows, int columns);

        void sorted(Indicator indicator);
    }

    private final Element body = new Element("tbody");

    BoardTable(Choice choice) {
        addClassName("zf-monitor-table");
        var table = new Element("table");
        table.setAttribute("tabindex", "0");
        table.setAttribute("aria-label", getTranslation("supervision.monitor"));
        table.appendChild(head(choice), body);
        getElement().appendChild(table);
        body.addEventListener("click", click -> {
                    var unit = click.getEventData().get(CELL).asString("");
                    var indicator = click.getEventData().get(COLUMN).asString("");
                    if (!unit.isEmpty() && !indicator.isEmpty()) {
                        choice.figure(new TenantId(unit), Indicator.valueOf(indicator));
                    }
                })
                .addEventData(CELL)
                .addEventData(COLUMN);
        table.addEventListener("keydown", press -> {
                    switch (press.getEventData().get(KEY).asString("")) {
                        case "ArrowDown" -> choice.moved(1, 0);
                        case "ArrowUp" -> choice.moved(-1, 0);
                        case "ArrowRight" -> choice.moved(0, 1);
                        case "ArrowLeft" -> choice.moved(0, -1);
                        default -> {}
                    }
                })
                .addEventData(KEY)
                .setFilter("event.key.startsWith('Arrow') && (event.preventDefault(), true)");
    }

    void show(List<BoardRow> rows, @Nullable TenantId unit, @Nullable Indicator indicator) {
        body.removeAllChildren();
        for (var row : rows) {
            body.appendChild(line(row, row.tenant().equals(unit), indicator));
        }
    }

    private Element head(Choice choice) {
        var names = new Element("tr").appendChild(cell("th", "nm", getTranslation("supervision.unit")));
        names.appendChild(cell("th", "ms", getTranslation("supervision.missed")));
        var targets = new Element("tr").setAttribute("class", "targets");
        targets.appendChild(cell("td", "nm", getTranslation("supervision.target")), new Element("td"));
        for (var indicator : Indicator.values()) {
            var sort = new NativeButton(indicator.code());
            sort.getElement().appendChild(new Element("span").setText(getTranslation(indicator.labelKey() + ".short")));
            sort.addClickListener(_ -> choice.sorted(indicator));
            Keys.click(sort, String.valueOf(indicator.ordinal() + 1));
            names.appendChild(new Element("th").appendChild(sort.getElement()));
            var target = getTranslation(
                    indicator.isVeto() ? "supervision.target.veto" : "supervision.target.least",
                    indicator.target().toPlainString());
            targets.appendChild(cell("td", "na", target));
        }
        names.appendChild(cell("th", "tr", getTranslation("supervision.trend")));
        targets.appendChild(new Element("td"));
        return new Element("thead").appendChild(names, targets);
    }

    private Element line(BoardRow row, boolean on, @Nullable Indicator chosen) {
        var line = new Element("tr").setAttribute("data-unit", row.tenant().code());
        line.setAttribute("aria-selected", String.valueOf(on));
        line.appendChild(cell("th", "nm", row.name()).setAttribute("scope", "row"));
        var missed = row.missed().size();
        line.appendChild(cell("td", "ms", getTranslation(row.state().labelKey() + ".row", missed)));
        for (var indicator : Indicator.values()) {
            var figure = figure(row.measure(indicator)).setAttribute("data-indicator", indicator.name());
            if (on && indicator == chosen) {
                figure.setAttribute("aria-current", "true");
            }
            line.appendChild(figure);
        }
        return line.appendChild(cell("td", "tr", trend(row.trend())));
    }

    private Element figure(Measure measure) {
        var percent = measure.percent();
        if (percent.isEmpty()) {
            return cell("td", "na", getTranslation("supervision.notApplicable"));
        }
        var below = measure.isBelowTarget();
        var veto = below && measure.indicator().isVeto();
        var mark = veto ? getTranslation("supervision.veto.mark") : below ? "▾" : "";
        var cell = cell("td", veto ? "v veto" : below ? "v lo" : "v", mark + shown(percent.get()));
        // The bar begins at 75: below that, how far is no question any more.
        var bar = percent.get().subtract(BAR_FROM).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(4));
        cell.getStyle().set("--bar", bar.toPlainString() + "%");
        return cell;
    }

    static String shown(BigDecimal percent) {
        return percent.stripTrailingZeros().scale() <= 0
                ? percent.toBigInteger().toString()
                : percent.toPlainString();
    }

    private static String trend(@Nullable BigDecimal points) {
        return points == null
                ? "—"
                : points.signum() < 0 ? "−" + points.abs().toPlainString() : "+" + points.toPlainString();
    }

    private static Element cell(String tag, String css, String text) {
        return new Element(tag).setAttribute("class", css).setText(text);
    }
}
