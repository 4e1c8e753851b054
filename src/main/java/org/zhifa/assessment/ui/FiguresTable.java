package org.zhifa.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.assessment.UnitFigures;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.tenancy.TenantId;

/** Table two on the screen: a row for each body, and every figure that counts something a button. */
final class FiguresTable extends Div {

    private static final String UNIT = "event.target.closest('[data-unit]')?.dataset.unit";
    private static final String COLUMN = "event.target.closest('[data-column]')?.dataset.column";

    /** Told which figure was chosen. */
    interface Choice {

        void figure(TenantId unit, PenaltyColumn column);
    }

    private final Element body = new Element("tbody");

    FiguresTable(Choice choice) {
        addClassName("zf-figures");
        getElement().appendChild(new Element("table").appendChild(head(), body));
        body.addEventListener("click", click -> {
                    var unit = click.getEventData().get(UNIT).asString("");
                    var column = click.getEventData().get(COLUMN).asString("");
                    if (!unit.isEmpty() && !column.isEmpty()) {
                        choice.figure(new TenantId(unit), PenaltyColumn.valueOf(column));
                    }
                })
                .addEventData(UNIT)
                .addEventData(COLUMN);
    }

    void show(List<UnitFigures> units, @Nullable UnitFigures total) {
        body.removeAllChildren();
        units.forEach(unit -> body.appendChild(line(unit, true)));
        if (total != null) {
            body.appendChild(line(total, false).setAttribute("class", "total"));
        }
    }

    private Element head() {
        var numbers = new Element("tr").setAttribute("class", "numbers").appendChild(new Element("th"));
        var heads = new Element("tr").appendChild(new Element("th").setText(getTranslation("assessment.unit")));
        for (var column : PenaltyColumn.values()) {
            var words = column.isMoney() ? getTranslation("assessment.money", column.head()) : column.head();
            heads.appendChild(new Element("th").appendChild(new Element("span").setText(words)));
            numbers.appendChild(new Element("th").setText(String.valueOf(column.ordinal() + 1)));
        }
        return new Element("thead").appendChild(heads, numbers);
    }

    private static Element line(UnitFigures unit, boolean opens) {
        var line = new Element("tr").setAttribute("data-unit", unit.tenant().code());
        line.appendChild(new Element("th").setAttribute("scope", "row").setText(unit.name()));
        for (var column : PenaltyColumn.values()) {
            var cell = new Element("td");
            var some = unit.value(column).filter(value -> value.signum() > 0).isPresent();
            if (opens && some) {
                cell.appendChild(new Element("button")
                        .setAttribute("data-column", column.name())
                        .setText(unit.shown(column)));
            } else {
                cell.setText(unit.shown(column)).setAttribute("class", some ? "" : "none");
            }
            line.appendChild(cell);
        }
        return line;
    }
}
