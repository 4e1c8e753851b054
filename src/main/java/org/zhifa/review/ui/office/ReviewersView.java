package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.Account;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.review.people.RegisterLine;
import org.zhifa.review.people.Reviewer;
import org.zhifa.review.people.ReviewerTraining;
import org.zhifa.review.people.Reviewers;
import org.zhifa.review.statistics.Period;
import org.zhifa.review.statistics.Pick;
import org.zhifa.review.statistics.ReviewStatistics;
import org.zhifa.review.statistics.ReviewerWork;
import org.zhifa.review.statistics.RoundFilter;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The unit's legal reviewers (法制审核人员): who may review, how well trained, with how much on the desk. */
@Route("reviewers")
@RolesAllowed({"TENANT_ADMIN", "HEAD_OF_BODY", "UNIT_HEAD", "REVIEWER"})
class ReviewersView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient Reviewers reviewers;
    private final transient ReviewerTraining training;
    private final transient ReviewStatistics statistics;
    private final transient Accounts accounts;
    private final transient OfficialClock clock;
    private final boolean administers = CurrentActor.get().is(Role.TENANT_ADMIN);
    private final boolean mayTrain = administers || CurrentActor.get().is(Role.HEAD_OF_BODY);
    private final boolean seesRounds = ReviewStatisticsEntry.ROLES.stream()
            .anyMatch(role -> CurrentActor.get().is(role));
    private transient Map<PersonId, ReviewerWork> work = Map.of();
    private int required;

    final Grid<RegisterLine> grid = ComponentTexts.on(new Grid<>());
    final StateChip ratio = new StateChip("");
    final Div unregistered = new Div();
    final ActionButton enter;
    final ActionButton held;

    ReviewersView(
            Reviewers reviewers,
            ReviewerTraining training,
            ReviewStatistics statistics,
            Accounts accounts,
            OfficialClock clock) {
        this.reviewers = reviewers;
        this.training = training;
        this.statistics = statistics;
        this.accounts = accounts;
        this.clock = clock;
        this.enter = new ActionButton(getTranslation("review.people.enter"), _ -> enter(null))
                .icon("add")
                .key("C")
                .primary();
        enter.setVisible(administers);
        this.held = new ActionButton(getTranslation("review.people.training.enter"), _ -> train())
                .icon("people")
                .key("T");
        held.setVisible(mayTrain);
        columns();
        grid.setEmptyStateText(getTranslation("review.people.none"));
        unregistered.addClassName("zf-unregistered");
        unregistered.getElement().setAttribute("role", "status");
        addClassNames("zf-list", "zf-reviewers");
        add(
                new PageHead(getPageTitle())
                        .crumbs(SettingsView.crumb())
                        .beside(ratio)
                        .actions(held, enter),
                unregistered,
                grid);
    }

    private void columns() {
        grid.addColumn(new ComponentRenderer<>(this::person))
                .setHeader(getTranslation("review.people.name"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(line -> qualification(line.reviewer())))
                .setHeader(getTranslation("review.people.qualification"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(line -> appointment(line.reviewer())))
                .setHeader(getTranslation("review.people.appointment"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(line -> Bar.of(
                        getTranslation(
                                "review.people.hours.of",
                                line.hours().stripTrailingZeros().toPlainString(),
                                required),
                        line.hours(),
                        BigDecimal.valueOf(required))))
                .setHeader(getTranslation("review.people.hours"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(line -> load(line.reviewer().id())))
                .setHeader(getTranslation("review.people.load"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(this::alerts))
                .setHeader(getTranslation("review.people.alerts"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(
                        line -> new ActionButton(getTranslation("review.people.open"), _ -> open(line)).small()))
                .setHeader("")
                .setWidth("96px")
                .setFlexGrow(0);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        required = reviewers.requiredHours();
        work = statistics.work();
        var lines = reviewers.register();
        grid.setItems(lines);
        var counted = reviewers.ratio();
        ratio.set(
                counted.percent()
                        .map(percent -> getTranslation(
                                counted.isEnough() ? "review.people.ratio" : "review.people.ratio.low",
                                counted.reviewers(),
                                counted.officers(),
                                percent.toPlainString()))
                        .orElseGet(() -> getTranslation("review.people.ratio.none", counted.reviewers())),
                counted.isEnough() ? Tone.GREEN : Tone.AMBER,
                counted.isEnough() ? "check" : "warning");
        ratio.setTitle(getTranslation("review.people.ratio.basis"));
        showUnregistered(lines);
    }

    /** Only the administrator may read accounts, and only the administrator can do something about it. */
    private void showUnregistered(List<RegisterLine> lines) {
        unregistered.removeAll();
        var missing = administers ? missing(lines) : List.<Account>of();
        unregistered.setVisible(!missing.isEmpty());
        if (missing.isEmpty()) {
            return;
        }
        unregistered.add(
                StateChip.bare(getTranslation("review.people.unregistered", missing.size()), Tone.AMBER, "warning"));
        missing.forEach(account -> unregistered.add(new ActionButton(account.name(), _ -> enter(account))
                .icon("add")
                .small()));
        unregistered.add(new Span(getTranslation("review.people.unregistered.whatToDo")));
    }

    private List<Account> missing(List<RegisterLine> lines) {
        var known = lines.stream().map(line -> line.reviewer().id()).collect(Collectors.toSet());
        return ofReviewers().stream()
                .filter(account -> !known.contains(account.person()))
                .toList();
    }

    private List<Account> ofReviewers() {
        return accounts.of(CurrentActor.get().tenant()).stream()
                .filter(account -> account.open() && account.roles().contains(Role.REVIEWER))
                .toList();
    }

    private void enter(@Nullable Account account) {
        new ReviewerDialog(null, account, missing(reviewers.register()), this::entered).open();
    }

    private void entered(Reviewer reviewer, String reason) {
        reviewers.enter(reviewer, reason);
        load();
    }

    private void train() {
        new TrainingDialog(
                        reviewers.register().stream()
                                .map(RegisterLine::reviewer)
                                .toList(),
                        clock.today(),
                        training -> {
                            this.training.held(training);
                            load();
                        })
                .open();
    }

    void open(RegisterLine line) {
        new ReviewerRecord(line, reviewers, training, clock, administers ? this::change : null, this::load).open();
    }

    private void change(Reviewer reviewer) {
        new ReviewerDialog(reviewer, null, List.of(), this::entered).open();
    }

    private Component person(RegisterLine line) {
        return lines(
                line.reviewer().name(), getTranslation(line.reviewer().source().labelKey()));
    }

    private Component qualification(Reviewer reviewer) {
        var number = reviewer.qualification();
        var first = number != null
                ? number
                : getTranslation(reviewer.isFirstTime() ? "review.people.unqualified" : "review.people.exempt");
        return lines(
                first,
                getTranslation(
                        reviewer.isFirstTime() ? "review.people.firstTime" : "review.people.before",
                        reviewer.reviewingSince()));
    }

    private Component appointment(Reviewer reviewer) {
        return lines(
                reviewer.appointedFrom().toString(),
                reviewer.appointedUntil() == null
                        ? getTranslation("review.people.open-ended")
                        : getTranslation("review.people.until", reviewer.appointedUntil()));
    }

    private Component load(PersonId person) {
        var of = work.getOrDefault(person, ReviewerWork.none(person));
        var year = Period.yearOf(clock.today());
        var desk = new Span(getTranslation("review.people.load.open", of.open()));
        var quality = new Span();
        quality.addClassNames("zf-f12", "zf-c3", "zf-row");
        quality.add(
                figure("review.people.load.concluded", of.concluded(), person, RoundFilter.of(year, Pick.CONCLUDED)),
                figure("review.people.load.overdue", of.overdue(), person, RoundFilter.of(year, Pick.OVERDUE)),
                new Span(getTranslation("review.people.load.returned", of.returned())));
        of.median().ifPresent(days -> quality.add(new Span(getTranslation("review.people.load.median", days))));
        var both = new Div(desk, quality);
        both.addClassName("zf-two-lines");
        return both;
    }

    private Component figure(String key, int count, PersonId person, RoundFilter filter) {
        var words = getTranslation(key, count);
        return seesRounds && count > 0
                ? ReviewStatisticsView.link(words, filter.by(person.toString()))
                : new Span(words);
    }

    private Component alerts(RegisterLine line) {
        var all = line.alerts(clock.today(), required);
        var list = new Div();
        list.addClassName("zf-alerts");
        all.forEach(alert -> list.add(StateChip.bare(
                getTranslation(alert.labelKey()),
                alert.isGrave() ? Tone.RED : Tone.AMBER,
                alert.isGrave() ? "ban" : "warning")));
        if (all.isEmpty()) {
            list.add(StateChip.bare(getTranslation("review.people.alert.none"), Tone.GREEN, "check"));
        }
        return list;
    }

    static Component lines(String first, String second) {
        var below = new Span(second);
        below.addClassNames("zf-f12", "zf-c3");
        var both = new Div(new Span(first), below);
        both.addClassName("zf-two-lines");
        return both;
    }

    @Override
    public List<KeyHint> keys() {
        var train = new KeyHint(getTranslation("review.people.training.enter"), "T");
        return administers
                ? List.of(new KeyHint(getTranslation("review.people.enter"), "C"), train)
                : mayTrain ? List.of(train) : List.of();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.people");
    }
}
