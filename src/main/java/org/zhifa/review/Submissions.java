package org.zhifa.review;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseEvent;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.OfficialClock;

/** Enters what officers lay before review (送审登记), and closes it when the case says that its review ended. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submissions {

    private final ReviewRecords records;
    private final FrozenManifest frozen;
    private final SubmissionRecords sent;
    private final MaterialSearch materials;
    private final OpenPoints points;
    private final ReviewClocks clocks;
    private final ReviewClock time;
    private final Reading reading;
    private final Casework casework;
    private final Procedures procedures;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Submissions(
            ReviewRecords records,
            FrozenManifest frozen,
            SubmissionRecords sent,
            MaterialSearch materials,
            OpenPoints points,
            ReviewClocks clocks,
            ReviewClock time,
            Reading reading,
            Casework casework,
            Procedures procedures,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.frozen = frozen;
        this.sent = sent;
        this.materials = materials;
        this.points = points;
        this.clocks = clocks;
        this.time = time;
        this.reading = reading;
        this.casework = casework;
        this.procedures = procedures;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CaseEvent.SentToReview submitted) {
        var details = casework.details(submitted.caseId());
        var line = line(details, submitted.step(), submitted.manifest(), submitted.sender(), clock.today());
        var before = records.of(submitted.caseId()).stream()
                .filter(round -> round.step().equals(submitted.step()))
                .findFirst();
        var open = points.of(submitted.caseId());
        begin(line, submitted.by());
        var returned = before.flatMap(round -> returnedOn(submitted.caseId(), round));
        if (returned.isPresent()) {
            clocks.goOn(line, before.orElseThrow(), returned);
            sent.copyAnswers(before.orElseThrow().id(), line.id());
        } else {
            clocks.start(line);
        }
        var step = procedures.find(details.summary().procedure()).orElseThrow().step(submitted.step());
        sent.freeze(line.id(), materials.of(details, step), submitted.request().explained());
        open.stream()
                .filter(point ->
                        submitted.request().answers().containsKey(point.row().no()))
                .forEach(point -> sent.answered(answer(line, point, submitted), submitted.by()));
        askForHaste(line, submitted.request());
        events.publishEvent(new SubmissionEvent(
                line.id(),
                line.caseId(),
                line.number(),
                line.round(),
                sent.explanations(line.id()),
                sent.answers(line.id())));
    }

    @EventListener
    void on(CaseEvent.Reviewed reviewed) {
        var state = Outcome.valueOf(reviewed.outcome()).returns() ? ReviewLine.State.RETURNED : ReviewLine.State.DONE;
        records.openOf(reviewed.caseId()).ifPresent(line -> records.end(line.id(), state, clock.instant()));
    }

    /** A new round with the same reviewer and the same last day, on the draft and the evidence as they are now. */
    ReviewLine renewed(ReviewLine before, Actor reviewer) {
        records.end(before.id(), ReviewLine.State.RETURNED, clock.instant());
        var manifest = casework.manifest(before.caseId());
        var next = line(casework.details(before.caseId()), before.step(), manifest, reviewer.name(), before.dueOn());
        begin(next, reviewer.id());
        clocks.goOn(next, before, Optional.empty());
        sent.copy(before.id(), next.id());
        records.assign(next.id(), reviewer);
        return next;
    }

    private void begin(ReviewLine line, PersonId sender) {
        records.begin(line, sender);
        frozen.freeze(line.id(), casework.manifestItems(line.caseId()));
        reading.freeze(line, casework.details(line.caseId()));
    }

    /** When materials were returned with this round, if that is how it ended. */
    private Optional<LocalDate> returnedOn(CaseId id, ReviewLine round) {
        return records.opinions(id).stream()
                .filter(opinion -> opinion.review().equals(round.id()) && opinion.outcome() == Outcome.RETURN)
                .map(opinion -> LocalDate.ofInstant(opinion.at(), OfficialClock.BEIJING))
                .findFirst();
    }

    private Answer answer(ReviewLine line, OpenPoint point, CaseEvent.SentToReview submitted) {
        return new Answer(
                line.id(),
                point.review(),
                point.row().no(),
                submitted.request().answers().get(point.row().no()),
                submitted.sender(),
                clock.instant());
    }

    private void askForHaste(ReviewLine line, ReviewRequest request) {
        var asked = clocks.requests(line).stream()
                .anyMatch(
                        before -> before.kind() == TimeRequest.Kind.URGENT && (before.isOpen() || before.isGranted()));
        if (request.urgency() != null && !asked) {
            time.ask(line, TimeRequest.Kind.URGENT, request.urgency());
        }
    }

    private ReviewLine line(CaseDetails details, String step, String manifest, String sender, LocalDate due) {
        var summary = details.summary();
        var draft = details.draft().orElseThrow();
        return new ReviewLine(
                ReviewId.next(),
                summary.id(),
                summary.number().text(),
                summary.title(),
                summary.partyName(),
                step,
                records.nextRound(summary.id(), step),
                draft.number(),
                draft.digest(),
                manifest,
                sender,
                clock.instant(),
                due,
                0,
                false,
                null,
                null,
                ReviewLine.State.OPEN);
    }
}
