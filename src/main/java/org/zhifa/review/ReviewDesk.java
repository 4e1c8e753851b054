package org.zhifa.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.Casework;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.OfficialClock;

/**
 * The door to the reviewers' desk (审核台): what waits for whom. A round is given to somebody who reviews here and had no
 * hand in the case, and put aside only until a day within the time the opinion has.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class ReviewDesk {

    private static final int FILTERS = 12;

    private final DeskRecords desk;
    private final ReviewRecords records;
    private final Candidates candidates;
    private final Casework casework;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    ReviewDesk(
            DeskRecords desk,
            ReviewRecords records,
            Candidates candidates,
            Casework casework,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.desk = desk;
        this.records = records;
        this.candidates = candidates;
        this.casework = casework;
        this.events = events;
        this.clock = clock;
    }

    /** A round that was given to somebody: what it takes to undo it. */
    public record Given(
            ReviewId review,
            @Nullable PersonId before,
            @Nullable String nameBefore,
            PersonId to) {}

    /** The first stretch of a list. */
    @Transactional(readOnly = true)
    public DeskPage page(DeskQuery query, int size) {
        return page(query, DeskPlace.START, size);
    }

    /** The stretch that begins at a place; what was done before it meanwhile moves nothing. */
    @Transactional(readOnly = true)
    public DeskPage page(DeskQuery query, DeskPlace after, int size) {
        var lines = desk.lines(query, CurrentActor.get().id(), after, size + 1);
        return lines.size() <= size
                ? new DeskPage(lines, Optional.empty())
                : new DeskPage(lines.subList(0, size), Optional.of(DeskPlace.after(lines.get(size - 1))));
    }

    /** How many lie on each shelf, as far as is counted. */
    @Transactional(readOnly = true)
    public DeskCounts counts() {
        return new DeskCounts(desk.counts(CurrentActor.get().id(), DeskCounts.MOST + 1));
    }

    /** Until when a round is put aside, if it is. */
    @Transactional(readOnly = true)
    public Optional<Hold> hold(ReviewId id) {
        records.line(id);
        return desk.holdOf(id).filter(hold -> hold.until().isAfter(clock.today()));
    }

    /** Who may review a case: qualified for it, no hand in it; whoever has least to do comes first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(ReviewId id) {
        return candidates.of(records.line(id));
    }

    /** Gives a round to a reviewer. */
    public Given assign(ReviewId id, PersonId to) {
        var line = open(id);
        var candidate = candidates.find(line, to);
        var before = line.assignedTo();
        desk.assign(id, to, candidate.name(), CurrentActor.get().name());
        events.publishEvent(new DeskEvent.Assigned(id, line.caseId(), line.number(), before, to));
        return new Given(id, before, line.reviewer(), to);
    }

    /** Gives rounds to one reviewer, all of them or none. */
    public List<Given> assign(List<ReviewId> ids, PersonId to) {
        // In one order, so that two who give out the same rounds never wait for each other.
        return ids.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(id -> assign(id, to))
                .toList();
    }

    /** Gives each round to whoever is best placed for it now; those nobody may review stay where they are. */
    public List<Given> assignBest(List<ReviewId> ids) {
        var given = new ArrayList<Given>();
        for (var id : ids.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList()) {
            candidates.of(open(id)).stream().findFirst().ifPresent(best -> given.add(assign(id, best.id())));
        }
        return given;
    }

    /** Takes back what was given, where it still lies untouched with whom it was given to. */
    public void undo(List<Given> given) {
        for (var each : given) {
            var line = open(each.review());
            if (!line.isAssignedTo(each.to()) || desk.hasFindings(each.review())) {
                throw new DeskRefusal.WorkedOn(line);
            }
            desk.assign(each.review(), each.before(), each.nameBefore(), null);
            events.publishEvent(
                    new DeskEvent.Assigned(each.review(), line.caseId(), line.number(), each.to(), each.before()));
        }
    }

    /** Puts a round aside until a day, on which it comes back by itself. The time for the opinion goes on. */
    public void hold(ReviewId id, HoldReason reason, String note, LocalDate until) {
        var line = mine(id);
        if (!until.isAfter(clock.today())) {
            throw new DeskRefusal.HeldUntilPast(until);
        }
        if (until.isAfter(line.dueOn())) {
            throw new DeskRefusal.HeldBeyondLimit(until, line.dueOn());
        }
        var hold = new Hold(until, reason, note.strip());
        desk.hold(id, hold);
        events.publishEvent(new DeskEvent.Held(id, line.caseId(), line.number(), hold));
    }

    /** Takes a round up again before its day. */
    public void resume(ReviewId id) {
        var line = mine(id);
        if (desk.holdOf(id).isPresent()) {
            desk.hold(id, null);
            events.publishEvent(new DeskEvent.Resumed(id, line.caseId(), line.number()));
        }
    }

    /** What the reader looks for again and again, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> filters() {
        return desk.filters(CurrentActor.get().id());
    }

    /** Keeps what to look for under a name; under the same name, instead of what was kept. */
    public void keep(SavedFilter filter) {
        var me = CurrentActor.get().id();
        if (desk.filters(me).size() >= FILTERS) {
            throw new DeskRefusal.FilterTooMany(FILTERS);
        }
        desk.keep(me, filter);
    }

    public void drop(String filter) {
        desk.drop(CurrentActor.get().id(), filter);
    }

    private ReviewLine mine(ReviewId id) {
        var line = open(id);
        if (!line.isAssignedTo(CurrentActor.get().id())) {
            throw new ReviewRefusal.NotTaken(line);
        }
        return line;
    }

    private ReviewLine open(ReviewId id) {
        var line = records.locked(id);
        if (!line.isOpen()) {
            throw new ReviewRefusal.Ended(line);
        }
        casework.details(line.caseId());
        return line;
    }
}
