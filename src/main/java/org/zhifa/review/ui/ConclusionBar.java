package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewDetails;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** How the round ends: outcome, opinion, the digests it binds, and what is still missing (审核结论). */
final class ConclusionBar extends Div {

    private static final int LONGEST = 20_000;

    final Segmented<Outcome> outcome;
    final TextArea opinion = new TextArea();
    final ActionButton conclude;
    final Div missing = new Div();

    private transient ReviewDetails seen;
    private boolean pending;

    ConclusionBar(ReviewDetails seen, boolean mine, SerializableBiConsumer<Outcome, String> onConclude) {
        this.seen = seen;
        addClassName("zf-desk-conclusion");
        outcome = new Segmented<>(
                getTranslation("review.conclusion"),
                List.of(
                        Outcome.PASS,
                        Outcome.FIX,
                        Outcome.INVEST,
                        Outcome.REJECT,
                        Outcome.TRANSFER_ADM,
                        Outcome.TRANSFER_CRIM),
                each -> getTranslation(each.labelKey()));
        outcome.addClassName("small");
        opinion.setAriaLabel(getTranslation("review.opinion"));
        opinion.setPlaceholder(getTranslation("review.opinion"));
        opinion.setMaxLength(LONGEST);
        opinion.setMinRows(2);
        opinion.setMaxRows(6);
        opinion.setValueChangeMode(ValueChangeMode.LAZY);
        conclude = new ActionButton(
                        getTranslation("review.action.conclude"),
                        click -> onConclude.accept(outcome.getValue(), opinion.getValue()))
                .primary()
                .key("Ctrl+Enter");
        missing.addClassName("zf-row");
        if (mine) {
            outcome.addValueChangeListener(change -> chosen());
            opinion.addValueChangeListener(change -> tell());
            var last = new Div(missing, conclude);
            last.addClassNames("zf-row", "last");
            add(outcome, opinion, bound(), outsider(), last);
            tell();
        } else {
            seen.opinion().ifPresent(given -> {
                var line = new Div(
                        new Span(getTranslation(given.outcome().labelKey())),
                        new Span(getTranslation("review.conclusion.by", given.reviewer(), "")));
                line.addClassNames("zf-row", "zf-b");
                add(line, new Paragraph(given.text()));
                Standing.of(given).ifPresent(this::add);
            });
            add(bound());
        }
    }

    /** After a point was judged, or began to wait for its explanation. */
    void update(ReviewDetails now, boolean isPending) {
        seen = now;
        pending = isPending;
        tell();
    }

    private void chosen() {
        if (outcome.getValue() == Outcome.PASS && opinion.isEmpty()) {
            opinion.setValue(getTranslation("review.opinion.pass"));
        }
        tell();
    }

    private void tell() {
        var words = missingWords();
        missing.removeAll();
        if (words.isEmpty()) {
            missing.add(StateChip.bare(getTranslation("review.missing.none"), Tone.GREEN, "check"));
            conclude.blocked(null);
            return;
        }
        var all = getTranslation("review.missing", String.join(getTranslation("review.missing.comma"), words));
        missing.add(StateChip.bare(all, Tone.AMBER, "warning"));
        conclude.blocked(all);
    }

    private List<String> missingWords() {
        var words = new ArrayList<String>();
        if (!seen.unjudged().isEmpty()) {
            words.add(getTranslation("review.missing.judge", seen.unjudged().size()));
        }
        if (pending) {
            words.add(getTranslation("review.missing.note"));
        }
        if (outcome.getValue() == null) {
            words.add(getTranslation("review.missing.outcome"));
        } else if (outcome.getValue() == Outcome.PASS && !seen.problems().isEmpty()) {
            words.add(getTranslation("review.missing.problem", seen.problems().size()));
        } else if (outcome.getValue().findsFault() && seen.problems().isEmpty()) {
            words.add(getTranslation("review.missing.where"));
        }
        if (opinion.getValue().isBlank()) {
            words.add(getTranslation("review.missing.opinion"));
        }
        return words;
    }

    private Div bound() {
        var words = new Span(getTranslation(
                "review.bound",
                Formats.digest(seen.line().draft()),
                Formats.digest(seen.line().manifest())));
        var bound = new Div(new Icon("hash").small(), words);
        bound.addClassNames("zf-row", "zf-c2");
        bound.getElement()
                .setAttribute("title", seen.line().draft() + "\n" + seen.line().manifest());
        return bound;
    }

    private Div outsider() {
        var line = new Div(new Icon("check").small(), new Span(getTranslation("review.outsider")));
        line.addClassNames("zf-row", "zf-c3", "outsider");
        return line;
    }
}
