package org.zhifa.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.PublicationFile;
import org.zhifa.disclosure.PublicationState;
import org.zhifa.disclosure.PublicationTask;
import org.zhifa.disclosure.Publications;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.DueChip;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** What must be made public, by whom and by when; and the original beside what the public will read (公示). */
@Route("disclosure/:task?([0-9a-f-]{36})")
@RolesAllowed({"OFFICER", "UNIT_HEAD", "REVIEWER", "HEAD_OF_BODY", "PUBLISHER"})
class DisclosureView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final String TASK = "task";
    private static final int MOST = 200;

    private final transient Publications publications;
    private final transient OfficialClock clock;

    final Segmented<DisclosureTab> tabs;
    final Grid<PublicationTask> list = ComponentTexts.on(new Grid<>());
    final Div pane = new Div();
    final Div actions = new Div();

    DisclosureView(Publications publications, OfficialClock clock) {
        this.publications = publications;
        this.clock = clock;
        this.tabs = new Segmented<>(getTranslation("disclosure.tabs"), List.of(DisclosureTab.values()), this::counted);

        list.addComponentColumn(this::due).setWidth("104px").setFlexGrow(0);
        list.addComponentColumn(this::matter);
        list.setEmptyStateText(getTranslation("disclosure.list.none"));
        list.addClassName("zf-disclosure-list");
        list.addItemClickListener(click -> open(click.getItem().id()));
        tabs.addValueChangeListener(change -> fill(change.getValue()));

        pane.addClassName("zf-disclosure-pane");
        actions.addClassName("zf-row");
        var body = new Div(list, pane);
        body.addClassName("zf-disclosure-body");
        addClassName("zf-disclosure");
        add(new PageHead(getPageTitle()).beside(tabs), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var task = event.getRouteParameters().get(TASK).map(UUID::fromString);
        if (task.isPresent()) {
            show(publications.file(task.get()));
        } else {
            tabs.setValue(DisclosureTab.firstFor(CurrentActor.get()));
            show(null);
        }
    }

    private void open(UUID task) {
        getUI().ifPresent(ui ->
                ui.navigate(DisclosureView.class, new RouteParameters(new RouteParam(TASK, task.toString()))));
    }

    private String counted(DisclosureTab tab) {
        return getTranslation("disclosure.tab.counted", tab, publications.count(tab.states()));
    }

    private void fill(DisclosureTab tab) {
        list.setItems(publications.tasks(tab.states(), MOST));
    }

    private Component due(PublicationTask task) {
        var published = task.publishedOn();
        if (published != null) {
            var late = task.isLate(today());
            return new StateChip(
                    Formats.day(published, today()), late ? Tone.RED : Tone.GREEN, late ? "warning" : "check");
        }
        return task.isOpen()
                ? new DueChip(task.dueOn(), today(), 2)
                : new StateChip(getTranslation(task.state().labelKey()));
    }

    private Component matter(PublicationTask task) {
        var party = new Span(task.partyName() + " · " + task.title());
        var why = new Span(task.reason() != null ? task.reason() : note(task));
        why.addClassNames("zf-f12", "zf-c2", "zf-cut");
        party.addClassName("zf-cut");
        var matter = new Div(party, why);
        matter.addClassName("zf-col");
        return matter;
    }

    private String note(PublicationTask task) {
        return Optional.ofNullable(task.rule())
                .map(rule -> getTranslation(rule.labelKey()))
                .orElse(task.caseNo());
    }

    private void show(@Nullable PublicationFile file) {
        pane.removeAll();
        actions.removeAll();
        if (file == null) {
            pane.add(
                    new EmptyState("globe", getTranslation("disclosure.none"), getTranslation("disclosure.none.todo")));
            return;
        }
        var tab = DisclosureTab.of(file.task().state());
        if (tab.equals(tabs.getValue())) {
            fill(tab);
        }
        tabs.setValue(tab);
        tabs.setItemLabelGenerator(this::counted);
        offer(file);
        pane.add(new PublicationPane(
                file, publications.deadline(file.task().id()).orElseThrow(), today(), actions));
    }

    /** What can be done with it now, and what stands against that. */
    private void offer(PublicationFile file) {
        var id = file.task().id();
        switch (file.task().state()) {
            case TO_COLLECT ->
                actions.add(main(
                        "collect",
                        "document",
                        blocked(null, Role.OFFICER),
                        () -> new ConsiderationsDialog(
                                        today(), answers -> done(id, () -> publications.collect(id, answers)))
                                .open()));
            case DEFERRED ->
                actions.add(main(
                        "collectAgain",
                        "document",
                        blocked(null, Role.OFFICER),
                        () -> new ConsiderationsDialog(
                                        today(), answers -> done(id, () -> publications.collect(id, answers)))
                                .open()));
            case TO_CHECK -> {
                var against = blocked(file, Role.UNIT_HEAD, Role.REVIEWER, Role.PUBLISHER);
                actions.add(
                        sendBack(id, against),
                        main("check", "check", against, () -> done(id, () -> publications.check(id))));
            }
            case TO_PUBLISH -> {
                var outcome = Optional.ofNullable(file.last().outcome()).orElseThrow();
                var against = blocked(file, Role.PUBLISHER);
                actions.add(
                        sendBack(id, blocked(file, Role.UNIT_HEAD, Role.REVIEWER, Role.PUBLISHER)),
                        main(
                                outcome.isPublic() ? "publish" : "keepBack",
                                outcome.isPublic() ? "globe" : "ban",
                                against,
                                () -> done(id, () -> publications.publish(id))));
            }
            case PUBLISHED -> {
                var word = getTranslation("disclosure.action.withdraw");
                var help = getTranslation("disclosure.withdraw.help");
                actions.add(new ActionButton(
                                word,
                                click -> ReasonDialog.withdraw(
                                                word,
                                                help,
                                                (why, notice) -> done(id, () -> publications.withdraw(id, why, notice)))
                                        .open())
                        .icon("back")
                        .blocked(blocked(null, Role.PUBLISHER)));
            }
            case WITHDRAWN, NOT_PUBLISHED -> {
                // It is over.
            }
        }
    }

    private ActionButton main(String action, String icon, @Nullable String against, Runnable act) {
        return new ActionButton(getTranslation("disclosure.action." + action), click -> act.run())
                .icon(icon)
                .key("E")
                .primary()
                .blocked(against);
    }

    private ActionButton sendBack(UUID id, @Nullable String against) {
        var word = getTranslation("disclosure.action.sendBack");
        return new ActionButton(
                        word,
                        click -> ReasonDialog.sendBack(word, (why, _) -> done(id, () -> publications.sendBack(id, why)))
                                .open())
                .icon("back")
                .blocked(against);
    }

    /** Why whoever looks cannot do it: not their task, or they collected it; null if they can. */
    private @Nullable String blocked(@Nullable PublicationFile file, Role... roles) {
        var actor = CurrentActor.get();
        if (List.of(roles).stream().noneMatch(actor::is)) {
            return getTranslation("disclosure.blocked." + roles[0]);
        }
        var mine = file != null
                && file.entries().stream()
                        .filter(entry -> entry.state() == PublicationState.TO_CHECK)
                        .reduce((_, later) -> later)
                        .filter(entry -> entry.by().equals(actor.id()))
                        .isPresent();
        return mine ? getTranslation("disclosure.blocked.sameHands") : null;
    }

    private void done(UUID id, Runnable act) {
        act.run();
        show(publications.file(id));
    }

    private LocalDate today() {
        return clock.today();
    }

    @Override
    public List<KeyHint> keys() {
        var move = new KeyHint(getTranslation("casework.key.move"), "↑", "↓");
        var canAct = actions.getChildren()
                .anyMatch(action -> "E".equals(action.getElement().getAttribute("data-key")));
        return canAct ? List.of(move, new KeyHint(getTranslation("disclosure.key.act"), "E")) : List.of(move);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("disclosure.title");
    }
}
