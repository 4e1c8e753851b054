package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.zhifa.registry.Act;
import org.zhifa.review.DeskLine;
import org.zhifa.review.DeskLine.Why;
import org.zhifa.review.DeskQuery;
import org.zhifa.review.ReviewId;
import org.zhifa.review.ReviewLine;
import org.zhifa.review.Shelf;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Keys;

/** A round in a list: whose case, until when, and why it lies here. */
final class ReviewRow extends ListItem {

    /** What a row asks for. */
    interface Acting {

        void pick(ReviewId id, boolean on);

        void hold(ReviewId id);
    }

    private final LocalDate today;
    private final Span kind = new Span();
    private final String kindWords;
    private final NativeButton tick = new NativeButton();
    private boolean picked;

    ReviewRow(DeskLine row, DeskQuery query, LocalDate today, Acting acting) {
        this.today = today;
        var line = row.line();
        var party = new Span(line.party());
        party.addClassName("zf-cut");
        party.addClassName("party");
        kindWords = getTranslation("review.list.kind", act(line), line.round());
        kind.addClassName("zf-cut");
        unread(line.isOpen() && query.shelf() != Shelf.POOL ? row.unread() : 0);
        var second = new Div(DueWords.small(line), kind);
        second.addClassName("l2");
        var link = new RouterLink("", ReviewDeskView.class, DeskAddress.round(line.id()));
        link.setQueryParameters(DeskAddress.list(query));
        link.add(party, second, why(row.why()));
        link.getElement().setAttribute("title", line.number() + " " + line.title());
        add(link);
        if (line.isOpen()) {
            tick.addClassName("pick");
            tick.setAriaLabel(getTranslation("review.bulk.pick", line.party()));
            tick.addClickListener(click -> {
                pick(!picked);
                acting.pick(line.id(), picked);
            });
            add(Keys.click(tick, "X"));
            pick(false);
        }
        if (query.shelf() == Shelf.MINE) {
            var hold = new NativeButton(getTranslation("review.action.hold"), click -> acting.hold(line.id()));
            hold.addClassName("zf-sr");
            hold.setTabIndex(-1);
            add(Keys.click(hold, "S"));
        }
    }

    void choose(boolean on) {
        getElement().getClassList().set("on", on);
        if (on) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void unread(int count) {
        kind.setText(count == 0 ? kindWords : getTranslation("review.list.unread", kindWords, count));
    }

    /** No longer picked. */
    void drop() {
        pick(false);
    }

    private void pick(boolean on) {
        picked = on;
        tick.removeAll();
        if (on) {
            tick.add(new Icon("check").tiny());
        }
        tick.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    private String act(ReviewLine line) {
        return Arrays.stream(Act.values())
                .filter(act -> line.number().contains("-" + act.code() + "-"))
                .findFirst()
                .map(act -> getTranslation("review.act." + act))
                .orElse("");
    }

    private Component why(Why why) {
        var icon = switch (why.kind()) {
            case AGAIN, RENEWED -> "back";
            case ANSWERED -> "comment";
            case ASSIGNED -> "person";
            case HELD -> "pause";
            case HOLD_ENDED -> "clock";
            case SENT -> "inbox";
            case ENDED -> "check";
            case REPLACED -> "sync";
        };
        var words = new Span(getTranslation(
                "review.why." + why.kind(),
                Arrays.stream(why.words()).map(this::word).toArray()));
        words.addClassName("zf-cut");
        var line = new Div(new Icon(icon).tiny(), words);
        line.addClassName("l3");
        return line;
    }

    private Object word(Object word) {
        return switch (word) {
            case Labelled labelled -> getTranslation(labelled.labelKey());
            case LocalDate day -> Formats.day(day, today);
            case Instant at -> Moments.of(at, today);
            default -> word;
        };
    }
}
