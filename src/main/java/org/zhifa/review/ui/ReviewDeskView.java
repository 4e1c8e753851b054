package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.review.DeskQuery;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.ReviewId;
import org.zhifa.review.Shelf;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The reviewer's desk (审核台): what waits, what was sent, and the points to judge, side by side. */
@Route("review/:review?")
@RolesAllowed("REVIEWER")
class ReviewDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    static final String REVIEW = "review";

    private final transient DeskDoors doors;
    private final Div top = new Div();
    private final DeskBody body = new DeskBody();
    private String title = "";

    @Nullable
    ReviewList list;

    @Nullable
    transient RoundDesk desk;

    ReviewDeskView(DeskDoors doors) {
        this.doors = doors;
        addClassName("zf-desk");
        top.addClassName("zf-desk-top");
        add(top, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = DeskAddress.of(event);
        var query = address.query(address.shelf() == null ? firstShelf() : Shelf.MINE);
        // First the round: if there is none, or it is another unit's, the list is not read for it.
        var seen =
                Optional.ofNullable(address.review()).map(id -> doors.review().details(id));
        list(query).choose(address.review());
        seen.ifPresentOrElse(round -> open(round, address), this::idle);
    }

    private Shelf firstShelf() {
        return doors.desk().page(DeskQuery.all(Shelf.MINE), 1).lines().isEmpty() ? Shelf.POOL : Shelf.MINE;
    }

    /** The list stays as it is, with what was loaded and picked, while rounds of it are opened one after the other. */
    private ReviewList list(DeskQuery query) {
        if (list == null || !list.query().equals(query) || desk == null) {
            list = new ReviewList(
                    doors.desk(), query, new Giving(), doors.clock().today());
            body.list(list);
        }
        return list;
    }

    private void idle() {
        title = getTranslation("review.desk");
        desk = null;
        top.removeAll();
        top.add(new PageHead(title));
        body.idle(new EmptyState(
                "review", getTranslation("review.desk.choose"), getTranslation("review.desk.choose.whatToDo")));
    }

    private void open(ReviewDetails seen, DeskAddress address) {
        title = seen.line().number();
        var round = new RoundDesk(doors, seen, new Around());
        desk = round;
        top.removeAll();
        top.add(head(round));
        if (seen.changed()) {
            top.add(changed(round));
        }
        doors.desk()
                .hold(seen.line().id())
                .ifPresent(hold -> top.add(notice(
                        getTranslation(
                                "review.hold.told",
                                getTranslation(hold.reason().labelKey()),
                                Formats.day(hold.until(), doors.clock().today()),
                                hold.note()),
                        new ActionButton(getTranslation("review.action.resume"), click -> {
                                    doors.desk().resume(seen.line().id());
                                    show(seen.line().id(), Shelf.MINE);
                                })
                                .small())));
        body.show(round.materials, round.checklist);
        round.begin(address);
    }

    private PageHead head(RoundDesk round) {
        var line = round.seen().line();
        var number = new Span(line.number());
        number.addClassNames("zf-mono", "zf-c2", "zf-f12");
        var head = new PageHead(getTranslation("casework.case.title", line.party(), line.title()))
                .beside(
                        number,
                        new StateChip(getTranslation("review.round", line.round()), Tone.BLUE, null),
                        DueWords.chip(line, doors.clock().today()));
        var actions = new ArrayList<Component>();
        if (round.isMine()) {
            actions.add(new ActionButton(getTranslation("review.action.hold"), click -> hold(line.id())).key("S"));
            actions.add(new ActionButton(
                            getTranslation("review.action.return"),
                            click -> new ReturnDialog(words -> giveBack(line.id(), words)).open())
                    .key("B"));
        } else if (line.isOpen() && line.assignedTo() == null) {
            actions.add(new ActionButton(getTranslation("review.action.take"), click -> take(line.id()))
                    .primary()
                    .key("A"));
        }
        if (line.isOpen()) {
            actions.add(new ActionButton(getTranslation("review.action.assign"), click -> give(List.of(line.id())))
                    .key("D"));
        }
        actions.add(new ActionButton(
                        getTranslation("review.action.openCase"), click -> CaseNavigation.toCase(line.caseId()))
                .key("O"));
        if (!round.isMine()) {
            actions.add(new ActionButton(getTranslation("review.action.next"), click -> next()).key("E"));
        }
        return head.actions(actions.toArray(Component[]::new));
    }

    private Component changed(RoundDesk round) {
        var bar = notice(
                getTranslation("review.changed"),
                new ActionButton(
                                getTranslation("review.action.renew"),
                                click -> show(
                                        doors.review().renew(round.seen().line().id()), Shelf.MINE))
                        .small());
        bar.addClassName("alarms");
        bar.getChildren().skip(1).forEach(button -> button.setVisible(round.isMine()));
        return bar;
    }

    private static Div notice(String words, ActionButton action) {
        var bar = new Div(StateChip.bare(words, Tone.PLAIN, "info"), action);
        bar.addClassName("zf-desk-notice");
        return bar;
    }

    private void take(ReviewId id) {
        doors.review().take(id);
        show(id, Shelf.MINE);
    }

    private void giveBack(ReviewId id, String words) {
        doors.review().conclude(id, Outcome.RETURN, words);
        show(id, Shelf.DONE);
    }

    private void hold(ReviewId id) {
        var line = doors.review().details(id).line();
        new HoldDialog(line, doors.clock().today(), (reason, note, until) -> {
                    doors.desk().hold(id, reason, note, until);
                    show(id, Shelf.HELD);
                })
                .open();
    }

    private void give(List<ReviewId> rounds) {
        new AssignDialog(rounds.size(), doors.desk().candidates(rounds.getFirst()), candidate -> {
                    var given = doors.desk().assign(rounds, candidate.id());
                    new Undo(getTranslation("review.assign.done", given.size(), candidate.name()), () -> {
                                doors.desk().undo(given);
                                list(reloaded());
                            })
                            .open();
                    toList(reloaded());
                })
                .open();
    }

    private DeskQuery reloaded() {
        var query = list == null ? DeskQuery.all(Shelf.MINE) : list.query();
        list = null;
        return query;
    }

    private static void toList(DeskQuery query) {
        UI.getCurrent().navigate(ReviewDeskView.class, RouteParameters.empty(), DeskAddress.list(query));
    }

    private void next() {
        Optional.ofNullable(list)
                .flatMap(ReviewList::after)
                .ifPresent(id -> UI.getCurrent()
                        .navigate(ReviewDeskView.class, DeskAddress.round(id), DeskAddress.list(list.query())));
    }

    private void show(ReviewId id, Shelf shelf) {
        list = null;
        UI.getCurrent().navigate(ReviewDeskView.class, DeskAddress.round(id), DeskAddress.list(DeskQuery.all(shelf)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(getTranslation("review.key.case"), "J", "K"),
                new KeyHint(getTranslation("review.key.pick"), "X"),
                new KeyHint(getTranslation("review.key.material"), "[", "]"),
                new KeyHint(getTranslation("review.seen"), "Space"),
                new KeyHint(getTranslation("review.key.change"), "N", "P"),
                new KeyHint(getTranslation("review.key.thread"), "T"),
                new KeyHint(getTranslation("review.action.comment"), "Alt+C"),
                new KeyHint(getTranslation("review.key.point"), "1–9"),
                new KeyHint(getTranslation("review.key.judge"), "Y", "N", "-"),
                new KeyHint(getTranslation("review.action.next"), "E"),
                new KeyHint(getTranslation("review.key.conclusion"), "C"),
                new KeyHint(getTranslation("review.key.find"), "/"),
                new KeyHint(getTranslation("review.key.focus"), "Z"),
                new KeyHint(getTranslation("review.key.conclude"), "Ctrl+Enter"));
    }

    /** What a list asks for. */
    private final class Giving implements ReviewList.Giving {

        @Override
        public void give(List<ReviewId> rounds) {
            ReviewDeskView.this.give(rounds);
        }

        @Override
        public void hold(ReviewId round) {
            ReviewDeskView.this.hold(round);
        }
    }

    /** What a round tells the desk. */
    private final class Around implements RoundDesk.Around {

        @Override
        public DeskQuery query() {
            return list == null ? DeskQuery.all(Shelf.MINE) : list.query();
        }

        @Override
        public void middle(Component reader) {
            body.middle(reader);
        }

        @Override
        public void unread(ReviewId id, int count) {
            if (list != null) {
                list.unread(id, count);
            }
        }

        @Override
        public void concluded() {
            if (desk != null) {
                show(desk.seen().line().id(), Shelf.DONE);
            }
        }

        @Override
        public void next() {
            ReviewDeskView.this.next();
        }
    }
}
