package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseEvent;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.disclosure.PublicRecord.TimeLimit;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Outsiders;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.Tenants;

/**
 * The door to disclosure (公示): from the decision to the public page or to the reason why there is none. One person
 * collects, another checks, a third may publish; nothing leaves that holds a protected value of its case.
 */
@Service("caseDisclosure")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Publications {

    /** Working days from the notice that a decision fell to its withdrawal (《行政处罚法》第四十八条). */
    private static final int WITHDRAWAL_LIMIT = 3;

    private static final String NUMBERS = "GS";

    private final PublicationRecords records;
    private final DecidedCases cases;
    private final RecordComposer composer;
    private final Casework casework;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final WorkCalendar calendar;
    private final Tenants tenants;
    private final RecordBook book;
    private final DisclosureSettings settings;
    private final OfficialClock clock;
    private final ApplicationEventPublisher events;

    Publications(
            PublicationRecords records,
            DecidedCases cases,
            RecordComposer composer,
            Casework casework,
            Procedures procedures,
            Deadlines deadlines,
            WorkCalendar calendar,
            Tenants tenants,
            RecordBook book,
            DisclosureSettings settings,
            OfficialClock clock,
            ApplicationEventPublisher events) {
        this.records = records;
        this.cases = cases;
        this.composer = composer;
        this.casework = casework;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.tenants = tenants;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** With the decision begins the time in which the public is told. */
    @EventListener
    void on(CaseEvent.Decided decided) {
        var summary = casework.details(decided.caseId()).summary();
        var spec = limit(summary.procedure());
        if (spec.isEmpty()) {
            return;
        }
        var task = UUID.randomUUID();
        var due = deadlines.due(spec.get().rule(), decided.on()).due();
        var actor = CurrentActor.get();
        records.open(
                task,
                decided.caseId(),
                summary.number().text(),
                summary.title(),
                summary.partyName(),
                decided.on(),
                due,
                PublicationEntry.first(actor.id(), actor.name(), clock.instant()));
        events.publishEvent(new PublicationEvent.Due(task, decided.caseId(), due));
    }

    /** Puts together what the public will read, when nothing stands against it. */
    @PreAuthorize("hasRole('OFFICER')")
    public PublishRule.Verdict collect(UUID taskId) {
        return collect(taskId, Considerations.NONE);
    }

    /**
     * Puts together what the public will read, or why it will not. Refused if a protected value would come out; may be
     * repeated until a second person has checked it.
     */
    @PreAuthorize("hasRole('OFFICER')")
    public PublishRule.Verdict collect(UUID taskId, Considerations considerations) {
        var task = task(taskId);
        var last = last(taskId, PublicationState.TO_COLLECT, PublicationState.TO_CHECK, PublicationState.DEFERRED);
        var actor = CurrentActor.get();
        var decided = cases.of(task.caseId());
        if (!decided.details().handlers().contains(actor.id())) {
            throw new DisclosureRefusal.NotAHandler(actor.name());
        }
        var verdict = PublishRule.verdict(RuleFacts.of(decided, considerations), settings.policy());
        var entry = last.next(PublicationState.TO_CHECK, actor.id(), actor.name(), clock.instant());
        if (verdict.outcome().isPublic()) {
            var values = ProtectedValues.of(decided, verdict.outcome(), considerations);
            var record = composer.masked(decided, verdict.outcome(), values, frame(task, last));
            mustNotLeak(record, values);
            add(task, entry.judged(verdict, record));
        } else {
            add(task, entry.judged(verdict, null).because(why(verdict, considerations), considerations.recheckOn()));
        }
        events.publishEvent(
                new PublicationEvent.Collected(taskId, task.caseId(), verdict.rule(), verdict.outcome(), digest(task)));
        return verdict;
    }

    /** A second person found it right beside the original. */
    @PreAuthorize("hasAnyRole('UNIT_HEAD', 'REVIEWER', 'PUBLISHER')")
    public void check(UUID taskId) {
        var task = task(taskId);
        var last = last(taskId, PublicationState.TO_CHECK);
        var actor = somebodyElse(taskId);
        add(
                task,
                last.next(PublicationState.TO_PUBLISH, actor.id(), actor.name(), clock.instant())
                        .because(last.reason(), last.recheckOn()));
        events.publishEvent(new PublicationEvent.Checked(taskId, task.caseId(), digest(task)));
    }

    /** A second person sends it back to be collected anew. */
    @PreAuthorize("hasAnyRole('UNIT_HEAD', 'REVIEWER', 'PUBLISHER')")
    public void sendBack(UUID taskId, String reason) {
        var task = task(taskId);
        var last = last(taskId, PublicationState.TO_CHECK, PublicationState.TO_PUBLISH);
        if (reason.isBlank()) {
            throw new DisclosureRefusal.NoReason();
        }
        var actor = somebodyElse(taskId);
        add(
                task,
                last.next(PublicationState.TO_COLLECT, actor.id(), actor.name(), clock.instant())
                        .because(reason, null));
        events.publishEvent(new PublicationEvent.Returned(taskId, task.caseId(), reason));
    }

    /** Lets the public have what was checked, or closes the matter where the rule keeps it back. */
    @PreAuthorize("hasRole('PUBLISHER')")
    public void publish(UUID taskId) {
        var task = task(taskId);
        var last = last(taskId, PublicationState.TO_PUBLISH);
        var actor = somebodyElse(taskId);
        var outcome = Optional.ofNullable(last.outcome()).orElseThrow();
        if (outcome.isPublic()) {
            show(task, last, outcome, actor);
        } else {
            keepBack(task, last, outcome, actor);
        }
    }

    private void show(PublicationTask task, PublicationEntry last, Outcome outcome, Actor actor) {
        var today = clock.today();
        var record = last.published().orElseThrow().publishedOn(today, timeLimit(task, today));
        var values = ProtectedValues.of(cases.of(task.caseId()), outcome, Considerations.NONE);
        mustNotLeak(record, values);
        complete(task, last, today, null);
        events.publishEvent(new PublicationEvent.Published(
                task.id(),
                task.caseId(),
                record.permalink(),
                record.version(),
                record.digest(),
                Optional.ofNullable(last.rule()).orElseThrow(),
                today,
                task.dueOn()));
        add(
                task,
                last.next(PublicationState.PUBLISHED, actor.id(), actor.name(), clock.instant())
                        .with(record)
                        .recordedAs(logEntry(task.caseId())));
    }

    private void keepBack(PublicationTask task, PublicationEntry last, Outcome outcome, Actor actor) {
        var reason = Optional.ofNullable(last.reason()).orElseThrow(DisclosureRefusal.NoReason::new);
        var state = outcome == Outcome.DEFER ? PublicationState.DEFERRED : PublicationState.NOT_PUBLISHED;
        complete(task, last, null, reason);
        add(task, last.next(state, actor.id(), actor.name(), clock.instant()).because(reason, last.recheckOn()));
        events.publishEvent(new PublicationEvent.KeptBack(
                task.id(), task.caseId(), Optional.ofNullable(last.rule()).orElseThrow(), outcome, reason));
    }

    /** Takes back what was published, at once and for a reason the public may read. */
    @PreAuthorize("hasRole('PUBLISHER')")
    public void withdraw(UUID taskId, String reason) {
        withdraw(taskId, reason, null);
    }

    /**
     * @param noticeReceivedOn when the body learned that the decision was changed, annulled or void, if that is why; three
     *     working days run from then
     */
    @PreAuthorize("hasRole('PUBLISHER')")
    public void withdraw(UUID taskId, String reason, @Nullable LocalDate noticeReceivedOn) {
        var task = task(taskId);
        var last = last(taskId, PublicationState.PUBLISHED);
        if (reason.isBlank()) {
            throw new DisclosureRefusal.NoReason();
        }
        var record = last.published().orElseThrow();
        var values = ProtectedValues.of(
                cases.of(task.caseId()), Optional.ofNullable(last.outcome()).orElseThrow(), Considerations.NONE);
        LeakFinding.in(PublicField.WITHDRAWAL, reason, values).findFirst().ifPresent(Publications::stop);
        var actor = CurrentActor.get();
        var withdrawal = new Withdrawal(
                reason,
                clock.instant(),
                PublishRule.P9.basis(),
                noticeReceivedOn,
                noticeReceivedOn == null ? null : calendar.workDaysBetween(noticeReceivedOn, clock.today()),
                noticeReceivedOn == null ? null : WITHDRAWAL_LIMIT);
        add(
                task,
                last.next(PublicationState.WITHDRAWN, actor.id(), actor.name(), clock.instant())
                        .withdrawnBy(withdrawal));
        events.publishEvent(new PublicationEvent.Withdrawn(taskId, task.caseId(), record.permalink(), reason));
    }

    /** The tasks in these states: the most pressing first while they are open, else the newest. */
    @Transactional(readOnly = true)
    public List<PublicationTask> tasks(List<PublicationState> states, int limit) {
        Outsiders.keepOut();
        return states.contains(PublicationState.PUBLISHED) || states.contains(PublicationState.NOT_PUBLISHED)
                ? records.newest(states, limit)
                : records.mostPressing(states, limit);
    }

    /** How many tasks are in these states. */
    @Transactional(readOnly = true)
    public int count(List<PublicationState> states) {
        Outsiders.keepOut();
        return records.count(states);
    }

    @Transactional(readOnly = true)
    public Optional<PublicationTask> find(CaseId caseId) {
        Outsiders.keepOut();
        return records.taskOf(caseId);
    }

    /** The whole of a publication, for those who compare it with its original. */
    @Transactional(readOnly = true)
    public PublicationFile file(UUID taskId) {
        Outsiders.keepOut();
        var task = task(taskId);
        var entries = records.entries(taskId);
        var last = entries.getLast();
        var record = last.published();
        if (record.isEmpty()) {
            return new PublicationFile(task, entries, List.of(), List.of());
        }
        var decided = cases.of(task.caseId());
        var frame = new RecordComposer.Frame(
                record.get().permalink(),
                taskId,
                record.get().publishedOn(),
                record.get().timeLimit());
        var original = composer.original(decided, frame);
        var values =
                ProtectedValues.of(decided, Optional.ofNullable(last.outcome()).orElseThrow(), Considerations.NONE);
        return new PublicationFile(
                task, entries, PublicationFile.passages(original, record.get()), LeakFinding.in(record.get(), values));
    }

    private RecordComposer.Frame frame(PublicationTask task, PublicationEntry last) {
        var today = clock.today();
        var permalink = last.published().map(PublicRecord::permalink).orElseGet(() -> number(today));
        return new RecordComposer.Frame(permalink, task.id(), today, timeLimit(task, today));
    }

    private Permalink number(LocalDate today) {
        var year = today.getYear();
        var first = tenants.current().numbering().first(NUMBERS, year);
        return Permalink.of(CurrentTenant.get().code(), year, records.nextNumber(year, first));
    }

    private TimeLimit timeLimit(PublicationTask task, LocalDate day) {
        return new TimeLimit(
                calendar.workDaysBetween(task.decidedOn(), day),
                calendar.workDaysBetween(task.decidedOn(), task.dueOn()));
    }

    private static void mustNotLeak(PublicRecord record, ProtectedValues values) {
        LeakFinding.in(record, values).stream().findFirst().ifPresent(Publications::stop);
    }

    private static void stop(LeakFinding found) {
        throw new DisclosureRefusal.Leak(found.field(), found.kind());
    }

    private static String why(PublishRule.Verdict verdict, Considerations considerations) {
        var given =
                considerations.reason() == null ? "" : considerations.reason().strip();
        var byHand = verdict.rule() == PublishRule.P2
                || verdict.rule() == PublishRule.P5
                || verdict.outcome() == Outcome.DEFER;
        if (byHand && given == null || verdict.outcome() == Outcome.DEFER && considerations.recheckOn() == null) {
            throw new DisclosureRefusal.NoReason();
        }
        return given == null ? verdict.basis().toString() : given;
    }

    /** The step of the case that waits for this; a deferred publication finished it before. */
    private void complete(
            PublicationTask task, PublicationEntry last, @Nullable LocalDate publishedOn, @Nullable String reason) {
        var details = casework.details(task.caseId());
        var step = publication(details.summary().procedure()).orElseThrow();
        if (details.last(step.id()).isPresent()) {
            return;
        }
        var entries = new HashMap<String, Object>();
        entries.put("rule", Optional.ofNullable(last.rule()).orElseThrow().name());
        if (publishedOn != null) {
            entries.put("publishedOn", publishedOn.toString());
        }
        if (reason != null) {
            entries.put("reason", reason);
        }
        casework.complete(task.caseId(), step.id(), entries);
    }

    private Optional<Step> publication(String procedure) {
        return procedures.find(procedure).stream()
                .flatMap(found -> found.steps().stream())
                .filter(step -> step.kind() == StepKind.PUBLICATION)
                .findFirst();
    }

    private Optional<DeadlineSpec> limit(String procedure) {
        return publication(procedure).flatMap(step -> step.deadlines().stream().findFirst());
    }

    /** The reckoning behind a task's last day. */
    @Transactional(readOnly = true)
    public Optional<Deadline> deadline(UUID taskId) {
        Outsiders.keepOut();
        var task = task(taskId);
        return limit(casework.details(task.caseId()).summary().procedure())
                .map(spec -> deadlines.due(spec.rule(), task.decidedOn()));
    }

    private @Nullable UUID logEntry(CaseId caseId) {
        return book.entriesOf(caseId.value(), 3).stream()
                .filter(entry -> entry.kind().equals("publication.published"))
                .map(LogRecord::entryId)
                .findFirst()
                .orElse(null);
    }

    private Actor somebodyElse(UUID taskId) {
        var actor = CurrentActor.get();
        records.entries(taskId).stream()
                .filter(entry -> entry.state() == PublicationState.TO_CHECK)
                .reduce((_, later) -> later)
                .filter(collected -> collected.by().equals(actor.id()))
                .ifPresent(_ -> {
                    throw new DisclosureRefusal.SameHands(actor.name());
                });
        return actor;
    }

    private PublicationEntry last(UUID taskId, PublicationState... expected) {
        var last = records.entries(taskId).getLast();
        if (!List.of(expected).contains(last.state())) {
            throw new DisclosureRefusal.NotNow(last.state());
        }
        return last;
    }

    private void add(PublicationTask task, PublicationEntry entry) {
        records.add(task.id(), entry);
    }

    private String digest(PublicationTask task) {
        return records.entries(task.id())
                .getLast()
                .published()
                .map(PublicRecord::digest)
                .orElse("");
    }

    private PublicationTask task(UUID id) {
        return records.task(id).orElseThrow(() -> new IllegalArgumentException("no publication " + id));
    }
}
