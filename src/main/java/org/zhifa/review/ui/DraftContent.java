package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.review.Anchor;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.ReviewThread;
import org.zhifa.review.ThreadId;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.shared.ui.element.Paper;
import org.zhifa.shared.ui.element.Paper.Paragraph;

/** The draft as it was sent (决定书代拟稿), opened on what changed since the round before; threads stand under their paragraph. */
final class DraftContent extends Div implements Reader.Content {

    final Paper paper = new Paper();
    private final Span compared = new Span();
    private final Div lost = new Div();
    private final transient ReviewDetails seen;
    private final transient List<Paragraph> paragraphs;
    private final transient Map<ThreadId, ThreadCard> cards = new HashMap<>();
    private final LocalDate today;

    private transient @Nullable Talk talk;
    private @Nullable Component form;

    DraftContent(ReviewDetails seen, LocalDate today) {
        this.seen = seen;
        this.today = today;
        this.paragraphs = DraftText.of(seen.draft(), (key, words) -> getTranslation(key, words));
        addClassName("zf-desk-content");
        paper.setDraft(getTranslation("review.draft.heading"), getTranslation("review.draft.note"), paragraphs);
        paper.addComparedListener(event -> compared.setText(
                getTranslation("review.draft.compared", event.changes(), event.inserted(), event.deleted())));
        paper.addCommentWantedListener(event -> comment(event.id(), event.words()));
        seen.earlier().ifPresent(earlier -> add(comparison(earlier)));
        var sheet = new Div(paper, lost);
        sheet.addClassName("zf-desk-sheet");
        lost.addClassName("zf-desk-lost");
        add(sheet);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<Component> notes() {
        var line = seen.line();
        var version = new Span(getTranslation(
                "review.draft.version", line.draftNo(), line.sender(), Moments.of(line.sentAt(), today)));
        version.addClassNames("zf-c2", "zf-f12", "zf-cut");
        return List.of(version);
    }

    @Override
    public void focus() {
        paper.focus();
    }

    @Override
    public void wantComment() {
        paper.wantComment();
    }

    @Override
    public void show(List<ReviewThread> threads, Talk showing) {
        talk = showing;
        cards.values().forEach(Component::removeFromParent);
        cards.clear();
        leave();
        lost.removeAll();
        threads.forEach(thread -> {
            var card = new ThreadCard(thread, showing);
            cards.put(thread.id(), card);
            if (thread.anchor().place() instanceof Anchor.Paragraph place && has(place.id())) {
                paper.addUnder(place.id(), card);
            } else {
                lost.add(card);
            }
        });
        paper.mark(threads.stream()
                .filter(ReviewThread::isOpen)
                .map(thread -> thread.anchor().place())
                .filter(Anchor.Paragraph.class::isInstance)
                .map(place -> ((Anchor.Paragraph) place).id())
                .toList());
    }

    @Override
    public void goTo(ReviewThread thread) {
        cards.values().forEach(card -> card.choose(false));
        Optional.ofNullable(cards.get(thread.id())).ifPresent(card -> card.choose(true));
    }

    private void comment(String paragraph, String words) {
        if (talk != null && has(paragraph)) {
            talk.compose(Anchor.paragraph(paragraph), words, writing -> {
                leave();
                form = writing;
                paper.addUnder(paragraph, writing);
            });
        }
    }

    private void leave() {
        if (form != null) {
            form.removeFromParent();
            form = null;
        }
    }

    private boolean has(String paragraph) {
        return paragraphs.stream().anyMatch(each -> each.id().equals(paragraph));
    }

    private Div comparison(ReviewDetails.Earlier earlier) {
        var before = DraftText.of(earlier.draft(), (key, words) -> getTranslation(key, words));
        var choice = new Segmented<>(
                getTranslation("review.draft"),
                List.of(false, true),
                changes -> getTranslation(changes ? "review.draft.changes" : "review.draft.full"));
        choice.addValueChangeListener(change -> {
            paper.compareWith(change.getValue() ? before : null);
            compared.setVisible(change.getValue());
        });
        choice.setValue(true);
        compared.addClassName("zf-c2");
        var versions = new Span(getTranslation(
                "review.draft.versions", earlier.draftNo(), seen.line().draftNo()));
        versions.addClassNames("zf-c3");
        var steps = new Div(step("N", true), step("P", false));
        steps.addClassNames("zf-row", "zf-end");
        var bar = new Div(choice, versions, compared, steps);
        bar.addClassName("zf-desk-sub");
        return bar;
    }

    private ActionButton step(String key, boolean forth) {
        var button = new ActionButton("", click -> paper.goToChange(forth))
                .small()
                .flat()
                .key(key);
        button.setAriaLabel(getTranslation(forth ? "review.key.nextChange" : "review.key.previousChange"));
        return Keys.within(button);
    }
}
