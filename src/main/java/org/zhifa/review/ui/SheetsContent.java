package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.review.Anchor.Spot;
import org.zhifa.review.Anchor.Whole;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReviewThread;
import org.zhifa.shared.ui.element.Sheets;

/** A paper, a scan or a photo, page by page; threads are pins on it. What has no pages is opened beside. */
final class SheetsContent extends Div implements Reader.Content {

    private final transient ReadingItem item;
    private final transient List<Component> notes;
    private final boolean hasPages;
    private final ThreadStack stack = new ThreadStack();
    private transient List<ReviewThread> threads = List.of();

    final Sheets sheets;

    private transient @Nullable Talk talk;
    private transient @Nullable Spot aim;

    /** @param address of the whole thing, for whoever wants to open it by itself */
    SheetsContent(ReadingItem item, List<String> pages, String address, List<Component> notes, String watermark) {
        this.item = item;
        this.notes = notes;
        this.hasPages = !pages.isEmpty();
        addClassName("zf-desk-content");
        getElement().setAttribute("tabindex", "-1");
        sheets = new Sheets(item.title().in(getLocale()), pages);
        sheets.setWatermark(watermark);
        sheets.addAimedListener(aimed -> aim = new Spot(aimed.page(), aimed.x(), aimed.y()));
        sheets.addPinChosenListener(chosen -> find(chosen.id()).ifPresent(stack::goTo));
        if (hasPages) {
            add(sheets);
        } else {
            var open = new Anchor(address, getTranslation("review.materials.open"));
            open.setTarget("_blank");
            open.setRouterIgnore(true);
            var note = new Div(new Span(getTranslation("review.materials.noPages")), open);
            note.addClassNames("zf-sec", "zf-row", "zf-f13");
            add(note);
        }
        add(stack);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<Component> notes() {
        return notes;
    }

    @Override
    public void focus() {
        getElement()
                .executeJs("setTimeout(() => (this.querySelector('.zf-sheet') ?? this).focus({preventScroll: true}))");
    }

    @Override
    public void wantComment() {
        if (talk != null) {
            var place = aim == null ? hasPages ? new Spot(1, 500, 500) : new Whole() : aim;
            talk.compose(new org.zhifa.review.Anchor(item.kind(), item.ref(), place), "", stack::write);
        }
    }

    @Override
    public void show(List<ReviewThread> shown, Talk showing) {
        talk = showing;
        threads = shown;
        stack.show(shown, showing);
        sheets.setPins(shown.stream()
                .filter(thread -> thread.anchor().place() instanceof Spot)
                .map(SheetsContent::pin)
                .toList());
    }

    @Override
    public void goTo(ReviewThread thread) {
        sheets.choose(thread.id().toString());
        stack.goTo(thread);
    }

    private Optional<ReviewThread> find(String id) {
        return threads.stream()
                .filter(thread -> thread.id().toString().equals(id))
                .findFirst();
    }

    private static Sheets.Pin pin(ReviewThread thread) {
        var spot = (Spot) thread.anchor().place();
        return new Sheets.Pin(
                thread.id().toString(),
                spot.page(),
                spot.x(),
                spot.y(),
                thread.entries().getFirst().words(),
                thread.isOpen());
    }
}
