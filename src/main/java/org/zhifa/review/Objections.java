package org.zhifa.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.deadline.Counting;
import org.zhifa.casework.deadline.DeadlineRule;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.Period;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.Objection.Act;
import org.zhifa.review.Objection.Kind;
import org.zhifa.review.Objection.Result;
import org.zhifa.review.Objection.State;
import org.zhifa.shared.OfficialClock;

/**
 * The door to disagreement with an opinion (异议): filed by an officer of the case, talked over with the reviewer, and where
 * they do not settle it, decided by the head or the heads together. None of it lets a decision past review.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Objections {

    private final ObjectionRecords records;
    private final ReviewRecords reviews;
    private final OpenPoints points;
    private final ReviewClocks clocks;
    private final Casework casework;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Objections(
            ObjectionRecords records,
            ReviewRecords reviews,
            OpenPoints points,
            ReviewClocks clocks,
            Casework casework,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.reviews = reviews;
        this.points = points;
        this.clocks = clocks;
        this.casework = casework;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** Every objection in a case, the first one first. */
    @Transactional(readOnly = true)
    public List<Objection> of(CaseId id) {
        casework.details(id);
        return records.of(id);
    }

    /** The objection to the opinion of a round, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Objection> to(ReviewId id) {
        return records.to(reviews.line(id).id());
    }

    /** Whether the reader may object to the last opinion on this case now. */
    @Transactional(readOnly = true)
    public Optional<ReviewId> objectable(CaseId id) {
        var handles = handles(id, CurrentActor.get());
        return points.lastOpinion(id)
                .filter(opinion -> handles && isDisputable(id, opinion))
                .filter(opinion -> records.to(opinion.review()).isEmpty())
                .map(Opinion::review);
    }

    /** An officer of the case says why the opinion is wrong; he and the reviewer talk it over within some days. */
    @PreAuthorize("hasRole('OFFICER')")
    public ObjectionId file(ReviewId review, String reasons) {
        var line = reviews.locked(review);
        var actor = CurrentActor.get();
        if (!handles(line.caseId(), actor)) {
            throw new ObjectionRefusal.NotYours(actor.name());
        }
        var opinion = points.lastOpinion(line.caseId())
                .filter(last -> last.review().equals(review) && isDisputable(line.caseId(), last));
        if (opinion.isEmpty()) {
            throw new ObjectionRefusal.NothingToObjectTo(line.round());
        }
        if (records.to(review).isPresent()) {
            throw new ObjectionRefusal.FiledBefore(line.round());
        }
        var days = Objects.requireNonNull(clocks.limit(line).consultation());
        var talk = DeadlineRule.of("D-YY", Period.workDays(days), Counting.ORDINARY, ObjectionRefusal.BASIS);
        var objection = new Objection(
                ObjectionId.next(),
                review,
                line.caseId(),
                said(reasons),
                actor.id(),
                actor.name(),
                clock.instant(),
                deadlines.due(talk, clock.today()).due(),
                List.of());
        records.file(objection);
        events.publishEvent(new ObjectionEvent.Filed(
                objection.id(), review, line.caseId(), line.number(), line.round(), objection.reasons()));
        return objection.id();
    }

    /** Officer and reviewer each note what came of their talk; noted the same way by both, it is settled. */
    @PreAuthorize("hasAnyRole('OFFICER', 'REVIEWER')")
    public void note(ObjectionId id, Result result, String words) {
        var objection = records.locked(id);
        var actor = CurrentActor.get();
        var kind = sideOf(objection, actor);
        var state = objection.state(clock.today());
        if (state != State.TALKING && state != State.UNSETTLED
                || objection.act(kind).isPresent()) {
            throw new ObjectionRefusal.NotNow(state);
        }
        act(objection, kind, result, words, Optional.empty(), actor);
    }

    /** What was not settled, an officer of the case lays before the head. */
    @PreAuthorize("hasRole('OFFICER')")
    public void refer(ObjectionId id, String words) {
        var objection = records.locked(id);
        var actor = CurrentActor.get();
        if (!handles(objection.caseId(), actor)) {
            throw new ObjectionRefusal.NotYours(actor.name());
        }
        mustBe(State.UNSETTLED, objection);
        act(objection, Kind.REFERRED, null, words, Optional.empty(), actor);
    }

    /** The head decides alone. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void decide(ObjectionId id, Result result, String words) {
        decide(id, Kind.HEAD_DECISION, result, words, Optional.empty());
    }

    /** The heads decide together; their minutes go with it (集体讨论). */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void decideTogether(ObjectionId id, Result result, String words, Minutes minutes) {
        if (!minutes.isQuorate()) {
            throw new ObjectionRefusal.NotQuorate(minutes.attending(), minutes.heads());
        }
        decide(id, Kind.GROUP_DECISION, result, words, Optional.of(minutes));
    }

    private void decide(ObjectionId id, Kind kind, Result result, String words, Optional<Minutes> minutes) {
        var objection = records.locked(id);
        var actor = CurrentActor.get();
        mustBe(State.REFERRED, objection);
        if (result == Result.NOT_SETTLED) {
            throw new ObjectionRefusal.NotNow(State.REFERRED);
        }
        if (handles(objection.caseId(), actor)) {
            throw new ObjectionRefusal.NotYours(actor.name());
        }
        act(objection, kind, result, words, minutes, actor);
    }

    private void act(
            Objection objection,
            Kind kind,
            @Nullable Result result,
            String words,
            Optional<Minutes> minutes,
            Actor actor) {
        records.act(
                objection.id(), new Act(kind, result, said(words), minutes, actor.id(), actor.name(), clock.instant()));
        var now = records.find(objection.id()).state(clock.today());
        events.publishEvent(new ObjectionEvent.Acted(
                objection.id(),
                objection.review(),
                objection.caseId(),
                kind,
                result == null ? "" : result.name(),
                words.strip(),
                now));
    }

    /** What says that something is wrong can be disputed, as long as nothing newer lies before review. */
    private boolean isDisputable(CaseId id, Opinion opinion) {
        return opinion.outcome() != Outcome.PASS
                && reviews.of(id).getFirst().id().equals(opinion.review());
    }

    private Kind sideOf(Objection objection, Actor actor) {
        if (reviews.line(objection.review()).isAssignedTo(actor.id())) {
            return Kind.REVIEWER_NOTE;
        }
        if (handles(objection.caseId(), actor)) {
            return Kind.HANDLER_NOTE;
        }
        throw new ObjectionRefusal.NotYours(actor.name());
    }

    private boolean handles(CaseId id, Actor actor) {
        return actor.is(Role.OFFICER) && casework.details(id).handlers().contains(actor.id());
    }

    private void mustBe(State expected, Objection objection) {
        var state = objection.state(clock.today());
        if (state != expected) {
            throw new ObjectionRefusal.NotNow(state);
        }
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new ObjectionRefusal.NoReason();
        }
        return words.strip();
    }
}
