package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.review.DeskCounts;
import org.zhifa.review.DeskLine;
import org.zhifa.review.DeskPlace;
import org.zhifa.review.DeskQuery;
import org.zhifa.review.ReviewDesk;
import org.zhifa.review.ReviewId;
import org.zhifa.review.Shelf;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Kbd;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.Panel;

/**
 * The rounds of a shelf, a stretch at a time, each a link. J and K go down and up, X picks, and what is picked can be given
 * to a colleague at once.
 */
final class ReviewList extends Composite<Panel> {

    /** Rows of a stretch: more than a screen shows. */
    static final int STRETCH = 50;

    private final transient ReviewDesk desk;
    private final transient DeskQuery query;
    private final transient Giving giving;
    private final transient Map<ReviewId, ReviewRow> shown = new LinkedHashMap<>();
    private final transient List<ReviewId> picked = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div bulk = new Div();
    private final ListItem more = new ListItem();
    private final LocalDate today;
    private @Nullable ReviewId chosen;

    @Nullable
    private DeskPlace next;

    /** What is done with rows. */
    interface Giving {

        void give(List<ReviewId> rounds);

        void hold(ReviewId round);
    }

    ReviewList(ReviewDesk desk, DeskQuery query, Giving giving, LocalDate today) {
        this.desk = desk;
        this.query = query;
        this.giving = giving;
        this.today = today;
        list.addClassName("zf-desk-queue");
        Keys.rows(list);
        bulk.addClassNames("zf-desk-bulk", "zf-row");
        bulk.setVisible(false);
        more.add(new NativeButton(getTranslation("review.list.more"), click -> load()));
        more.addClassName("more");
        getContent().end(key("J"), key("K"));
        getContent().add(shelves(), new FilterBar(desk, query), bulk, list);
        load();
        if (shown.isEmpty()) {
            list.setVisible(false);
            getContent().add(none());
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("review.list"));
    }

    DeskQuery query() {
        return query;
    }

    void choose(@Nullable ReviewId id) {
        Optional.ofNullable(chosen).map(shown::get).ifPresent(row -> row.choose(false));
        chosen = id;
        Optional.ofNullable(chosen).map(shown::get).ifPresent(row -> row.choose(true));
    }

    /** The row after the chosen one; the first, if none is. */
    Optional<ReviewId> after() {
        var ids = List.copyOf(shown.keySet());
        var at = ids.indexOf(chosen) + 1;
        return at < ids.size() ? Optional.of(ids.get(at)) : ids.stream().findFirst();
    }

    /** Says anew how much of a round is unread. */
    void unread(ReviewId id, int count) {
        Optional.ofNullable(shown.get(id)).ifPresent(row -> row.unread(count));
    }

    private Component shelves() {
        var counts = desk.counts();
        var tabs = new Nav();
        tabs.addClassName("zf-desk-shelves");
        tabs.setAriaLabel(getTranslation("review.shelf"));
        for (var shelf : Shelf.values()) {
            var tab = new RouterLink("", ReviewDeskView.class, RouteParameters.empty());
            tab.setQueryParameters(DeskAddress.list(query.on(shelf)));
            var count = new Span(count(counts.of(shelf)));
            count.addClassName("n");
            tab.add(new Span(getTranslation(shelf.labelKey())), count);
            tab.getElement().getClassList().set("on", shelf == query.shelf());
            if (shelf == query.shelf()) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private String count(int counted) {
        return counted > DeskCounts.MOST
                ? getTranslation("review.list.many", DeskCounts.MOST)
                : String.valueOf(counted);
    }

    private Span key(String key) {
        var hint = new Span();
        hint.add(new Kbd(key));
        return hint;
    }

    private void load() {
        var page = next == null ? desk.page(query, STRETCH) : desk.page(query, next, STRETCH);
        more.removeFromParent();
        page.lines().forEach(this::add);
        next = page.next().orElse(null);
        if (next != null) {
            list.add(more);
            // Whoever scrolls down to it need not press it.
            more.getElement().executeJs("""
                    const button = this.firstElementChild;
                    new IntersectionObserver((seen, observer) => {
                        if (seen.some(each => each.isIntersecting)) { observer.disconnect(); button.click(); }
                    }).observe(this);""");
        }
    }

    private void add(DeskLine line) {
        var row = new ReviewRow(line, query, today, new ReviewRow.Acting() {
            @Override
            public void pick(ReviewId id, boolean on) {
                ReviewList.this.pick(id, on);
            }

            @Override
            public void hold(ReviewId id) {
                giving.hold(id);
            }
        });
        row.choose(line.line().id().equals(chosen));
        shown.put(line.line().id(), row);
        list.add(row);
    }

    private void pick(ReviewId id, boolean on) {
        if (on) {
            picked.add(id);
        } else {
            picked.remove(id);
        }
        bulk.removeAll();
        bulk.setVisible(!picked.isEmpty());
        if (!picked.isEmpty()) {
            var count = new Span(getTranslation("review.bulk.picked", picked.size()));
            count.addClassName("zf-b");
            bulk.add(
                    count,
                    new ActionButton(getTranslation("review.action.assign"), click -> giving.give(List.copyOf(picked)))
                            .small()
                            .primary()
                            .key("D"),
                    new ActionButton(getTranslation("review.bulk.none"), click -> dropAll())
                            .small()
                            .flat());
        }
    }

    private void dropAll() {
        List.copyOf(picked).forEach(id -> {
            shown.get(id).drop();
            pick(id, false);
        });
    }

    private Component none() {
        if (query.isNarrowed()) {
            var all = new ActionButton(
                            getTranslation("review.filter.clear"),
                            click -> UI.getCurrent()
                                    .navigate(
                                            ReviewDeskView.class,
                                            RouteParameters.empty(),
                                            DeskAddress.list(DeskQuery.all(query.shelf()))))
                    .small();
            return new EmptyState(
                    "filter",
                    getTranslation("review.list.noneFound"),
                    getTranslation("review.list.noneFound.whatToDo"),
                    all);
        }
        return new EmptyState(
                "check",
                getTranslation("review.list.empty." + query.shelf()),
                getTranslation("review.list.empty.whatToDo." + query.shelf()));
    }
}
