package org.zhifa.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.Casework;
import org.zhifa.identity.CurrentActor;
import org.zhifa.review.TimeRequest.Kind;
import org.zhifa.shared.OfficialClock;

/**
 * The door to the time a review may take (审核时限): who asks why it is due when it is, who asks for other time, and the
 * leader in charge of legal work, who gives leave or does not.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReviewClock {

    private final ReviewClocks clocks;
    private final ClockRecords records;
    private final ReviewRecords reviews;
    private final Casework casework;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    ReviewClock(
            ReviewClocks clocks,
            ClockRecords records,
            ReviewRecords reviews,
            Casework casework,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.clocks = clocks;
        this.records = records;
        this.reviews = reviews;
        this.casework = casework;
        this.events = events;
        this.clock = clock;
    }

    /** Until when the opinion on a round is due, and why. */
    @Transactional(readOnly = true)
    public TimeLimit of(ReviewId id) {
        var line = reviews.line(id);
        return clocks.timeLimit(line, isStopped(line));
    }

    /** The reviewer asks for more time: as many days as the unit allows, once. */
    @PreAuthorize("hasRole('REVIEWER')")
    public UUID askForExtension(ReviewId id, String reason) {
        var line = open(id);
        if (!line.isAssignedTo(CurrentActor.get().id())) {
            throw new ReviewRefusal.NotTaken(line);
        }
        return ask(line, Kind.EXTENSION, reason);
    }

    /** An officer of the case asks for an opinion at once. */
    @PreAuthorize("hasRole('OFFICER')")
    public UUID askForHaste(ReviewId id, String reason) {
        var line = open(id);
        var actor = CurrentActor.get();
        if (!casework.details(line.caseId()).handlers().contains(actor.id())) {
            throw new ClockRefusal.NotAHandler(actor.name());
        }
        return ask(line, Kind.URGENT, reason);
    }

    /** What lies before the leader, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public List<TimeRequest> unanswered() {
        return records.unanswered();
    }

    /** The leader gives leave, and the last day moves. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void grant(UUID request, String words) {
        answer(request, true, words);
    }

    /** The leader gives no leave; the last day stays. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void refuse(UUID request, String words) {
        answer(request, false, words);
    }

    /** What was asked for along with the submission. */
    UUID ask(ReviewLine line, Kind kind, String reason) {
        if (reason.isBlank()) {
            throw new ClockRefusal.NoReason();
        }
        var before = clocks.requests(line).stream()
                .filter(request -> request.kind() == kind)
                .anyMatch(request -> request.isOpen() || request.isGranted());
        if (before) {
            throw new ClockRefusal.AskedBefore(kind);
        }
        var limit = clocks.limit(line);
        var days = Objects.requireNonNull(kind == Kind.EXTENSION ? limit.extension() : limit.urgent());
        var actor = CurrentActor.get();
        var request = new TimeRequest(
                UUID.randomUUID(),
                line.id(),
                line.caseId(),
                kind,
                days,
                reason.strip(),
                actor.name(),
                clock.instant(),
                Optional.empty());
        records.ask(request, clocks.course(line), actor);
        events.publishEvent(new ClockEvent.Asked(line.id(), line.caseId(), request.id(), kind, days, request.reason()));
        return request.id();
    }

    private void answer(UUID id, boolean granted, String words) {
        var request = records.request(id).orElseThrow(() -> new NoSuchRequest(id));
        // The round is locked, so that two answers to one request cannot both be the first.
        var line = reviews.locked(request.review());
        var now = records.request(id).orElseThrow();
        if (!now.isOpen()) {
            throw new ClockRefusal.AnsweredBefore(now);
        }
        if (!line.isOpen()) {
            throw new ReviewRefusal.Ended(line);
        }
        var actor = CurrentActor.get();
        if (casework.details(line.caseId()).handlers().contains(actor.id())) {
            throw new ClockRefusal.HandlesIt(actor.name());
        }
        if (!granted && words.isBlank()) {
            throw new ClockRefusal.NoReason();
        }
        records.answer(id, new TimeRequest.Answer(granted, words.strip(), actor.name(), clock.instant()), actor);
        if (granted) {
            clocks.reckon(line);
        }
        events.publishEvent(new ClockEvent.Answered(
                line.id(),
                line.caseId(),
                id,
                granted,
                words.strip(),
                reviews.line(line.id()).dueOn()));
    }

    /** Returned for completion, and not sent again yet. */
    private boolean isStopped(ReviewLine line) {
        return line.state() == ReviewLine.State.RETURNED
                && reviews.of(line.caseId()).getFirst().id().equals(line.id())
                && reviews.opinions(line.caseId()).stream()
                        .filter(opinion -> opinion.review().equals(line.id()))
                        .anyMatch(opinion -> opinion.outcome() == Outcome.RETURN);
    }

    private ReviewLine open(ReviewId id) {
        var line = reviews.locked(id);
        if (!line.isOpen()) {
            throw new ReviewRefusal.Ended(line);
        }
        return line;
    }
}
