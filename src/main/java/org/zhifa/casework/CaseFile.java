package org.zhifa.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.zhifa.casework.procedure.Beside;
import org.zhifa.casework.procedure.ConditionRule;
import org.zhifa.casework.procedure.EntryTest;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.casework.procedure.StepPurpose;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.registry.Party;
import org.zhifa.shared.OfficialClock;

/**
 * A case file (案卷), the aggregate every enforcement step goes through.
 *
 * <p>Its life follows its procedure: a case begins with the procedure's first step and gets its number and officers;
 * each step taken opens those that may come next; some wait for others to agree; legal review binds one draft and one
 * list of evidence; the head decides exactly these; and with the last step the file is closed. The procedure is data
 * – this class only knows that a step is open when one that leads to it is done.
 */
@Entity
@Table(name = "case_file")
class CaseFile extends AbstractAggregateRoot<CaseFile> {

    /** What the last opinion of review left open, until the next one. */
    private static final Set<StepCondition> REVIEWED = Set.of(
            StepCondition.RETURNED,
            StepCondition.INVESTIGATION,
            StepCondition.NO_PENALTY,
            StepCondition.TRANSFER,
            StepCondition.PROSECUTION);

    @EmbeddedId
    private CaseId id;

    @Embedded
    private CaseNumber number;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String procedureId;
    private int procedureVersion;
    private String title;
    private String powerCode;
    private UUID partyId;
    private String partyName;
    private String currentStep;
    private LocalDate openedOn;
    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate closedOn;
    private int draftNo;
    private @Nullable String draftDigest;

    @ElementCollection
    @CollectionTable(name = "case_handler", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    @Column(name = "person_id")
    @BatchSize(size = 100)
    private List<UUID> handlers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_condition", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "condition")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<StepCondition> conditions = EnumSet.noneOf(StepCondition.class);

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("takenAt, id")
    private List<StepEntry> steps = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    static CaseFile open(
            OpenCase form, CaseNumber number, Procedure procedure, Party party, Actor by, Instant at, LocalDate today) {
        var file = new CaseFile();
        file.id = CaseId.next();
        file.number = number;
        file.act = procedure.act();
        file.procedureId = procedure.id();
        file.procedureVersion = procedure.version();
        file.title = form.title();
        file.powerCode = form.power();
        file.partyId = party.id();
        file.partyName = party.name();
        file.openedOn = today;
        file.currentStep = procedure.first().id();
        form.handlers().forEach(person -> file.handlers.add(person.value()));
        file.registerEvent(new CaseEvent.Opened(file.id, number, form.title(), form.power(), form.handlers(), today));
        file.take(procedure.first(), form.source(), by, at);
        return file;
    }

    /**
     * Whether the procedure lets this step be taken now: the step that ended last leads to it, or was itself returned; and
     * until the decision a case may lie before the same review again, for its draft or evidence may have changed.
     */
    boolean isOpen(Procedure procedure, Step step) {
        if (closedOn != null || steps.stream().anyMatch(entry -> entry.step().equals(step.id()) && entry.isWaiting())) {
            return false;
        }
        if (!holds(step.when())) {
            return false;
        }
        if (step.beside() != null) {
            return isOpenBeside(procedure, step, step.beside());
        }
        if (conditions.contains(StepCondition.STAYED)) {
            return false;
        }
        if (step.kind() == StepKind.REVIEW && (!isBinding(procedure, step) || isLastReview(procedure, step))) {
            return isBinding(procedure, step) && decidedOn == null;
        }
        return lastEnded(procedure)
                .filter(ended -> leads(procedure, ended, step))
                .isPresent();
    }

    /** Beside the way a step is taken between two others, as often as it may be, and never moves the case. */
    private boolean isOpenBeside(Procedure procedure, Step step, Beside place) {
        var begun = place.after() == null || lastDone(place.after()).isPresent();
        var over = place.until() != null && lastDone(place.until()).isPresent();
        return begun && !over && (step.isRepeatable() || lastDone(step.id()).isEmpty());
    }

    private boolean isLastReview(Procedure procedure, Step step) {
        return steps.stream()
                .filter(entry -> procedure.step(entry.step()).kind() == StepKind.REVIEW)
                .reduce((_, later) -> later)
                .filter(entry -> entry.step().equals(step.id()))
                .isPresent();
    }

    /** What ended last on the way, or beside it what opens a way of its own. */
    private Optional<StepEntry> lastEnded(Procedure procedure) {
        return steps.stream()
                .filter(entry -> !entry.isWaiting())
                .filter(entry -> {
                    var step = procedure.step(entry.step());
                    return !step.isBeside() || step.next().stream().anyMatch(way -> isOpen(entry, way));
                })
                .reduce((_, later) -> later);
    }

    /** What review did not pass goes on by the ways for that alone. */
    private boolean isOpen(StepEntry ended, Step.Next way) {
        if (way.when() != null && REVIEWED.contains(way.when())) {
            return conditions.contains(way.when());
        }
        return ended.isDone() && holds(way.when()) && way.unless().stream().noneMatch(conditions::contains);
    }

    /** Whether this is the review the decision hangs on: the last of those there for the case. */
    private boolean isBinding(Procedure procedure, Step review) {
        return procedure.steps().stream()
                .filter(step -> step.kind() == StepKind.REVIEW && holds(step.when()))
                .reduce((_, later) -> later)
                .filter(review::equals)
                .isPresent();
    }

    private boolean holds(@Nullable StepCondition condition) {
        return condition == null
                || (condition == StepCondition.IN_SCOPE
                        ? !conditions.contains(StepCondition.OUT_OF_SCOPE)
                        : conditions.contains(condition));
    }

    private boolean leads(Procedure procedure, StepEntry ended, Step step) {
        if (ended.step().equals(step.id()) && !ended.isDone()) {
            return true;
        }
        return procedure.step(ended.step()).next().stream()
                .filter(way -> way.to().equals(step.id()))
                .anyMatch(way -> isOpen(ended, way));
    }

    /** Every step that may be taken now, in the order of the procedure. */
    List<Step> open(Procedure procedure) {
        return procedure.steps().stream()
                .filter(step -> isOpen(procedure, step))
                .toList();
    }

    /** Every step that may be taken now beside the way. */
    List<Step> besides(Procedure procedure) {
        return procedure.beside().stream()
                .filter(step -> isOpen(procedure, step))
                .toList();
    }

    StepEntry take(Step step, Map<String, Object> form, Actor by, Instant at) {
        var alone = step.actors().size() <= 1 || step.kind() == StepKind.PAPER;
        var entry = new StepEntry(
                step.id(), 1, alone ? StepEntry.State.DONE : StepEntry.State.WAITING, form, by.id(), by.name(), at);
        steps.add(entry);
        if (!step.isBeside()) {
            currentStep = step.id();
        }
        registerEvent(new CaseEvent.StepTaken(id, number, step.id(), entry.id(), alone, form));
        if (alone) {
            finish(step, entry);
        }
        return entry;
    }

    void agree(Step step, StepEntry entry, String opinion, Instant at) {
        entry.agreed(step.actors().size(), at);
        registerEvent(new CaseEvent.StepJudged(id, number, step.id(), entry.id(), true, entry.isDone(), opinion));
        if (entry.isDone()) {
            finish(step, entry);
        }
    }

    void sendBack(Step step, StepEntry entry, String reason) {
        entry.returned();
        if (step.kind() == StepKind.REVIEW) {
            conditions.add(StepCondition.RETURNED);
        }
        registerEvent(new CaseEvent.StepJudged(id, number, step.id(), entry.id(), false, false, reason));
    }

    /** What the case knows from a finished step. */
    private void finish(Step step, StepEntry entry) {
        var form = entry.form();
        var entries = new Entries(this, step.id(), form);
        step.sets().forEach(rule -> follow(rule, EntryTest.allHold(rule.when(), step.id(), entries)));
        if (form.get("filedOn") instanceof String day && !conditions.contains(StepCondition.NOT_FILED)) {
            filedOn = LocalDate.parse(day);
        }
        if (step.kind() == StepKind.DECISION && !step.has(Gate.G10)) {
            decidedOn = StepForm.day(form.get("decidedOn")).orElseThrow();
        }
        if (step.isFor(StepPurpose.RECUSAL) && "GRANTED".equals(form.get("outcome"))) {
            handOver(StepForm.people(form.get("person")), StepForm.people(form.get("replacement")));
        }
        if (step.isLast()) {
            closedOn = StepForm.day(form.get("archivedOn"))
                    .orElseGet(
                            () -> LocalDate.ofInstant(Objects.requireNonNull(entry.doneAt()), OfficialClock.BEIJING));
        }
    }

    private void follow(ConditionRule rule, boolean holds) {
        if (holds) {
            conditions.add(rule.condition());
        } else if (!rule.isLasting()) {
            conditions.remove(rule.condition());
        }
    }

    private void handOver(List<PersonId> from, List<PersonId> to) {
        from.forEach(person -> handlers.remove(person.value()));
        to.stream().filter(person -> !isHandledBy(person)).forEach(person -> handlers.add(person.value()));
    }

    /** Whether the draft now says something heavier than the party was told of. */
    void isToBeToldAgain(boolean heavier) {
        if (heavier) {
            conditions.add(StepCondition.RENOTICE);
        } else {
            conditions.remove(StepCondition.RENOTICE);
        }
    }

    void drafted(String digest) {
        draftNo++;
        draftDigest = digest;
        registerEvent(new CaseEvent.Drafted(id, number, draftNo, digest));
    }

    /** The officer's part of it; unless somebody must sign first, the case lies before review with it. */
    void sendToReview(Step step, boolean signed, String manifest, ReviewRequest request, Actor by, Instant at) {
        var draft = Optional.ofNullable(draftDigest).orElseThrow(() -> new CaseRefusal.NoDraft(number));
        var entry = new StepEntry(
                step.id(),
                signed ? 0 : step.reviewersTurn(),
                StepEntry.State.WAITING,
                request.form(draft, manifest),
                by.id(),
                by.name(),
                at);
        steps.add(entry);
        currentStep = step.id();
        registerEvent(new CaseEvent.StepTaken(id, number, step.id(), entry.id(), false, entry.form()));
        laidBeforeReview(step, entry, manifest);
    }

    /** Somebody signed what the officer sent; with the last signature the case lies before review. */
    void signed(Step step, StepEntry entry, String manifest, String opinion, Instant at) {
        if (!Optional.ofNullable(draftDigest)
                        .equals(Optional.ofNullable(entry.form().get("draft")))
                || !manifest.equals(entry.form().get("manifest"))) {
            throw new CaseRefusal.ChangedAfterSending(number);
        }
        entry.agreed(step.actors().size(), at);
        registerEvent(new CaseEvent.StepJudged(id, number, step.id(), entry.id(), true, false, opinion));
        laidBeforeReview(step, entry, manifest);
    }

    private void laidBeforeReview(Step step, StepEntry entry, String manifest) {
        if (entry.turn() == step.reviewersTurn()) {
            registerEvent(new CaseEvent.SentToReview(
                    id,
                    number,
                    step.id(),
                    Optional.ofNullable(draftDigest).orElseThrow(),
                    manifest,
                    entry.takenBy(),
                    entry.line().by(),
                    ReviewRequest.of(entry.form())));
        }
    }

    void reviewed(
            Step step,
            StepEntry entry,
            String outcome,
            boolean imposesNothing,
            Map<String, Object> form,
            String manifest,
            Actor by,
            @Nullable Actor approver,
            Instant at) {
        var passed = outcome.equals("PASS");
        entry.concluded(form, passed, at);
        // The report may have proposed no penalty before any opinion; only what an opinion said goes with the opinion.
        var spared = conditions.contains(StepCondition.NO_PENALTY) && !wasRejected(step);
        conditions.removeAll(REVIEWED);
        if (spared) {
            conditions.add(StepCondition.NO_PENALTY);
        }
        switch (outcome) {
            case "PASS" -> {
                if (imposesNothing) {
                    conditions.add(StepCondition.NO_PENALTY);
                }
            }
            case "INVEST" -> conditions.addAll(List.of(StepCondition.RETURNED, StepCondition.INVESTIGATION));
            case "REJECT" -> conditions.add(StepCondition.NO_PENALTY);
            case "TRANSFER_ADM" -> conditions.add(StepCondition.TRANSFER);
            case "TRANSFER_CRIM" -> conditions.add(StepCondition.PROSECUTION);
            default -> conditions.add(StepCondition.RETURNED);
        }
        registerEvent(new CaseEvent.Reviewed(
                id,
                number,
                outcome,
                Optional.ofNullable(draftDigest).orElseThrow(),
                manifest,
                by.id(),
                approver == null ? null : approver.id()));
    }

    private boolean wasRejected(Step review) {
        return steps.stream()
                .filter(entry -> entry.step().equals(review.id()))
                .map(entry -> entry.form().get("outcome"))
                .anyMatch("REJECT"::equals);
    }

    /** What the scope of review hangs on. */
    ScopeQuestion question(
            Procedure procedure, Optional<DecisionDraft> draft, Map<String, Object> decision, LocalDate day) {
        var forms = Stream.concat(steps.stream().filter(StepEntry::isDone).map(StepEntry::form), Stream.of(decision))
                .toList();
        return new ScopeQuestion(
                id,
                act,
                procedure.steps().stream().noneMatch(Step::needsReview),
                powerCode,
                partyId,
                isHeard(),
                draft,
                forms,
                day);
    }

    /** What review has to say of the draft: whether it must pass at all. */
    void scoped(ScopeVerdict verdict) {
        if (verdict.inScope()) {
            conditions.remove(StepCondition.OUT_OF_SCOPE);
        } else {
            conditions.add(StepCondition.OUT_OF_SCOPE);
        }
    }

    void announce(ScopeVerdict verdict, String manifest, PersonId by) {
        registerEvent(new CaseEvent.Scoped(
                id, number, verdict, Optional.ofNullable(draftDigest).orElseThrow(), manifest, by));
    }

    /** Others handle the case from now on. */
    void assign(List<PersonId> people, String reason) {
        handlers.clear();
        people.forEach(person -> handlers.add(person.value()));
        registerEvent(new CaseEvent.Assigned(id, number, people, reason));
    }

    boolean isDecided() {
        return decidedOn != null;
    }

    void decided(String manifest, LocalDate on) {
        decidedOn = on;
        registerEvent(new CaseEvent.Decided(
                id, number, Optional.ofNullable(draftDigest).orElseThrow(), manifest, on));
    }

    boolean isClosed() {
        return closedOn != null;
    }

    boolean isHandledBy(PersonId person) {
        return handlers.contains(person.value());
    }

    boolean isHeard() {
        return conditions.contains(StepCondition.HEARING);
    }

    /** A complex or major case is discussed jointly before it is decided (《行政处罚法》第五十七条). */
    boolean isToBeDiscussed() {
        return conditions.contains(StepCondition.JOINT_DISCUSSION);
    }

    Optional<StepEntry> last(String step) {
        return steps.stream().filter(entry -> entry.step().equals(step)).reduce((_, later) -> later);
    }

    Optional<StepEntry> lastDone(String step) {
        return steps.stream()
                .filter(entry -> entry.step().equals(step) && entry.isDone())
                .reduce((_, later) -> later);
    }

    /** All done entries of a step, in the order of time. */
    Stream<StepEntry> allDone(String step) {
        return steps.stream().filter(entry -> entry.step().equals(step) && entry.isDone());
    }

    Stream<StepEntry> waiting() {
        return steps.stream().filter(StepEntry::isWaiting);
    }

    /** When something was last done in the case. */
    Instant lastTouched() {
        return steps.stream()
                .map(StepEntry::line)
                .map(line -> line.doneAt() == null ? line.at() : line.doneAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Optional<StepEntry> entry(UUID entryId) {
        return steps.stream().filter(entry -> entry.id().equals(entryId)).findFirst();
    }

    List<PersonId> handlers() {
        return handlers.stream().map(PersonId::new).toList();
    }

    CaseId id() {
        return id;
    }

    CaseNumber number() {
        return number;
    }

    Act act() {
        return act;
    }

    String procedureId() {
        return procedureId;
    }

    String powerCode() {
        return powerCode;
    }

    UUID partyId() {
        return partyId;
    }

    int draftNo() {
        return draftNo;
    }

    Optional<String> draftDigest() {
        return Optional.ofNullable(draftDigest);
    }

    Set<StepCondition> conditions() {
        return Set.copyOf(conditions);
    }

    List<CaseDetails.StepLine> lines() {
        return steps.stream().map(StepEntry::line).toList();
    }

    CaseSummary summary() {
        return new CaseSummary(
                id, number, act, procedureId, title, partyName, currentStep, openedOn, filedOn, decidedOn, closedOn);
    }
}
