package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import org.zhifa.review.statistics.RoundFilter;

/** A table of figures: a caption, heads of columns and rows; each figure that counts something leads to what it counts. */
final class FigureTable extends Div {

    private final Element body = new Element("tbody");
    private Element row = new Element("tr");

    /** @param heads the first is the rows' own. */
    FigureTable(String caption, String... heads) {
        var head = new Element("tr");
        for (var i = 0; i < heads.length; i++) {
            head.appendChild(new Element("th")
                    .setAttribute("scope", "col")
                    .setAttribute("class", i == 0 ? "" : "n")
                    .setText(heads[i]));
        }
        addClassName("zf-figure-table");
        getElement()
                .appendChild(new Element("table")
                        .setAttribute("class", "zf-table")
                        .appendChild(
                                new Element("caption").setText(caption), new Element("thead").appendChild(head), body));
    }

    FigureTable row(String name) {
        return row(new Element("th").setText(name));
    }

    FigureTable row(Component name) {
        return row(new Element("th").appendChild(name.getElement()));
    }

    private FigureTable row(Element name) {
        row = new Element("tr").appendChild(name.setAttribute("scope", "row"));
        body.appendChild(row);
        return this;
    }

    /** A count, with what it counts behind it. */
    FigureTable count(int count, RoundFilter behind) {
        return cell(figure(count, behind));
    }

    /** A count as a part of others, shown by a line under it. */
    FigureTable share(int count, int whole, RoundFilter behind) {
        return cell(Bar.under(figure(count, behind), BigDecimal.valueOf(count), BigDecimal.valueOf(whole)));
    }

    FigureTable text(String figure) {
        return cell(new Element("span").setText(figure));
    }

    private static Element figure(int count, RoundFilter behind) {
        return count == 0
                ? new Element("span").setText("0")
                : ReviewStatisticsView.link(String.valueOf(count), behind).getElement();
    }

    private FigureTable cell(Element figure) {
        row.appendChild(new Element("td").setAttribute("class", "n").appendChild(figure));
        return this;
    }
}
