package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.review.accountability.Accountability;
import org.zhifa.review.accountability.AccountabilityDetails;
import org.zhifa.review.accountability.AccountabilityId;
import org.zhifa.review.accountability.Ruling;
import org.zhifa.review.accountability.StepKind;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Panel;

/** An accountability case: its steps in their order, what comes next, whom it concerns. */
@Route("accountability/:id")
@PermitAll
class AccountabilityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";

    private final transient Accountability accountability;
    private final transient OfficialClock clock;
    private transient @Nullable AccountabilityDetails details;

    @Nullable
    NextSteps next;

    AccountabilityView(Accountability accountability, OfficialClock clock) {
        this.accountability = accountability;
        this.clock = clock;
        addClassNames("zf-list", "zf-accountability");
    }

    static RouteParameters parameters(AccountabilityId id) {
        return new RouteParameters(ID, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // What concerns somebody else looks like what does not exist.
        show(event.getRouteParameters()
                .get(ID)
                .flatMap(AccountabilityView::id)
                .flatMap(accountability::find)
                .orElseThrow(NotFoundException::new));
    }

    private static Optional<AccountabilityId> id(String text) {
        try {
            return Optional.of(new AccountabilityId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(AccountabilityDetails shown) {
        details = shown;
        var line = shown.line();
        removeAll();
        next = new NextSteps(
                accountability,
                shown,
                clock,
                () -> accountability.find(line.id()).ifPresent(this::show));
        var panels = new Div(
                new Panel(getTranslation("review.accountability.steps"), steps(shown)),
                new Panel(getTranslation("review.accountability.next"), next, about(shown)));
        panels.addClassNames("zf-split", "zf-accountability-panels");
        var head = new PageHead(getPageTitle())
                .crumbs(new RouterLink(getTranslation("review.accountability"), AccountabilityListView.class))
                .beside(StepWords.chip(line.state()))
                .meta(
                        getTranslation("review.accountability.openedOn"),
                        Formats.moment(LocalDateTime.ofInstant(line.openedAt(), OfficialClock.BEIJING), clock.today()));
        if (line.caseId() != null && line.caseNumber() != null) {
            head.actions(CaseNavigation.link(line.caseId(), line.caseNumber()));
        }
        add(head, panels);
    }

    private Component steps(AccountabilityDetails shown) {
        var list = new OrderedList();
        list.addClassName("zf-steps-taken");
        shown.steps().forEach(step -> list.add(step(shown, step)));
        // What lies ahead as it usually goes, so that everybody sees where it leads.
        ahead(shown.last().kind()).forEach(kind -> {
            var item = new ListItem(getTranslation(kind.labelKey()));
            item.addClassName("ahead");
            list.add(item);
        });
        return list;
    }

    private static List<StepKind> ahead(StepKind state) {
        return Stream.of(StepKind.APPROVED, StepKind.NOTIFIED, StepKind.STATED, StepKind.DECIDED, StepKind.CLOSED)
                .filter(kind -> kind.compareTo(state) > 0 && !(state == StepKind.SILENT && kind == StepKind.STATED))
                .filter(_ -> !state.isLast())
                .toList();
    }

    private ListItem step(AccountabilityDetails shown, AccountabilityDetails.Step step) {
        var name = new Span(getTranslation(step.kind().labelKey()));
        name.addClassName("name");
        var by = step.by() == null ? getTranslation("review.accountability.byPlatform") : step.by();
        var when = new Span(getTranslation(
                "review.accountability.step.by",
                by,
                Formats.moment(LocalDateTime.ofInstant(step.at(), OfficialClock.BEIJING), clock.today())));
        when.addClassNames("zf-f12", "zf-c3");
        var head = new Div(name, when);
        head.addClassName("zf-row");
        if (step.dueOn() != null) {
            var due = new Span(getTranslation("review.accountability.step.due", step.dueOn()));
            due.addClassNames("zf-f12", "zf-c3");
            head.add(due);
        }
        var item = new ListItem(head, new Paragraph(step.words()));
        if (!step.outcomes().isEmpty()) {
            var outcomes = new UnorderedList();
            step.outcomes().forEach(outcome -> outcomes.add(new ListItem(words(shown, outcome))));
            item.add(outcomes);
        }
        if (step.appraisal() != null) {
            item.add(new Paragraph(getTranslation("review.accountability.step.appraisal", step.appraisal())));
        }
        return item;
    }

    private String words(AccountabilityDetails shown, Ruling.Outcome outcome) {
        return getTranslation(
                "review.accountability.outcome",
                shown.subjects().get(outcome.subject() - 1).name(),
                getTranslation(outcome.share().labelKey()),
                getTranslation(outcome.consequence().labelKey()));
    }

    private Component about(AccountabilityDetails shown) {
        var subjects = new UnorderedList();
        shown.subjects()
                .forEach(subject -> subjects.add(new ListItem(getTranslation(
                        "review.accountability.subject",
                        subject.name(),
                        getTranslation(subject.duty().labelKey())))));
        return new Div(
                section("review.accountability.subjects", subjects),
                section("review.accountability.facts", new Paragraph(shown.facts())),
                section("review.accountability.basis", new Paragraph(shown.basis())));
    }

    private Section section(String key, Component content) {
        var section = new Section(new H3(getTranslation(key)), content);
        section.addClassName("zf-sec");
        return section;
    }

    @Override
    public String getPageTitle() {
        return details == null
                ? getTranslation("review.accountability")
                : getTranslation(details.line().cause().labelKey());
    }
}
