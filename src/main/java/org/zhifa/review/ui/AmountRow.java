package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Objects;
import org.zhifa.review.scope.Entry;

/** An entry that hangs on an amount, with the amounts to be lowered. */
final class AmountRow extends Div {

    private final transient Entry entry;

    final BigDecimalField person = new BigDecimalField(getTranslation("review.catalogue.person"));
    final BigDecimalField organisation = new BigDecimalField(getTranslation("review.catalogue.organisation"));

    AmountRow(Entry entry) {
        this.entry = entry;
        var amount = Objects.requireNonNull(entry.when().amount());
        var code = new Span(entry.code());
        code.addClassNames("zf-mono", "zf-c3");
        var name = new Span(entry.name().in(getLocale()));
        name.addClassName("name");
        person.setValue(amount.person());
        organisation.setValue(amount.organisation());
        addClassName("zf-catalogue-amount");
        add(code, name, person, organisation);
    }

    boolean isComplete() {
        person.setInvalid(person.isEmpty() || person.getValue().signum() < 0);
        organisation.setInvalid(
                organisation.isEmpty() || organisation.getValue().signum() < 0);
        return !person.isInvalid() && !organisation.isInvalid();
    }

    Entry entry() {
        var when = entry.when();
        var amount = Objects.requireNonNull(when.amount());
        return new Entry(
                entry.code(),
                entry.act(),
                entry.name(),
                new Entry.When(
                        when.kinds(),
                        when.levels(),
                        when.fields(),
                        new Entry.Amount(amount.of(), person.getValue(), organisation.getValue()),
                        when.impact()),
                entry.basis());
    }
}
