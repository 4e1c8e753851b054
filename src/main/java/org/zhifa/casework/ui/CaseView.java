package org.zhifa.casework.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.zhifa.casework.CaseDetails.DraftLine;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseJudgement;
import org.zhifa.casework.CaseSeals;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.ScopeVerdict;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.identity.CurrentActor;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.PowerList;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.element.StageTrack;

/** One case: how far it is, what to do next, what was done, what other modules know of it, and until when. */
@Route("cases/:" + CaseView.CASE + "([0-9a-f-]{36})")
@RolesAllowed({
    "OFFICER",
    "UNIT_HEAD",
    "REVIEWER",
    "HEAD_OF_BODY",
    "PUBLISHER",
    "ARCHIVIST",
    "REVIEW_HEAD",
    "HEARING_HOST",
    "CASHIER"
})
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    static final String CASE = "caseId";

    private final transient Casework casework;
    private final transient Procedures procedures;
    private final transient Officers officers;
    private final transient PowerList powers;
    private final transient OfficialClock clock;
    private final transient List<CaseTab> others;
    private final transient List<HistoryFoot> feet;
    private final transient ObjectProvider<CaseSeals> seals;
    private final transient CaseWatch watch;
    private final transient ObjectProvider<ReviewSubmission> submission;

    private CaseId id;
    private transient OpenCaseFile file;
    private transient List<Officer> everyone = List.of();

    private PageHead head;
    private StageTrack track;
    private Div body;

    CaseTabs middle;
    StepsPanel steps;
    DeadlinesPanel deadlines;

    @SuppressWarnings("NullAway.Init")
    CaseView(
            Casework casework,
            Procedures procedures,
            Officers officers,
            PowerList powers,
            OfficialClock clock,
            ObjectProvider<CaseTab> others,
            ObjectProvider<HistoryFoot> feet,
            ObjectProvider<CaseSeals> seals,
            CaseWatch watch,
            ObjectProvider<ReviewSubmission> submission) {
        this.casework = casework;
        this.procedures = procedures;
        this.officers = officers;
        this.powers = powers;
        this.clock = clock;
        this.others = others.stream().toList();
        this.feet = feet.stream().toList();
        this.seals = seals;
        this.watch = watch;
        this.submission = submission;
        addClassName("zf-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get(CASE).orElseThrow());
        load();
        watch.watch(id, this);
    }

    /**
     * Somebody else, or an upload, did something with the case. Head, steps and deadlines are shown anew; a tab in which the
     * reader may be writing stays as it is.
     */
    @ClientCallable
    void caseChanged() {
        if (middle.isHistory()) {
            load();
            return;
        }
        var before = List.of(head, track, steps, deadlines);
        read();
        replace(before.get(0), head);
        replace(before.get(1), track);
        body.replace(before.get(2), steps);
        body.replace(before.get(3), deadlines);
    }

    private void load() {
        read();
        var judgements = casework.judgements(id);
        middle = new CaseTabs(id, () -> history(judgements), others);
        body = new Div(steps, middle, deadlines);
        body.addClassNames("zf-split", "zf-case-body");
        removeAll();
        add(head, track, body);
    }

    private void read() {
        var details = casework.details(id);
        var procedure = procedures.find(details.summary().procedure()).orElseThrow();
        var running = casework.deadlines(id);
        everyone = officers.all();
        file = new OpenCaseFile(
                details,
                procedure,
                casework.beside(id).stream().map(procedure::step).toList(),
                casework.obstacles(id),
                CurrentActor.get(),
                clock.today());
        steps = new StepsPanel(file, new Doing());
        deadlines = new DeadlinesPanel(running, procedure, file.today());
        track = new StageTrack();
        track.setStages(new CaseStages(file, running, getLocale()).all(this::getTranslation));
        head = head();
    }

    private Div history(List<CaseJudgement> judgements) {
        var sealed = new SealNumbers(
                seals.stream().flatMap(each -> each.of(id).stream()).toList());
        var whole = new Div(
                new CaseHistory(file.details(), judgements, sealed, file.procedure(), file.today(), this::read));
        whole.addClassName("zf-case-history");
        feet.forEach(foot -> foot.content(id).ifPresent(whole::add));
        return whole;
    }

    private PageHead head() {
        var line = file.details().summary();
        var number = new Span(line.number().text());
        number.addClassNames("zf-mono", "zf-c2");
        var head = new PageHead(getTranslation("casework.case.title", line.partyName(), line.title()))
                .crumbs(
                        new RouterLink(getTranslation("casework.cases"), CasesView.class),
                        new Span(getTranslation(line.act().labelKey())),
                        number,
                        new StateChip(file.procedure().name().in(getLocale())))
                .meta(getTranslation("casework.case.handlers"), names())
                .meta(getTranslation("casework.case.openedOn"), line.openedOn().toString());
        if (line.filedOn() != null) {
            head.meta(getTranslation("casework.case.filedOn"), line.filedOn().toString());
        }
        if (line.decidedOn() != null) {
            head.meta(
                    getTranslation("casework.case.decidedOn"), line.decidedOn().toString());
        }
        head.meta(getTranslation("casework.case.scope"), scope(casework.scope(id)));
        file.details()
                .draft()
                .ifPresent(draft -> head.meta(getTranslation("casework.case.draft"), state(draft))
                        .actions(drafting(draft)));
        return head;
    }

    /** Whoever may write a draft does so where its review is asked for, and here where it needs none. */
    private Component[] drafting(DraftLine draft) {
        var read = new ActionButton(
                        getTranslation("casework.draft.read"),
                        click -> new ReadDialog(
                                        getTranslation("casework.draft.title"), state(draft), new DraftSummary(draft))
                                .open())
                .icon("document")
                .key("D");
        var outOfScope = file.details().conditions().contains(StepCondition.OUT_OF_SCOPE);
        return outOfScope && file.isHandler() && line().decidedOn() == null
                ? new Component[] {
                    read, new ActionButton(getTranslation("casework.step.redraft"), click -> new Doing().draft())
                }
                : new Component[] {read};
    }

    private CaseSummary line() {
        return file.details().summary();
    }

    private String scope(ScopeVerdict verdict) {
        return verdict.inScope()
                ? getTranslation(
                        "casework.case.scope.in",
                        verdict.reasons().getFirst().name().in(getLocale()),
                        verdict.reasons().getFirst().basis(),
                        verdict.reasons().size())
                : getTranslation("casework.case.scope.out", verdict.rules().size());
    }

    private String state(DraftLine draft) {
        return getTranslation(
                draft.passed()
                        ? "casework.case.draft.passed"
                        : file.details().conditions().contains(StepCondition.OUT_OF_SCOPE)
                                ? "casework.case.draft.outOfScope"
                                : "casework.case.draft.notPassed",
                draft.number());
    }

    private String names() {
        return everyone.stream()
                .filter(officer -> file.details().handlers().contains(officer.id()))
                .map(Officer::name)
                .collect(Collectors.joining(getTranslation("casework.list.comma")));
    }

    private void read(StepLine entry) {
        new ReadDialog(file.step(entry).name().in(getLocale()), entry.by(), summary(entry)).open();
    }

    /** What is judged: whoever decides sees the draft the decision is bound to. */
    private Div whole(StepLine entry) {
        var whole = new Div(summary(entry));
        if (file.step(entry).kind() == StepKind.DECISION) {
            file.details().draft().ifPresent(draft -> whole.add(new H3(state(draft)), new DraftSummary(draft)));
        }
        if (file.step(entry).kind() == StepKind.REVIEW) {
            file.details().draft().ifPresent(draft -> whole.add(new H3(state(draft)), new DraftSummary(draft)));
            submission.stream()
                    .map(form -> form.sent(id, file.step(entry), ReviewRequest.of(entry.form())))
                    .forEach(whole::add);
        }
        return whole;
    }

    private FormSummary summary(StepLine entry) {
        return new FormSummary(file.step(entry), entry.form(), everyone);
    }

    @Override
    public List<KeyHint> keys() {
        var keys = new ArrayList<KeyHint>();
        if (steps.hasForemost()) {
            keys.add(new KeyHint(getTranslation("casework.key.judge"), "E"));
        }
        if (file.hasDraft()) {
            keys.add(new KeyHint(getTranslation("casework.draft.read"), "D"));
        }
        return keys;
    }

    @Override
    public String getPageTitle() {
        return file.details().summary().number().text();
    }

    /** What the buttons beside the steps do. */
    private final class Doing implements StepsPanel.Doing {

        @Override
        public void take(Step step) {
            var details = file.details();
            var fields = new StepFields(
                    step, new FormInputs(everyone, details.summary().act(), file.today()));
            details.last(step.id())
                    .filter(line -> !line.isDone())
                    .ifPresentOrElse(line -> fields.show(line.form()), () -> fields.propose(details.handlers()));
            new StepDialog(step, fields, entries -> {
                        casework.take(id, step.id(), entries);
                        load();
                    })
                    .open();
        }

        @Override
        public void judge(StepLine entry) {
            new JudgeDialog(
                            file.step(entry),
                            whole(entry),
                            entry.by(),
                            opinion -> {
                                casework.agree(id, entry.entry(), opinion);
                                load();
                            },
                            reason -> {
                                casework.sendBack(id, entry.entry(), reason);
                                load();
                            })
                    .open();
        }

        @Override
        public void draft() {
            var before = file.details().draft();
            var editor = new DraftEditor(before.map(draft -> draft.number() + 1).orElse(1), draft -> {
                casework.draft(id, draft);
                load();
            });
            before.ifPresentOrElse(
                    draft -> editor.show(draft.draft()),
                    () -> powers.find(file.details().power())
                            .ifPresent(power -> editor.begin(power.violationBasis(), power.penaltyBasis())));
            editor.open();
        }

        @Override
        public void sendToReview(Step step) {
            var form = submission.getIfAvailable();
            if (form == null) {
                send(step, ReviewRequest.PLAIN);
            } else {
                form.ask(id, step, request -> send(step, request));
            }
        }

        private void send(Step step, ReviewRequest request) {
            casework.sendToReview(id, step.id(), request);
            load();
        }

        @Override
        public void read(StepLine entry) {
            CaseView.this.read(entry);
        }
    }
}
