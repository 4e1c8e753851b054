package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.evidence.Evidence;
import org.zhifa.identity.CurrentActor;
import org.zhifa.registry.Officers;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.ReviewId;
import org.zhifa.review.Shelf;
import org.zhifa.review.Verdict;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.EmptyState;
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
    private static final int LONGEST_LIST = 200;

    private final transient LegalReview review;
    private final transient Evidence evidence;
    private final transient Procedures procedures;
    private final transient Officers officers;
    private final transient OfficialClock clock;

    private Shelf shelf = Shelf.MINE;
    private @Nullable ReviewId id;
    private String title = "";

    @SuppressWarnings("NullAway.Init")
    ReviewList list;

    @Nullable
    DeskBody desk;

    ReviewDeskView(
            LegalReview review, Evidence evidence, Procedures procedures, Officers officers, OfficialClock clock) {
        this.review = review;
        this.evidence = evidence;
        this.procedures = procedures;
        this.officers = officers;
        this.clock = clock;
        addClassName("zf-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(REVIEW).map(ReviewId::of).orElse(null);
        shelf = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("shelf")
                .map(Shelf::valueOf)
                .orElseGet(() -> review.on(Shelf.MINE, 1).isEmpty() ? Shelf.POOL : Shelf.MINE);
        load();
    }

    private void load() {
        removeAll();
        list = new ReviewList(shelf, review.on(shelf, LONGEST_LIST), id, clock.today());
        if (id == null) {
            title = getTranslation("review.desk");
            desk = null;
            var choose = new EmptyState(
                    "review", getTranslation("review.desk.choose"), getTranslation("review.desk.choose.whatToDo"));
            var body = new Div(list, choose);
            body.addClassNames("zf-split", "zf-desk-body", "pane-LIST");
            add(new PageHead(title), body);
            return;
        }
        var seen = review.details(id);
        title = seen.line().number();
        desk = new DeskBody(
                list,
                seen,
                isMine(seen),
                new Materials(
                        evidence.of(seen.line().caseId()),
                        procedures.find(seen.details().summary().procedure()).orElseThrow(),
                        officers.all(),
                        clock.today()),
                new Doing());
        add(head(seen));
        if (seen.changed()) {
            add(changed(seen));
        }
        add(desk);
    }

    private static boolean isMine(ReviewDetails seen) {
        return seen.line().isOpen()
                && seen.line().isAssignedTo(CurrentActor.get().id());
    }

    private PageHead head(ReviewDetails seen) {
        var line = seen.line();
        var number = new Span(line.number());
        number.addClassNames("zf-mono", "zf-c2", "zf-f12");
        var head = new PageHead(getTranslation("casework.case.title", line.party(), line.title()))
                .beside(
                        number,
                        new StateChip(getTranslation("review.round", line.round()), Tone.BLUE, null),
                        DueWords.chip(line, clock.today()));
        var open = new ActionButton(
                        getTranslation("review.action.openCase"), click -> CaseNavigation.toCase(line.caseId()))
                .key("O");
        if (isMine(seen)) {
            var back = new ActionButton(
                            getTranslation("review.action.return"),
                            click -> new ReturnDialog(words -> conclude(Outcome.RETURN, words)).open())
                    .key("B");
            return head.actions(back, open);
        }
        return line.isOpen() && line.assignedTo() == null
                ? head.actions(
                        new ActionButton(getTranslation("review.action.take"), click -> take())
                                .primary()
                                .key("T"),
                        open)
                : head.actions(open);
    }

    private Component changed(ReviewDetails seen) {
        var bar = new Div(StateChip.bare(getTranslation("review.changed"), Tone.RED, "warning"));
        bar.addClassName("zf-desk-changed");
        if (isMine(seen)) {
            bar.add(new ActionButton(getTranslation("review.action.renew"), click -> renew()).small());
        }
        return bar;
    }

    private void take() {
        review.take(chosen());
        show(chosen());
    }

    private void renew() {
        show(review.renew(chosen()));
    }

    private void conclude(Outcome outcome, String opinion) {
        review.conclude(chosen(), outcome, opinion);
        UI.getCurrent().navigate(ReviewDeskView.class, ReviewList.parameters(chosen()), ReviewList.query(Shelf.DONE));
    }

    private void show(ReviewId next) {
        UI.getCurrent().navigate(ReviewDeskView.class, ReviewList.parameters(next), ReviewList.query(Shelf.MINE));
    }

    private ReviewId chosen() {
        if (id == null) {
            throw new IllegalStateException("no round is chosen");
        }
        return id;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(getTranslation("review.key.case"), "J", "K"),
                new KeyHint(getTranslation("review.key.material"), "[", "]"),
                new KeyHint(getTranslation("review.key.point"), "1–9"),
                new KeyHint(getTranslation("review.key.judge"), "Y", "N"),
                new KeyHint(getTranslation("review.key.conclude"), "Ctrl+Enter"));
    }

    /** What the checklist and the conclusion do. */
    private final class Doing implements DeskBody.Doing {

        @Override
        public ReviewDetails judge(int row, Verdict verdict, String note) {
            review.judge(chosen(), row, verdict, note);
            return review.details(chosen());
        }

        @Override
        public void conclude(Outcome outcome, String opinion) {
            ReviewDeskView.this.conclude(outcome, opinion);
        }
    }
}
