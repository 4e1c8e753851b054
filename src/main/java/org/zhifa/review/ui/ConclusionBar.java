package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhifa.review.Consultation;
import org.zhifa.review.OpinionDraft;
import org.zhifa.review.Outcome;
import org.zhifa.review.Proposal;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.ReviewThread;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.SavedChip;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/**
 * How the round ends: outcome, opinion, the digests it binds, and what is still missing (审核结论). The opinion writes itself
 * with the outcome; what is typed is kept at once.
 */
final class ConclusionBar extends Div {

    private static final int LONGEST = 20_000;

    /** What is done here. */
    interface Ending {

        /** What was written before, if anything. */
        Optional<OpinionDraft> kept();

        /** What was proposed last, if anything. */
        Optional<Proposal> proposal();

        /** The opinion as the checklist says it. */
        OpinionDraft write(Outcome outcome);

        LocalTime save(OpinionDraft draft);

        void propose(Outcome outcome, String opinion, String suggestions);

        void withdraw();

        /** What legal advisers were asked. */
        List<Consultation> advice();

        /** On to what is still to be done. */
        void goOn();

        /** The threads that are not settled. */
        List<ReviewThread> open();

        /** Where a thread hangs, in words. */
        String place(ReviewThread thread);
    }

    final Segmented<Outcome> outcome;
    final TextArea opinion = new TextArea();
    final TextArea suggestions = new TextArea();
    final ActionButton conclude;
    final SavedChip saved = new SavedChip();
    final Div missing = new Div();

    private transient ReviewDetails seen;
    private final transient Ending ending;
    private final ActionButton cite;
    private boolean pending;
    private int unread;
    private String written = "";

    ConclusionBar(ReviewDetails seen, boolean mine, Ending ending) {
        this.seen = seen;
        this.ending = ending;
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
        opinion.setMaxRows(9);
        opinion.setValueChangeMode(ValueChangeMode.LAZY);
        suggestions.setAriaLabel(getTranslation("review.suggestions"));
        suggestions.setPlaceholder(getTranslation("review.suggestions"));
        suggestions.setMaxLength(LONGEST);
        suggestions.setMinRows(1);
        suggestions.setMaxRows(4);
        suggestions.setValueChangeMode(ValueChangeMode.LAZY);
        conclude = new ActionButton(getTranslation("review.action.conclude"), click -> conclude())
                .primary()
                .key("Ctrl+Enter");
        missing.addClassName("zf-row");
        cite = new ActionButton(getTranslation("review.opinion.cite"), click -> cite())
                .icon("comment")
                .small()
                .flat();
        var proposal = ending.proposal();
        add(new AdviceNotes(ending.advice()));
        if (mine && proposal.filter(Proposal::waits).isEmpty()) {
            proposal.filter(last -> last.state() == Proposal.State.SENT_BACK).ifPresent(last -> add(sentBack(last)));
            write();
        } else if (mine) {
            waits(proposal.orElseThrow());
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

    private void write() {
        ending.kept().ifPresent(kept -> {
            if (kept.outcome() != null) {
                outcome.setValue(kept.outcome());
            }
            opinion.setValue(kept.opinion());
            suggestions.setValue(kept.suggestions());
        });
        outcome.addValueChangeListener(change -> chosen());
        opinion.addValueChangeListener(change -> typed(change.isFromClient()));
        suggestions.addValueChangeListener(change -> typed(change.isFromClient()));
        var heading = new ActionButton(getTranslation("review.conclusion"), click -> focus())
                .small()
                .flat()
                .key("C");
        heading.addClassName("zf-b");
        var anew = new ActionButton(getTranslation("review.opinion.anew"), click -> anew())
                .small()
                .flat();
        var goOn = new ActionButton(getTranslation("review.action.next"), click -> ending.goOn())
                .small()
                .flat()
                .key("E");
        goOn.addClassName("zf-end");
        var first = new Div(heading, cite, anew, saved, goOn);
        first.addClassNames("zf-row", "first");
        var last = new Div(missing, conclude);
        last.addClassNames("zf-row", "last");
        add(first, outcome, opinion, suggestions, bound(), last);
        tell();
    }

    private Div sentBack(Proposal last) {
        var words = new Div(
                StateChip.bare(
                        getTranslation("review.proposal.sentBack", String.valueOf(last.judgedBy())), Tone.RED, "back"),
                new Paragraph(last.words()));
        words.addClassName("back");
        return words;
    }

    /** It lies with the head of the legal office: read, and taken back if need be. */
    private void waits(Proposal last) {
        var stale = last.state() == Proposal.State.STALE;
        var state = new Div(
                new StateChip(
                        getTranslation(last.state().labelKey()),
                        stale ? Tone.RED : Tone.AMBER,
                        stale ? "warning" : "clock"),
                new Span(getTranslation(last.outcome().labelKey())));
        state.addClassNames("zf-row", "zf-b");
        var withdraw = new ActionButton(getTranslation("review.action.withdraw"), click -> ending.withdraw())
                .small()
                .key("W");
        add(state, new Paragraph(last.opinion()));
        if (!last.suggestions().isBlank()) {
            add(new Paragraph(last.suggestions()));
        }
        add(bound(), withdraw);
    }

    /** After a point was judged, or began to wait for its explanation. */
    void update(ReviewDetails now, boolean isPending, int stillUnread) {
        seen = now;
        pending = isPending;
        unread = stillUnread;
        tell();
    }

    private void conclude() {
        opinion.setInvalid(opinion.getValue().isBlank());
        if (opinion.isInvalid()) {
            opinion.setErrorMessage(getTranslation("form.required"));
            opinion.focus();
            return;
        }
        ending.propose(outcome.getValue(), opinion.getValue(), suggestions.getValue());
    }

    /** Goes to the choice of the outcome. */
    void focus() {
        outcome.focus();
    }

    /** Writes what is asked and not settled into the opinion, a line each. */
    private void cite() {
        var lines = ending.open().stream()
                .map(thread -> getTranslation(
                        "review.opinion.cited",
                        ending.place(thread),
                        thread.entries().getFirst().words()))
                .filter(line -> !opinion.getValue().contains(line))
                .toList();
        var before = opinion.getValue().strip();
        opinion.setValue((before.isEmpty() ? "" : before + "\n") + String.join("\n", lines));
        typed(true);
    }

    /** The opinion follows the outcome as long as nobody typed in it. */
    private void chosen() {
        if (outcome.getValue() != null
                && (opinion.isEmpty() || opinion.getValue().equals(written))) {
            anew();
        } else {
            typed(true);
        }
    }

    private void anew() {
        if (outcome.getValue() == null) {
            outcome.focus();
            return;
        }
        var draft = ending.write(outcome.getValue());
        written = draft.opinion();
        opinion.setValue(draft.opinion());
        suggestions.setValue(draft.suggestions());
        typed(true);
    }

    private void typed(boolean byHand) {
        if (byHand) {
            saved.saving();
            saved.saved(ending.save(
                    new OpinionDraft(outcome.getValue(), opinion.getValue(), suggestions.getValue(), null)));
        }
        tell();
    }

    private void tell() {
        var words = missingWords();
        var open = ending.open().size();
        cite.setVisible(open > 0);
        cite.setText(getTranslation("review.opinion.cite", open));
        missing.removeAll();
        if (words.isEmpty()) {
            missing.add(StateChip.bare(getTranslation("review.missing.none"), Tone.GREEN, "check"));
            conclude.blocked(null);
            return;
        }
        var all = getTranslation("review.missing", String.join(getTranslation("review.missing.comma"), words));
        missing.add(StateChip.bare(all, Tone.AMBER, "warning"));
        // What is just being typed arrives with the key that ends it: its absence alone keeps nobody from trying.
        conclude.blocked(words.equals(List.of(getTranslation("review.missing.opinion"))) ? null : all);
    }

    private List<String> missingWords() {
        var words = new ArrayList<String>();
        if (!seen.unjudged().isEmpty()) {
            words.add(getTranslation("review.missing.judge", seen.unjudged().size()));
        }
        if (unread > 0) {
            words.add(getTranslation("review.missing.read", unread));
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
}
