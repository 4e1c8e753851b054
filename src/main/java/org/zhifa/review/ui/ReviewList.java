package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhifa.review.ReviewId;
import org.zhifa.review.ReviewLine;
import org.zhifa.review.Shelf;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.Segmented;

/** The rounds of a shelf, each a link; J and K go down and up. */
final class ReviewList extends Composite<Panel> {

    private final transient List<ReviewLine> lines;
    private final @Nullable ReviewId chosen;
    private final Shelf shelf;
    private final LocalDate today;

    ReviewList(Shelf shelf, List<ReviewLine> lines, @Nullable ReviewId chosen, LocalDate today) {
        this.today = today;
        this.shelf = shelf;
        this.lines = lines;
        this.chosen = chosen;
        var shelves = new Segmented<>(
                getTranslation("review.shelf"), List.of(Shelf.values()), each -> getTranslation(each.labelKey()));
        shelves.setValue(shelf);
        shelves.addValueChangeListener(change ->
                UI.getCurrent().navigate(ReviewDeskView.class, RouteParameters.empty(), query(change.getValue())));
        var bar = new Div(shelves);
        bar.addClassName("zf-desk-sub");

        var count = new Span(String.valueOf(lines.size()));
        count.addClassNames("zf-c3", "zf-f12");
        var list = new OrderedList();
        list.addClassName("zf-desk-queue");
        lines.forEach(line -> list.add(item(line)));
        getContent().notes(count);
        getContent().end(key("J", 1), key("K", -1));
        getContent().add(bar, lines.isEmpty() ? none() : list);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("review.list"));
    }

    static QueryParameters query(Shelf shelf) {
        return QueryParameters.of("shelf", shelf.name());
    }

    static RouteParameters parameters(ReviewId id) {
        return new RouteParameters(ReviewDeskView.REVIEW, id.toString());
    }

    private ActionButton key(String key, int by) {
        var button = new ActionButton("", click -> move(by)).small().flat().key(key);
        button.setAriaLabel(getTranslation(by > 0 ? "review.key.next" : "review.key.previous"));
        return button;
    }

    private void move(int by) {
        if (lines.isEmpty()) {
            return;
        }
        var here = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).id().equals(chosen))
                .findFirst()
                .orElse(by > 0 ? -1 : 0);
        var next = lines.get(Math.floorMod(here + by, lines.size()));
        UI.getCurrent().navigate(ReviewDeskView.class, parameters(next.id()), query(shelf));
    }

    private ListItem item(ReviewLine line) {
        var party = new Span(line.party());
        party.addClassName("zf-cut");
        var round = new Span(getTranslation("review.list.line", line.title(), line.round()));
        round.addClassName("zf-cut");
        var second = new Div(DueWords.chip(line, today), round);
        second.addClassName("l2");
        var link = new RouterLink("", ReviewDeskView.class, parameters(line.id()));
        link.setQueryParameters(query(shelf));
        link.add(party, second);
        var item = new ListItem(link);
        item.getElement().getClassList().set("on", line.id().equals(chosen));
        return item;
    }

    private Component none() {
        var none = new Paragraph(getTranslation("review.list.empty." + shelf.name()));
        none.addClassNames("zf-sec", "zf-c3", "zf-f13");
        return none;
    }
}
