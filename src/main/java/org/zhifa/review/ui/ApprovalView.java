package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.documents.Papers;
import org.zhifa.review.Advisers;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Opinions;
import org.zhifa.review.Outcome;
import org.zhifa.review.Proposal;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.ReviewId;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** Where the head of the legal office approves opinions or sends them back (审核意见签批): the opinion beside what it rests on. */
@Route("review/approval/:review?")
@RolesAllowed("REVIEW_HEAD")
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final String REVIEW = "review";
    private static final String PAPER = "FZ-SHB";
    private static final int MOST = 200;
    private static final int MOST_JUDGED = 20;
    private static final int LONGEST = 2000;
    private static final List<String> HEADS = List.of("point", "verdict", "why");

    private final transient Opinions opinions;
    private final transient LegalReview review;
    private final transient Advisers advisers;
    private final transient Papers papers;
    private final transient OfficialClock clock;

    final TextArea words = new TextArea();

    @Nullable
    ActionButton approve;

    @Nullable
    ActionButton back;

    ApprovalView(Opinions opinions, LegalReview review, Advisers advisers, Papers papers, OfficialClock clock) {
        this.opinions = opinions;
        this.review = review;
        this.advisers = advisers;
        this.papers = papers;
        this.clock = clock;
        addClassNames("zf-desk", "zf-approval");
        words.setLabel(getTranslation("review.approval.words"));
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        words.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getRouteParameters().get(REVIEW).map(ReviewId::of);
        var waiting = opinions.waiting(MOST);
        var judged = opinions.judged(MOST_JUDGED);
        removeAll();
        words.clear();
        var list = new Panel(getTranslation("review.approval.waiting", waiting.size()), queue(waiting, chosen));
        if (!judged.isEmpty()) {
            list.add(new H3(getTranslation("review.approval.judged")), queue(judged, chosen));
        }
        var body =
                new Div(list, chosen.flatMap(opinions::proposal).map(this::pane).orElseGet(this::none));
        body.addClassNames("zf-split", "zf-two");
        body.getElement().getClassList().set("chosen", chosen.isPresent());
        add(new PageHead(getPageTitle()), body);
    }

    private Component none() {
        return new EmptyState(
                "review", getTranslation("review.approval.none"), getTranslation("review.approval.none.whatToDo"));
    }

    private Component queue(List<Proposal> proposals, Optional<ReviewId> chosen) {
        var queue = new OrderedList();
        queue.addClassNames("zf-desk-queue", "zf-approval-queue");
        proposals.forEach(proposal -> {
            var line = proposal.line();
            var link = new RouterLink("", ApprovalView.class, parameters(line.id()));
            var title = new Span(getTranslation("casework.case.title", line.party(), line.title()));
            title.addClassName("zf-cut");
            var second = new Span(
                    chip(proposal),
                    new Span(getTranslation(proposal.outcome().labelKey())),
                    new Span(Moments.of(proposal.at(), clock.today())));
            second.addClassName("l2");
            link.add(title, second);
            var item = new ListItem(link);
            item.getElement()
                    .getClassList()
                    .set("on", chosen.filter(line.id()::equals).isPresent());
            queue.add(item);
        });
        return queue;
    }

    private Component pane(Proposal proposal) {
        var line = proposal.line();
        var seen = review.details(line.id());
        var number = new Span(line.number());
        number.addClassNames("zf-mono", "zf-c2", "zf-f12");
        var head = new PageHead(getTranslation("casework.case.title", line.party(), line.title()))
                .beside(
                        number,
                        new StateChip(getTranslation("review.round", line.round()), Tone.BLUE, null),
                        chip(proposal))
                .actions(new ActionButton(
                                getTranslation("review.action.openCase"), click -> CaseNavigation.toCase(line.caseId()))
                        .key("O"));
        var pane = new Div(head, opinion(proposal), points(seen), bound(proposal));
        pane.addClassName("zf-approval-pane");
        var advice = advisers.of(line.id());
        if (!advice.isEmpty()) {
            pane.add(section("review.adviser.opinions", new AdviceNotes(advice)));
        }
        if (proposal.waits()) {
            pane.add(judging(proposal));
        } else {
            pane.add(result(proposal));
        }
        return pane;
    }

    private Section opinion(Proposal proposal) {
        var content = new Div(
                new StateChip(
                        getTranslation(proposal.outcome().labelKey()),
                        proposal.outcome() == Outcome.PASS ? Tone.GREEN : Tone.RED,
                        proposal.outcome() == Outcome.PASS ? "check" : "back"),
                new Paragraph(proposal.opinion()));
        if (!proposal.suggestions().isBlank()) {
            content.add(new Paragraph(getTranslation("review.suggestions.are", proposal.suggestions())));
        }
        content.add(new Span(
                getTranslation("review.steps.by", proposal.reviewerName(), Moments.of(proposal.at(), clock.today()))));
        return section("review.opinion", content);
    }

    private Section points(ReviewDetails seen) {
        var table = new NativeTable();
        table.addClassNames("zf-table", "zf-approval-points");
        var head = new NativeTableRow();
        HEADS.forEach(each -> head.add(new NativeTableHeaderCell(getTranslation("review.approval.head." + each))));
        table.getHead().add(head);
        seen.points().forEach(point -> {
            var row = new NativeTableRow();
            Stream.<Component>of(
                            new Span("%d　%s"
                                    .formatted(
                                            point.row().no(), point.row().name().in(getLocale()))),
                            point.finding()
                                    .<Component>map(found -> new StateChip(
                                            getTranslation(found.verdict().labelKey()),
                                            point.isProblem() ? Tone.RED : found.overrules() ? Tone.AMBER : Tone.GREEN,
                                            point.isProblem() ? "back" : found.overrules() ? "warning" : "check"))
                                    .orElseGet(Span::new),
                            why(point))
                    .forEach(cell -> row.addDataCell().add(cell));
            table.getBody().add(row);
        });
        return section("review.checklist", table);
    }

    private Component why(ReviewDetails.Point point) {
        var why = new Div();
        point.finding().ifPresent(found -> {
            var page = found.page().isBlank() ? "" : getTranslation("review.page.in", found.page());
            if (!found.note().isBlank() || !page.isEmpty()) {
                why.add(new Div(found.note() + page));
            }
            found.seen().forEach(observation -> {
                var line = new Span(getTranslation(
                        observation.messageKey(), observation.words().toArray()));
                line.addClassName(observation.isDoubtful() ? "doubtful" : "zf-c3");
                why.add(new Div(line));
            });
        });
        why.addClassName("why");
        return why;
    }

    private Div bound(Proposal proposal) {
        var line = proposal.line();
        var bound = new Div(new Span(
                getTranslation("review.bound", Formats.digest(line.draft()), Formats.digest(line.manifest()))));
        bound.addClassNames("zf-row", "zf-c2", "zf-f12");
        bound.getElement().setAttribute("title", line.draft() + "\n" + line.manifest());
        return bound;
    }

    private Section judging(Proposal proposal) {
        var id = proposal.line().id();
        var stale = proposal.state() == Proposal.State.STALE;
        var yes = new ActionButton(getTranslation("review.approval.approve"), click -> approve(id))
                .primary()
                .key("Ctrl+Enter");
        yes.blocked(stale ? getTranslation("review.proposal.STALE") : null);
        var no = new ActionButton(getTranslation("review.approval.back"), click -> sendBack(id)).key("B");
        approve = yes;
        back = no;
        var row = new Div(yes, no);
        row.addClassName("zf-row");
        var judging = new Section(words, row);
        judging.addClassNames("zf-sec", "judging");
        if (stale) {
            judging.addComponentAsFirst(StateChip.bare(getTranslation("review.proposal.STALE"), Tone.RED, "warning"));
        }
        return judging;
    }

    private Section result(Proposal proposal) {
        var content = new Div(new Span(getTranslation(
                "review.approval.by",
                proposal.state(),
                Objects.requireNonNullElse(proposal.judgedBy(), ""),
                proposal.judgedAt() == null ? "" : Moments.of(proposal.judgedAt(), clock.today()))));
        if (!proposal.words().isBlank()) {
            content.add(new Paragraph(proposal.words()));
        }
        if (proposal.state() == Proposal.State.APPROVED) {
            paper(proposal).ifPresent(issued -> {
                var link = new Anchor(
                        "/api/papers/%s.pdf".formatted(issued.id()),
                        Objects.requireNonNullElse(issued.number(), getTranslation("review.approval.paper")));
                link.setTarget("_blank");
                link.setRouterIgnore(true);
                content.add(new Div(link));
            });
        }
        return section("review.approval.result", content);
    }

    /** The paper issued for this opinion: the first of its type from the approval on. */
    private Optional<IssuedPaper> paper(Proposal proposal) {
        return opinions.paper(proposal.line().id())
                .flatMap(entry -> papers.find(proposal.line().caseId(), PAPER, entry));
    }

    private void approve(ReviewId id) {
        opinions.approve(id, words.getValue());
        UI.getCurrent().navigate(ApprovalView.class, parameters(id));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void sendBack(ReviewId id) {
        if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("form.required"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        opinions.sendBack(id, words.getValue());
        UI.getCurrent().navigate(ApprovalView.class, RouteParameters.empty());
    }

    private StateChip chip(Proposal proposal) {
        return switch (proposal.state()) {
            case WAITING -> new StateChip(getTranslation(proposal.state().labelKey()), Tone.AMBER, "clock");
            case STALE -> new StateChip(getTranslation(proposal.state().labelKey()), Tone.RED, "warning");
            case SENT_BACK, WITHDRAWN ->
                new StateChip(getTranslation(proposal.state().labelKey()), Tone.PLAIN, "back");
            case APPROVED -> new StateChip(getTranslation(proposal.state().labelKey()), Tone.GREEN, "check");
        };
    }

    private Section section(String key, Component content) {
        var section = new Section(new H3(getTranslation(key)), content);
        section.addClassName("zf-sec");
        return section;
    }

    private static RouteParameters parameters(ReviewId id) {
        return new RouteParameters(REVIEW, id.toString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.approval.title");
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(getTranslation("review.approval.approve"), "Ctrl+Enter"),
                new KeyHint(getTranslation("review.approval.back"), "B"));
    }
}
