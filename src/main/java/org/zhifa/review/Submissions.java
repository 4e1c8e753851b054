package org.zhifa.review;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseEvent;
import org.zhifa.casework.Casework;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/** Enters what officers lay before review (送审登记), and closes it when the case says that its review ended. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submissions {

    private final ReviewRecords records;
    private final FrozenManifest frozen;
    private final Reading reading;
    private final Casework casework;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Tenants tenants;
    private final OfficialClock clock;

    Submissions(
            ReviewRecords records,
            FrozenManifest frozen,
            Reading reading,
            Casework casework,
            Procedures procedures,
            Deadlines deadlines,
            Tenants tenants,
            OfficialClock clock) {
        this.records = records;
        this.frozen = frozen;
        this.reading = reading;
        this.casework = casework;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.tenants = tenants;
        this.clock = clock;
    }

    @EventListener
    void on(CaseEvent.SentToReview sent) {
        var details = casework.details(sent.caseId());
        var sender = CurrentActor.get();
        begin(line(details, sent.step(), sent.manifest(), sender, due(details, sent.step())), sender);
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
        var next = line(casework.details(before.caseId()), before.step(), manifest, reviewer, before.dueOn());
        begin(next, reviewer);
        records.assign(next.id(), reviewer);
        return next;
    }

    private void begin(ReviewLine line, Actor sender) {
        records.begin(line, sender.id());
        frozen.freeze(line.id(), casework.manifestItems(line.caseId()));
        reading.freeze(line, casework.details(line.caseId()));
    }

    private ReviewLine line(CaseDetails details, String step, String manifest, Actor sender, LocalDate due) {
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
                sender.name(),
                clock.instant(),
                due,
                0,
                null,
                null,
                ReviewLine.State.OPEN);
    }

    /** Counted from the day it was sent complete, over the working days the tenant gives its reviewers. */
    private LocalDate due(CaseDetails details, String stepId) {
        var step = procedures.find(details.summary().procedure()).orElseThrow().step(stepId);
        var days = tenants.current().review().limitDays();
        return step.deadlines().stream()
                .filter(spec -> spec.from().step().equals(stepId))
                .findFirst()
                .map(spec -> deadlines.due(spec.rule(days), clock.today()).due())
                .orElseThrow(() -> new IllegalStateException(stepId + " has no time limit for its review"));
    }
}
