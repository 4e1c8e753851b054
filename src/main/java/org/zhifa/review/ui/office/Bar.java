package org.zhifa.review.ui.office;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure with a line under it: how much of the whole it is. The figure says it, the line only shows it. */
final class Bar {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Bar() {}

    static Span of(String figure, BigDecimal part, BigDecimal whole) {
        var bar = new Span(figure);
        under(bar.getElement(), part, whole);
        return bar;
    }

    static Element under(Element figure, BigDecimal part, BigDecimal whole) {
        var percent = whole.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(WHOLE).divide(whole, 0, RoundingMode.HALF_UP).min(WHOLE);
        figure.getClassList().add("zf-bar");
        figure.getStyle().set("--bar", percent.toPlainString() + "%");
        return figure;
    }
}
