package org.zhifa.supervision.ui;

import java.time.LocalDate;
import java.util.function.Function;
import org.zhifa.shared.Labelled;
import org.zhifa.supervision.Span;

/** The spans a board can be looked at for. */
enum SpanChoice implements Labelled {
    YEAR(Span::yearTo),
    QUARTER(Span::quarterTo),
    DAYS(Span::thirtyDaysTo);

    private final Function<LocalDate, Span> span;

    SpanChoice(Function<LocalDate, Span> span) {
        this.span = span;
    }

    Span to(LocalDate today) {
        return span.apply(today);
    }

    @Override
    public String labelKey() {
        return "supervision.span." + name();
    }
}
