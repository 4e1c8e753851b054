package org.zhifa.casework;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.casework.procedure.StepPurpose;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Outsiders;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Parties;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;
import org.zhifa.tenancy.CurrentTenant;

/**
 * The door to casework. One method is one step somebody takes: authorised, checked against the procedure and its gates,
 * in one transaction, announced by {@link CaseEvent}s.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Casework {

    private final CaseFiles files;
    private final CaseRecords records;
    private final Procedures procedures;
    private final Gates gates;
    private final CaseDeadlines deadlines;
    private final StepRules rules;
    private final Parties parties;
    private final CaseManifests manifest;
    private final ObjectProvider<Lending> lendings;
    private final ReviewScope scope;
    private final ReviewIntake review;
    private final OfficialClock clock;
    private final EntityManager entities;

    Casework(
            CaseFiles files,
            CaseRecords records,
            Procedures procedures,
            Gates gates,
            CaseDeadlines deadlines,
            StepRules rules,
            Parties parties,
            CaseManifests manifest,
            ObjectProvider<Lending> lendings,
            ReviewScope scope,
            @Lazy ReviewIntake review,
            OfficialClock clock,
            EntityManager entities) {
        this.files = files;
        this.records = records;
        this.procedures = procedures;
        this.gates = gates;
        this.deadlines = deadlines;
        this.rules = rules;
        this.parties = parties;
        this.manifest = manifest;
        this.lendings = lendings;
        this.scope = scope;
        this.review = review;
        this.clock = clock;
        this.entities = entities;
    }

    /** Registers the source of a case, gives it its number and its officers. */
    @PreAuthorize("hasRole('OFFICER')")
    public CaseId open(OpenCase form) {
        var procedure = procedures
                .find(form.procedure())
                .orElseThrow(() -> new IllegalArgumentException("no procedure " + form.procedure()));
        var today = clock.today();
        gates.powerIsInForce(form.power(), procedure.act(), today);
        gates.officersMayAct(form.handlers(), procedure.handlers(), procedure.act(), today);
        var source = new StepForm(procedure.first(), form.source());
        if (source.namesOfficers()) {
            gates.officersMayAct(source.officers(), procedure.first().officers(), procedure.act(), today);
        }
        var party =
                parties.find(form.party()).orElseThrow(() -> new IllegalArgumentException("no party " + form.party()));
        var number = CaseNumber.of(
                CurrentTenant.get(),
                procedure.act(),
                today.getYear(),
                records.nextSerial(procedure.act(), today.getYear()));
        if (records.isTaken(number)) {
            throw new CaseRefusal.NumberTaken(number, procedure.first().basis().getFirst());
        }
        records.know(procedure);
        var file = CaseFile.open(form, number, procedure, party, CurrentActor.get(), clock.instant(), today);
        rules.check(file, procedure, procedure.first(), form.source(), source.officers());
        return files.save(file).id();
    }

    /**
     * Takes a step of the procedure; it is done at once, or waits for those who must agree.
     *
     * @return the entry, for those who agree or return it
     */
    public UUID take(CaseId id, String stepId, Map<String, Object> entries) {
        var file = locked(id);
        var step = openStep(file, stepId);
        var actor = CurrentActor.get();
        if (step.kind() == StepKind.REVIEW || step.kind() == StepKind.PAPER || step.kind() == StepKind.PUBLICATION) {
            throw new CaseRefusal.StepOutOfOrder(step.name().zh(), step.basis().getFirst());
        }
        mayBegin(file, step, actor);
        var form = new StepForm(step, entries);
        var day = clock.today();
        if (form.namesOfficers() || step.gates().contains(Gate.G2)) {
            gates.officersMayAct(
                    form.namesOfficers() ? form.officers() : file.handlers(), step.officers(), file.act(), day);
        }
        if (step.gates().contains(Gate.G1)) {
            gates.powerIsInForce(file.powerCode(), file.act(), day);
        }
        rules.check(file, procedure(file), step, entries, form.officers());
        if (step.followsDecision()) {
            mustBeDecided(file);
        }
        if (step.needsReview() && file.draftDigest().isPresent()) {
            judgeScope(file, entries);
        }
        if (step.kind() == StepKind.DECISION) {
            checkDecision(file, step, decisionDay(entries), entries);
        }
        var entry = file.take(step, entries, actor, clock.instant());
        if (step.needsReview() && entry.isDone()) {
            decide(file, actor, decisionDay(entries));
        }
        save(file);
        return entry.id();
    }

    /**
     * Finishes a step whose work another module does: a paper that was made out, by an officer of the case; a publication
     * or the decision not to publish, by whoever publishes.
     */
    public void complete(CaseId id, String stepId, Map<String, Object> entries) {
        var file = locked(id);
        var step = openStep(file, stepId);
        var actor = CurrentActor.get();
        switch (step.kind()) {
            case PAPER -> mustHandle(file, actor);
            case PUBLICATION -> mayBegin(file, step, actor);
            case FORM, APPROVAL, REVIEW, DECISION, SERVICE, CLOSE ->
                throw new CaseRefusal.StepOutOfOrder(
                        step.name().zh(), step.basis().getFirst());
        }
        var form = new StepForm(step, entries);
        rules.check(file, procedure(file), step, entries, form.officers());
        if (step.followsDecision()) {
            mustBeDecided(file);
        }
        file.take(step, entries, actor, clock.instant());
        save(file);
    }

    /** The next of those a step goes through agrees; with the last one the step is done. */
    public void agree(CaseId id, UUID entryId, String opinion) {
        var file = locked(id);
        var entry = waiting(file, entryId);
        var step = procedure(file).step(entry.step());
        var actor = CurrentActor.get();
        itIsTheTurnOf(file, step, entry, actor);
        if (step.kind() == StepKind.REVIEW) {
            sign(file, step, entry, actor, opinion);
            return;
        }
        if (step.kind() == StepKind.DECISION) {
            checkDecision(file, step, decisionDay(entry.form()), entry.form());
        }
        if (step.followsDecision()) {
            mustBeDecided(file);
        }
        records.judged(entry, actor, true, opinion, clock.instant());
        file.agree(step, entry, opinion, clock.instant());
        if (step.needsReview() && entry.isDone()) {
            decide(file, actor, decisionDay(entry.form()));
        }
        save(file);
    }

    /** The next of those a step goes through returns it, with the reason; it may then be taken anew. */
    public void sendBack(CaseId id, UUID entryId, String reason) {
        var file = locked(id);
        var entry = waiting(file, entryId);
        var step = procedure(file).step(entry.step());
        var actor = CurrentActor.get();
        itIsTheTurnOf(file, step, entry, actor);
        mustNotBeReviewed(step, entry);
        records.judged(entry, actor, false, reason, clock.instant());
        file.sendBack(step, entry, reason);
        save(file);
    }

    /** Writes the decision as it is proposed. Whatever passed review before is stale from now on. */
    @PreAuthorize("hasRole('OFFICER')")
    public String draft(CaseId id, DecisionDraft draft) {
        var file = locked(id);
        var actor = CurrentActor.get();
        mustHandle(file, actor);
        mustBeOpenForChange(file);
        var digest = records.write(file, file.draftNo() + 1, draft, actor, clock.instant());
        file.drafted(digest);
        file.isToBeToldAgain(gates.isHeavierThanTold(file, procedure(file), draft.fine()));
        judgeScope(file, Map.of());
        save(file);
        return digest;
    }

    /** Lays the draft and the evidence, exactly as they are, before legal review, with nothing to explain. */
    @PreAuthorize("hasRole('OFFICER')")
    public void sendToReview(CaseId id, String stepId) {
        sendToReview(id, stepId, ReviewRequest.PLAIN);
    }

    /**
     * Lays the draft and the evidence, exactly as they are, before legal review. Where the head of the unit signs first, they
     * lie before the head, and go on with {@link #agree} if nothing was changed meanwhile.
     */
    @PreAuthorize("hasRole('OFFICER')")
    public void sendToReview(CaseId id, String stepId, ReviewRequest request) {
        var file = locked(id);
        var actor = CurrentActor.get();
        mustHandle(file, actor);
        var step = openStep(file, stepId);
        if (step.kind() != StepKind.REVIEW) {
            throw new CaseRefusal.StepOutOfOrder(step.name().zh(), step.basis().getFirst());
        }
        if (file.draftDigest().isEmpty()) {
            throw new CaseRefusal.NoDraft(file.number());
        }
        records.know(procedure(file));
        judgeScope(file, Map.of());
        review.examine(details(id), step, request);
        file.sendToReview(
                step,
                review.isSignedByUnitHead(),
                manifest.digestOf(id, procedure(file)),
                request,
                actor,
                clock.instant());
        save(file);
    }

    /** The head signs exactly what the officer sent; it must still be complete, for an answer may have become due. */
    private void sign(CaseFile file, Step step, StepEntry entry, Actor actor, String opinion) {
        mustNotBeReviewed(step, entry);
        review.examine(details(file.id()), step, ReviewRequest.of(entry.form()));
        records.judged(entry, actor, true, opinion, clock.instant());
        file.signed(step, entry, manifest.digestOf(file.id(), procedure(file)), opinion, clock.instant());
        save(file);
    }

    /** What lies before review already ends with an opinion only. */
    private static void mustNotBeReviewed(Step step, StepEntry entry) {
        if (step.kind() == StepKind.REVIEW && entry.turn() == step.reviewersTurn()) {
            throw new CaseRefusal.StepOutOfOrder(step.name().zh(), Gate.G10.basis());
        }
    }

    /**
     * Ends legal review; called by the review module with what the reviewer concluded.
     *
     * @param entries the review step's form, its {@code outcome} among them
     * @param manifestSeen the digest of the evidence the reviewer saw
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public void conclude(CaseId id, Map<String, Object> entries, String draftSeen, String manifestSeen) {
        conclude(id, entries, draftSeen, manifestSeen, CurrentActor.get(), null);
    }

    /**
     * Ends legal review with an opinion that the head of the legal office, who acts now, approves. Both are outsiders of the
     * case, and two people.
     *
     * @param reviewer who proposed the opinion
     */
    @PreAuthorize("hasRole('REVIEW_HEAD')")
    public void concludeApproved(
            CaseId id, Map<String, Object> entries, String draftSeen, String manifestSeen, Actor reviewer) {
        var approver = CurrentActor.get();
        if (approver.id().equals(reviewer.id())) {
            throw new CaseRefusal.ApprovesOwnOpinion(approver.name());
        }
        mustHaveNoHandIn(file(id), approver);
        conclude(id, entries, draftSeen, manifestSeen, reviewer, approver);
    }

    private void conclude(
            CaseId id,
            Map<String, Object> entries,
            String draftSeen,
            String manifestSeen,
            Actor actor,
            @Nullable Actor approver) {
        var file = locked(id);
        var procedure = procedure(file);
        var entry = procedure.steps().stream()
                .filter(step -> step.kind() == StepKind.REVIEW)
                .flatMap(step -> file.last(step.id()).stream())
                .filter(StepEntry::isWaiting)
                .filter(waiting ->
                        waiting.turn() == procedure.step(waiting.step()).reviewersTurn())
                .findFirst()
                .orElseThrow(() -> new CaseRefusal.StepOutOfOrder("法制审核", Gate.G10.basis()));
        var step = procedure.step(entry.step());
        new StepForm(step, entries);
        mustHaveNoHandIn(file, actor);
        if (!file.draftDigest().equals(Optional.of(draftSeen))
                || !manifest.digestOf(id, procedure).equals(manifestSeen)) {
            throw new CaseRefusal.ChangedAfterReview(file.number());
        }
        var outcome = (String) entries.get("outcome");
        if (outcome.equals("PASS")) {
            records.passed(file, manifestSeen, actor, approver, clock.instant());
        } else {
            records.notPassed(id, outcome, clock.instant());
        }
        var nothing = records.draft(id, file.draftNo())
                .filter(DecisionDraft::imposesNothing)
                .isPresent();
        file.reviewed(step, entry, outcome, nothing, entries, manifestSeen, actor, approver, clock.instant());
        save(file);
    }

    /** Gives the case other officers; whoever reviewed it is none of them. */
    @PreAuthorize("hasRole('UNIT_HEAD')")
    public void assign(CaseId id, List<PersonId> handlers, String reason) {
        var file = locked(id);
        mustBeOpenForChange(file);
        gates.officersMayAct(handlers, 2, file.act(), clock.today());
        handlers.stream()
                .filter(person -> records.hasReviewed(id, person))
                .findFirst()
                .ifPresent(person -> {
                    throw new CaseRefusal.ReviewedTheCase(gates.nameOf(person));
                });
        file.assign(handlers, reason.strip());
        save(file);
    }

    /** Asks anew whether the draft must pass legal review, after something it hangs on was stated. */
    public void rescope(CaseId id) {
        var file = locked(id);
        mustBeOpenForChange(file);
        if (file.draftDigest().isPresent()) {
            judgeScope(file, Map.of());
            save(file);
        }
    }

    /** Whether the case must pass legal review as it is now, and which rules say so. */
    @Transactional(readOnly = true)
    public ScopeVerdict scope(CaseId id) {
        return scope(file(id), Map.of());
    }

    /** Refuses what is only done with a decision that stands: numbers, seals, prints, serves (G10). */
    @Transactional(readOnly = true)
    public void mustBeDecided(CaseId id) {
        mustBeDecided(file(id));
    }

    /** The digest of the evidence as it is now; what review sees and what the decision is bound to. */
    @Transactional(readOnly = true)
    public String manifest(CaseId id) {
        return manifest.digestOf(id, procedure(file(id)));
    }

    /** What {@link #manifest} is the digest of, item by item. */
    @Transactional(readOnly = true)
    public List<ManifestItem> manifestItems(CaseId id) {
        return manifest.itemsOf(id, procedure(file(id)));
    }

    /** A draft as it was written, by its number; what was reviewed before can be read beside what lies there now. */
    @Transactional(readOnly = true)
    public Optional<DecisionDraft> draft(CaseId id, int number) {
        var reader = CurrentActor.get().id();
        if (lendings.stream().noneMatch(each -> each.isDraftLent(id, number, reader))) {
            file(id);
        }
        return records.draft(id, number);
    }

    /** Refuses whoever handled, approved or heard the case: such a person does not review it (G9). */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD')")
    public void mustHaveNoHandIn(CaseId id) {
        mustHaveNoHandIn(file(id), CurrentActor.get());
    }

    /**
     * Whether somebody handled, approved or heard the case, and so does not review it (G9).
     *
     * @param name by which hosts and recorders of hearings stand in their record
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REVIEWER')")
    public boolean hasAHandIn(CaseId id, PersonId person, String name) {
        var file = file(id);
        return file.isHandledBy(person) || records.hasAHand(file, person, name);
    }

    @Transactional(readOnly = true)
    public CaseDetails details(CaseId id) {
        var file = file(id);
        var draft = records.draft(id, file.draftNo())
                .map(content -> new CaseDetails.DraftLine(
                        file.draftNo(),
                        file.draftDigest().orElseThrow(),
                        content,
                        records.isPassed(
                                id, file.draftDigest().orElseThrow(), manifest.digestOf(id, procedure(file)))));
        return new CaseDetails(
                file.summary(),
                file.powerCode(),
                file.partyId(),
                file.handlers(),
                file.conditions(),
                file.lines(),
                file.open(procedure(file)).stream().map(Step::id).toList(),
                draft);
    }

    /** The deadlines that run or ran in the case, what is still open first. */
    @Transactional(readOnly = true)
    public List<CaseDeadline> deadlines(CaseId id) {
        var file = file(id);
        return deadlines.of(file, procedure(file));
    }

    /** What was said of the steps by those they went through, in the order of time. */
    @Transactional(readOnly = true)
    public List<CaseJudgement> judgements(CaseId id) {
        file(id);
        return records.judgements(id);
    }

    /** Which of the open steps the law would not let anyone take today, and why, as far as no form is needed to know. */
    @Transactional(readOnly = true)
    public Map<String, Refusal> obstacles(CaseId id) {
        var file = file(id);
        var obstacles = new LinkedHashMap<String, Refusal>();
        for (var step : file.open(procedure(file))) {
            try {
                mayBeTakenOn(clock.today(), file, step);
            } catch (Refusal refusal) {
                obstacles.put(step.id(), refusal);
            }
        }
        return obstacles;
    }

    /** The steps that may be taken now beside the way, in the order of the procedure. */
    @Transactional(readOnly = true)
    public List<String> beside(CaseId id) {
        var file = file(id);
        return file.besides(procedure(file)).stream().map(Step::id).toList();
    }

    @Transactional(readOnly = true)
    public List<CaseSummary> search(String words, Pageable page) {
        Outsiders.keepOut();
        return files.search(words.strip(), page).stream().map(CaseFile::summary).toList();
    }

    private void decide(CaseFile file, Actor head, LocalDate day) {
        var seen = manifest.digestOf(file.id(), procedure(file));
        records.decided(file.id(), file.draftDigest().orElseThrow(), seen, head, day);
        file.decided(seen, day);
    }

    private void checkDecision(CaseFile file, Step step, LocalDate day, Map<String, Object> entries) {
        if (!step.needsReview()) {
            gates.mayBeDecided(file, procedure(file), step, day);
            return;
        }
        var draft = file.draftDigest().orElseThrow(() -> new CaseRefusal.NoDraft(file.number()));
        mustBeOpenForChange(file);
        gates.mayBeDecided(file, procedure(file), step, day);
        var seen = manifest.digestOf(file.id(), procedure(file));
        if (!scope(file, entries).inScope()) {
            // Asked beforehand, nothing has been proposed yet: the verdict is written with the proposal.
            if (!entries.isEmpty() && !records.isOutOfScope(file.id(), draft, seen)) {
                throw new CaseRefusal.ChangedAfterScope(file.number());
            }
            mustHaveBeenTold(file);
            return;
        }
        records.standing(file.id(), draft, seen).mustStand(file.number());
        var underReview = file.waiting()
                .anyMatch(entry -> procedure(file).step(entry.step()).kind() == StepKind.REVIEW);
        if (underReview) {
            throw new CaseRefusal.UnderReview(file.number());
        }
        mustHaveBeenTold(file);
    }

    private static void mustHaveBeenTold(CaseFile file) {
        if (file.conditions().contains(StepCondition.RENOTICE)) {
            throw new CaseRefusal.HeavierThanTold(file.number());
        }
    }

    private ScopeVerdict scope(CaseFile file, Map<String, Object> decision) {
        return scope.judge(
                file.question(procedure(file), records.draft(file.id(), file.draftNo()), decision, clock.today()));
    }

    private void judgeScope(CaseFile file, Map<String, Object> decision) {
        entities.flush();
        var verdict = scope(file, decision);
        var seen = manifest.digestOf(file.id(), procedure(file));
        var actor = CurrentActor.get();
        file.scoped(verdict);
        if (records.judged(file, seen, verdict, actor, clock.instant())) {
            file.announce(verdict, seen, actor.id());
        }
    }

    private void mustBeDecided(CaseFile file) {
        if (!records.decisionStands(file.id())) {
            throw new CaseRefusal.NoDecision(file.number());
        }
    }

    private void mustBeOpenForChange(CaseFile file) {
        if (file.isDecided() || records.hasDecision(file.id())) {
            throw new CaseRefusal.AlreadyDecided(file.number());
        }
    }

    private void mayBeTakenOn(LocalDate day, CaseFile file, Step step) {
        if (step.kind() == StepKind.REVIEW && file.draftDigest().isEmpty()) {
            throw new CaseRefusal.NoDraft(file.number());
        }
        if (step.kind() == StepKind.REVIEW) {
            review.obstacle(details(file.id()), step).ifPresent(refusal -> {
                throw refusal;
            });
        }
        if (step.kind() == StepKind.DECISION) {
            checkDecision(file, step, day, Map.of());
        }
        if (step.followsDecision()) {
            mustBeDecided(file);
        }
        if (step.gates().contains(Gate.G1)) {
            gates.powerIsInForce(file.powerCode(), file.act(), day);
        }
        rules.measuresAreInTime(file, procedure(file), step);
        var named = step.fields().stream().anyMatch(field -> field.type() == FieldSpec.Type.OFFICERS);
        if (step.gates().contains(Gate.G2) && !named) {
            gates.officersMayAct(file.handlers(), step.officers(), file.act(), day);
        }
    }

    private static LocalDate decisionDay(Map<String, Object> entries) {
        return StepForm.day(entries.get("decidedOn")).orElseThrow();
    }

    /** Whoever reviewed the case takes no part in its decision; afterwards others' rules hold. */
    private void mustNotHaveReviewed(CaseFile file, Actor actor) {
        if (!file.isDecided() && records.hasReviewed(file.id(), actor.id())) {
            throw new CaseRefusal.ReviewedTheCase(actor.name());
        }
    }

    private void mayBegin(CaseFile file, Step step, Actor actor) {
        var first = step.actors().getFirst();
        if (step.has(Gate.G12) && !step.isFor(StepPurpose.CASH) && file.isHandledBy(actor.id())) {
            throw new CaseRefusal.CollectsOwnFine(actor.name());
        }
        if (first.roles().stream().noneMatch(actor::is)) {
            throw new CaseRefusal.NotYourTurn(
                    step.name().zh(), first, step.basis().getFirst());
        }
        if (first.roles().contains(org.zhifa.identity.Role.OFFICER)) {
            mustHandle(file, actor);
        } else if (file.isHandledBy(actor.id()) || records.hasHandled(file.id(), actor.id())) {
            throw new CaseRefusal.JudgesOwnCase(actor.name());
        }
        mustNotHaveReviewed(file, actor);
    }

    private static void mustHandle(CaseFile file, Actor actor) {
        if (!file.isHandledBy(actor.id())) {
            throw new CaseRefusal.NotAHandler(actor.name());
        }
    }

    private void mustHaveNoHandIn(CaseFile file, Actor actor) {
        if (file.isHandledBy(actor.id()) || records.hasAHand(file, actor)) {
            throw new CaseRefusal.ReviewsOwnCase(actor.name());
        }
    }

    private void itIsTheTurnOf(CaseFile file, Step step, StepEntry entry, Actor actor) {
        var expected = step.actors().get(entry.turn());
        if (expected.roles().stream().noneMatch(actor::is)) {
            throw new CaseRefusal.NotYourTurn(
                    step.name().zh(), expected, step.basis().getFirst());
        }
        if (file.isHandledBy(actor.id()) || records.hasHandled(file.id(), actor.id())) {
            throw new CaseRefusal.JudgesOwnCase(actor.name());
        }
        mustNotHaveReviewed(file, actor);
    }

    /** New steps become known first, so that saving, which publishes the events, finds them. */
    private void save(CaseFile file) {
        entities.flush();
        files.save(file);
    }

    private Step openStep(CaseFile file, String stepId) {
        var procedure = procedure(file);
        var step = procedure.step(stepId);
        if (!file.isOpen(procedure, step)) {
            if (file.conditions().contains(StepCondition.STAYED) && !step.isBeside()) {
                throw new CaseRefusal.Stayed(file.number());
            }
            throw new CaseRefusal.StepOutOfOrder(step.name().zh(), step.basis().getFirst());
        }
        return step;
    }

    private static StepEntry waiting(CaseFile file, UUID entryId) {
        return file.entry(entryId)
                .filter(StepEntry::isWaiting)
                .orElseThrow(() -> new IllegalArgumentException("nothing waits under " + entryId));
    }

    private Procedure procedure(CaseFile file) {
        return procedures.find(file.procedureId()).orElseThrow();
    }

    /** The case for somebody who changes it: one after the other. */
    private CaseFile locked(CaseId id) {
        records.lock(id);
        return file(id);
    }

    private CaseFile file(CaseId id) {
        Outsiders.keepOut();
        return files.findById(id).orElseThrow(() -> new NoSuchCase(id));
    }
}
