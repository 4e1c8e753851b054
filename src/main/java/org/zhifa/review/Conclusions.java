package org.zhifa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.Casework;
import org.zhifa.documents.Papers;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.review.people.Reviewers;
import org.zhifa.shared.OfficialClock;

/** How a round of review ends, whoever's word ends it: what must be judged before, and what happens with the case then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Conclusions {

    private static final String PAPER = "FZ-SHB";

    private final ReviewRecords records;
    private final OpinionRecords opinions;
    private final Reviewers reviewers;
    private final ReviewClocks clocks;
    private final Checklist checklist;
    private final Casework casework;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Conclusions(
            ReviewRecords records,
            OpinionRecords opinions,
            Reviewers reviewers,
            ReviewClocks clocks,
            Checklist checklist,
            Casework casework,
            Papers papers,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.opinions = opinions;
        this.reviewers = reviewers;
        this.clocks = clocks;
        this.checklist = checklist;
        this.casework = casework;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    ReviewLine open(ReviewId id) {
        var line = records.locked(id);
        if (!line.isOpen()) {
            throw new ReviewRefusal.Ended(line);
        }
        return line;
    }

    /** Refuses a reviewer who is not qualified for this kind of act today (《行政处罚法》第五十八条). */
    void mustBeQualified(ReviewLine line, PersonId reviewer) {
        reviewers.mustBeQualified(
                reviewer, casework.details(line.caseId()).summary().act(), clock.today());
    }

    /** An open round that whoever acts now has taken. */
    ReviewLine mine(ReviewId id) {
        var line = open(id);
        if (!line.isAssignedTo(CurrentActor.get().id())) {
            throw new ReviewRefusal.NotTaken(line);
        }
        return line;
    }

    boolean hasChanged(ReviewLine line, CaseDetails details) {
        return details.draft()
                        .filter(draft -> draft.digest().equals(line.draft()))
                        .isEmpty()
                || !casework.manifest(line.caseId()).equals(line.manifest());
    }

    List<Checklist.Row> rows(CaseDetails details) {
        return checklist.rows(details.summary().act());
    }

    Map<Integer, Finding> findings(ReviewId id) {
        return records.findings(id).stream().collect(Collectors.toMap(Finding::row, Function.identity()));
    }

    void mayEndWith(ReviewLine line, Outcome outcome, String opinion) {
        if (opinion.isBlank()) {
            throw new ReviewRefusal.NoWords();
        }
        if (outcome == Outcome.RETURN) {
            if (clocks.wasReturned(line)) {
                throw new ClockRefusal.ReturnedBefore(line);
            }
            return;
        }
        var rows = rows(casework.details(line.caseId()));
        var findings = findings(line.id());
        var open = rows.stream().filter(row -> !findings.containsKey(row.no())).toList();
        if (!open.isEmpty()) {
            throw new ReviewRefusal.NotJudged(open);
        }
        var problems = rows.stream()
                .filter(row -> findings.get(row.no()).verdict() == Verdict.PROBLEM)
                .toList();
        if (outcome == Outcome.PASS && !problems.isEmpty()) {
            throw new ReviewRefusal.ProblemOpen(problems);
        }
        if (outcome.findsFault() && problems.isEmpty()) {
            throw new ReviewRefusal.NoProblem(outcome);
        }
    }

    /**
     * Ends the round with a proposed opinion; draft and evidence must be those it speaks of. Its paper is made out with it,
     * numbered and signed; a return for missing materials is no opinion and has none.
     *
     * @param approver who approves it now, where somebody has to
     */
    void conclude(Proposal proposal, @Nullable Actor approver) {
        var line = proposal.line();
        mustBeQualified(line, proposal.reviewer());
        var entry =
                casework.details(line.caseId()).last(line.step()).orElseThrow().entry();
        var reviewer = new Actor(
                proposal.reviewer(), proposal.reviewerName(), CurrentActor.get().tenant(), Set.of(Role.REVIEWER));
        var entries = entries(proposal);
        if (approver == null) {
            casework.conclude(line.caseId(), entries, line.draft(), line.manifest());
        } else {
            casework.concludeApproved(line.caseId(), entries, line.draft(), line.manifest(), reviewer);
        }
        records.concluded(line, proposal.outcome(), proposal.opinion(), reviewer, clock.instant());
        opinions.tookEffect(line, proposal.id(), entry);
        events.publishEvent(new ReviewEvent.Concluded(
                line.id(),
                line.caseId(),
                line.number(),
                line.step(),
                line.round(),
                proposal.outcome(),
                proposal.opinion(),
                line.draft(),
                line.manifest(),
                reviewers.find(proposal.reviewer()).orElseThrow()));
        if (proposal.outcome() != Outcome.RETURN) {
            papers.issue(line.caseId(), PAPER, entry);
        }
    }

    private Map<String, Object> entries(Proposal proposal) {
        return Map.of(
                "materialsCompleteOn",
                        LocalDate.ofInstant(proposal.line().sentAt(), OfficialClock.BEIJING)
                                .toString(),
                "concludedOn", clock.today().toString(),
                "outcome", proposal.outcome().name(),
                "opinion", proposal.opinion());
    }
}
