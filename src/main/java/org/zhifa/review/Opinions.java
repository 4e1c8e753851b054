package org.zhifa.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.Casework;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/**
 * The door to opinions (审核意见书): the reviewer writes and proposes, the head of the legal office approves or sends back.
 * With approval – or, where the unit has no such head, with the reviewer's own word – the opinion takes effect, gets its
 * number, is signed and filed. Sending materials back needs nobody's approval.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class Opinions {

    private final Conclusions conclusions;
    private final OpinionRecords records;
    private final OpinionWriter writer;
    private final ReviewRecords reviews;
    private final Casework casework;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Opinions(
            Conclusions conclusions,
            OpinionRecords records,
            OpinionWriter writer,
            ReviewRecords reviews,
            Casework casework,
            Tenants tenants,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.conclusions = conclusions;
        this.records = records;
        this.writer = writer;
        this.reviews = reviews;
        this.casework = casework;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /** What the reviewer wrote so far, if anything was kept. */
    @Transactional(readOnly = true)
    public Optional<OpinionDraft> draft(ReviewId id) {
        reviews.line(id);
        return records.draft(id);
    }

    /** The opinion as the checklist says it now, for this outcome; kept nowhere. */
    @Transactional(readOnly = true)
    public OpinionDraft write(ReviewId id, Outcome outcome) {
        var line = reviews.line(id);
        var rows = conclusions.rows(casework.details(line.caseId()));
        var found = conclusions.findings(id);
        var draft = casework.draft(line.caseId(), line.draftNo()).orElseThrow();
        return new OpinionDraft(
                outcome,
                writer.opinion(outcome, line, draft, rows, found),
                writer.suggestions(outcome, rows, found),
                null);
    }

    /** Keeps what was typed; it is there again after whatever happens to the browser or the server. */
    public Instant save(ReviewId id, OpinionDraft draft) {
        conclusions.mine(id);
        var now = clock.instant();
        records.save(id, draft, CurrentActor.get(), now);
        return now;
    }

    /**
     * Proposes the opinion on exactly what was sent. Where nobody has to approve it, it takes effect at once.
     *
     * @return how it stands now
     */
    public Proposal.State propose(ReviewId id, Outcome outcome, String opinion, String suggestions) {
        var line = conclusions.mine(id);
        nothingWaits(line);
        conclusions.mayEndWith(line, outcome, opinion);
        var forApproval =
                outcome != Outcome.RETURN && tenants.current().review().isApprovedByHead();
        if (forApproval && conclusions.hasChanged(line, casework.details(line.caseId()))) {
            throw new ReviewRefusal.Stale(line);
        }
        var actor = CurrentActor.get();
        records.propose(line, outcome, opinion.strip(), suggestions.strip(), actor, forApproval, clock.instant());
        events.publishEvent(
                new ReviewEvent.Proposed(id, line.caseId(), line.number(), outcome, line.draft(), line.manifest()));
        if (forApproval) {
            return Proposal.State.WAITING;
        }
        conclusions.conclude(records.last(id).orElseThrow(), null);
        return Proposal.State.APPROVED;
    }

    /** Takes a proposal back, to go on judging. */
    public void withdraw(ReviewId id) {
        judged(conclusions.mine(id), Proposal.State.WITHDRAWN, "");
    }

    /** What was proposed last in a round, and how it stands. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD')")
    public Optional<Proposal> proposal(ReviewId id) {
        reviews.line(id);
        return records.last(id).map(this::asItStands);
    }

    /** The entry of the case's review step with which a round's opinion took effect; its paper documents that entry. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD')")
    public Optional<UUID> paper(ReviewId id) {
        reviews.line(id);
        return records.effectOf(id).map(OpinionRecords.Effect::entry);
    }

    /** What waits for the head of the legal office, the longest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REVIEW_HEAD')")
    public List<Proposal> waiting(int limit) {
        return records.waiting(limit).stream().map(this::asItStands).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REVIEW_HEAD')")
    public int waiting() {
        return records.waiting();
    }

    /** What was approved or sent back, the last first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REVIEW_HEAD')")
    public List<Proposal> judged(int limit) {
        return records.judged(limit);
    }

    /** The opinion takes effect; refused to whoever wrote it or had a hand in the case, and to an opinion on what has changed. */
    @PreAuthorize("hasRole('REVIEW_HEAD')")
    public void approve(ReviewId id, String words) {
        var line = conclusions.open(id);
        casework.mustHaveNoHandIn(line.caseId());
        if (conclusions.hasChanged(line, casework.details(line.caseId()))) {
            throw new ReviewRefusal.Stale(line);
        }
        var proposal = judged(line, Proposal.State.APPROVED, words.strip());
        conclusions.conclude(proposal, CurrentActor.get());
    }

    /** The reviewer has to think again, for this reason. */
    @PreAuthorize("hasRole('REVIEW_HEAD')")
    public void sendBack(ReviewId id, String words) {
        if (words.isBlank()) {
            throw new ReviewRefusal.NoWords();
        }
        var line = conclusions.open(id);
        casework.mustHaveNoHandIn(line.caseId());
        judged(line, Proposal.State.SENT_BACK, words.strip());
    }

    private Proposal judged(ReviewLine line, Proposal.State state, String words) {
        var proposal =
                records.last(line.id()).filter(Proposal::waits).orElseThrow(() -> new ReviewRefusal.NotProposed(line));
        var actor = CurrentActor.get();
        if (state != Proposal.State.WITHDRAWN && proposal.reviewer().equals(actor.id())) {
            throw new ReviewRefusal.OwnOpinion(actor.name());
        }
        records.judged(proposal, state, words, actor, clock.instant());
        events.publishEvent(new ReviewEvent.ProposalJudged(line.id(), line.caseId(), line.number(), state, words));
        return proposal;
    }

    private void nothingWaits(ReviewLine line) {
        if (records.last(line.id()).filter(Proposal::waits).isPresent()) {
            throw new ReviewRefusal.Proposed(line);
        }
    }

    private Proposal asItStands(Proposal proposal) {
        var line = proposal.line();
        return proposal.waits() && conclusions.hasChanged(line, casework.details(line.caseId()))
                ? proposal.stale()
                : proposal;
    }
}
