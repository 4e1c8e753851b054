package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.zhifa.review.Anchor;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Icon;

/** A question being written, at its place. */
final class ThreadForm extends Article {

    /** What becomes of it. */
    interface Asking {

        void ask(Anchor anchor, String words);

        void leave();
    }

    private static final int LONGEST = 2000;

    final TextArea words = new TextArea();
    private final NumberField from = new NumberField();
    private final NumberField to = new NumberField();

    ThreadForm(Anchor anchor, String place, String quote, Asking asking) {
        addClassNames("zf-thread", "on", "writing");
        var title = new Span(quote.isEmpty() ? place : getTranslation("review.thread.quote", place, quote));
        title.addClassNames("zf-b", "zf-cut");
        add(new Header(new Icon("comment").small(), title));
        words.setAriaLabel(getTranslation("review.thread.words"));
        words.setPlaceholder(getTranslation("review.thread.whatToAsk"));
        words.setMinRows(2);
        words.setMaxRows(8);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var foot = new Div();
        foot.addClassName("foot");
        if (anchor.place() instanceof Anchor.Stretch stretch) {
            foot.add(second(from, "review.thread.from", stretch.from()), second(to, "review.thread.to", stretch.to()));
        }
        foot.add(
                words,
                new ActionButton(getTranslation("action.cancel"), click -> asking.leave())
                        .small()
                        .key("Escape"),
                new ActionButton(
                                getTranslation("review.thread.ask"),
                                click -> asking.ask(placed(anchor), words.getValue()))
                        .small()
                        .primary()
                        .key("Alt+Enter"));
        add(foot);
        words.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private NumberField second(NumberField field, String label, double value) {
        field.setAriaLabel(getTranslation(label));
        field.setPrefixComponent(new Span(getTranslation(label)));
        field.setValue(value);
        field.setMin(0);
        field.setStep(0.01);
        field.setWidth("128px");
        return field;
    }

    private Anchor placed(Anchor anchor) {
        if (!(anchor.place() instanceof Anchor.Stretch stretch)) {
            return anchor;
        }
        var begin = from.getValue() == null ? stretch.from() : Math.max(0, from.getValue());
        var end = to.getValue() == null ? begin : Math.max(begin, to.getValue());
        return new Anchor(anchor.kind(), anchor.ref(), new Anchor.Stretch(begin, end));
    }
}
