package org.zhifa.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;

/**
 * The door to legal review: what a reviewer does with a case, one method an act. Nobody reviews what he handled, and an
 * opinion binds exactly the draft and the evidence the reviewer saw (《行政处罚法》第五十八条).
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class LegalReview {

    private final ReviewRecords records;
    private final FrozenManifest frozen;
    private final Submissions submissions;
    private final Conclusions conclusions;
    private final Opinions opinions;
    private final Checklist checklist;
    private final MachineChecks machine;
    private final Casework casework;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    LegalReview(
            ReviewRecords records,
            FrozenManifest frozen,
            Submissions submissions,
            Conclusions conclusions,
            Opinions opinions,
            Checklist checklist,
            MachineChecks machine,
            Casework casework,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.frozen = frozen;
        this.submissions = submissions;
        this.conclusions = conclusions;
        this.opinions = opinions;
        this.checklist = checklist;
        this.machine = machine;
        this.casework = casework;
        this.events = events;
        this.clock = clock;
    }

    /** What lies on a shelf; what is due first comes first, of what ended the last. */
    @Transactional(readOnly = true)
    public List<ReviewLine> on(Shelf shelf, int limit) {
        return switch (shelf) {
            case MINE -> records.mine(CurrentActor.get().id(), limit);
            case POOL -> records.pool(limit);
            case HELD -> records.held(CurrentActor.get().id(), limit);
            case DONE -> records.ended(limit);
        };
    }

    /** How many rounds wait for this reviewer, taken or not. */
    @Transactional(readOnly = true)
    public int waiting() {
        return records.waitingFor(CurrentActor.get().id());
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD')")
    public ReviewDetails details(ReviewId id) {
        var line = records.line(id);
        var details = casework.details(line.caseId());
        var draft = casework.draft(line.caseId(), line.draftNo()).orElseThrow();
        var before = records.before(line);
        return new ReviewDetails(
                line,
                details,
                draft,
                before.filter(round -> !round.draft().equals(line.draft()))
                        .map(round -> new ReviewDetails.Earlier(
                                round.draftNo(),
                                casework.draft(line.caseId(), round.draftNo()).orElseThrow())),
                line.isOpen() && conclusions.hasChanged(line, details),
                frozen.of(id),
                points(
                        line,
                        before.map(ReviewLine::id).map(conclusions::findings).orElse(Map.of()),
                        details,
                        draft),
                records.opinions(line.caseId()));
    }

    /** The rounds of a case, the last one first: for whoever may read the case. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Round> rounds(CaseId id) {
        casework.details(id);
        var opinions = records.opinions(id);
        return records.of(id).stream()
                .map(line -> {
                    var opinion = opinions.stream()
                            .filter(given -> given.review().equals(line.id()))
                            .findFirst();
                    return new Round(line, opinion, opinion.isPresent() ? problems(line) : List.of());
                })
                .toList();
    }

    /** The reviewer takes a round; refused to whoever had a hand in the case (G9). */
    public void take(ReviewId id) {
        var line = conclusions.open(id);
        var actor = CurrentActor.get();
        casework.mustHaveNoHandIn(line.caseId());
        if (line.assignedTo() != null && !line.isAssignedTo(actor.id())) {
            throw new ReviewRefusal.TakenByAnother(String.valueOf(line.reviewer()));
        }
        if (line.assignedTo() == null) {
            records.assign(id, actor);
            events.publishEvent(new ReviewEvent.Taken(id, line.caseId(), line.number(), line.round()));
        }
    }

    /** Judges one point of the checklist, with nothing to point at. */
    public void judge(ReviewId id, int row, Verdict verdict, String note) {
        judge(id, row, verdict, note, "");
    }

    /**
     * Judges one point of the checklist; a problem says what it is, and so does whoever finds nothing wrong where the
     * platform doubts.
     *
     * @param page the page or article it rests on
     */
    public void judge(ReviewId id, int row, Verdict verdict, String note, String page) {
        var line = conclusions.mine(id);
        if (opinions.proposal(id).filter(Proposal::waits).isPresent()) {
            throw new ReviewRefusal.Proposed(line);
        }
        var details = casework.details(line.caseId());
        var point = checklist.row(details.summary().act(), row);
        if (verdict == Verdict.PROBLEM && note.isBlank()) {
            throw new ReviewRefusal.NotExplained(point);
        }
        var draft = casework.draft(line.caseId(), line.draftNo()).orElseThrow();
        var actor = CurrentActor.get();
        var finding = new Finding(
                row,
                verdict,
                note.strip(),
                page.strip(),
                machine.look(point.machine(), details, draft),
                actor.name(),
                clock.instant());
        if (finding.overrules() && note.isBlank()) {
            throw new ReviewRefusal.NotReasoned(point);
        }
        records.found(id, finding, actor);
        events.publishEvent(new ReviewEvent.Judged(
                id, line.caseId(), line.number(), row, verdict, finding.note(), finding.overrules()));
    }

    /** Proposes the opinion as it stands, without more advice; see {@link Opinions#propose}. */
    public void conclude(ReviewId id, Outcome outcome, String opinion) {
        opinions.propose(id, outcome, opinion, "");
    }

    /** Takes up what was changed during the review, as a new round: every point is judged anew. */
    public ReviewId renew(ReviewId id) {
        var line = conclusions.mine(id);
        if (!conclusions.hasChanged(line, casework.details(line.caseId()))) {
            throw new ReviewRefusal.NotChanged(line);
        }
        var next = submissions.renewed(line, CurrentActor.get());
        events.publishEvent(
                new ReviewEvent.Renewed(id, next.id(), line.caseId(), line.number(), next.draft(), next.manifest()));
        return next.id();
    }

    private List<ReviewDetails.Point> points(
            ReviewLine line, Map<Integer, Finding> before, CaseDetails details, DecisionDraft draft) {
        var now = conclusions.findings(line.id());
        return conclusions.rows(details).stream()
                .map(row -> new ReviewDetails.Point(
                        row,
                        Optional.ofNullable(now.get(row.no())),
                        Optional.ofNullable(before.get(row.no())),
                        machine.look(row.machine(), details, draft)))
                .toList();
    }

    private List<Round.Problem> problems(ReviewLine line) {
        var act = casework.details(line.caseId()).summary().act();
        return records.findings(line.id()).stream()
                .filter(found -> found.verdict() == Verdict.PROBLEM)
                .map(found -> new Round.Problem(checklist.row(act, found.row()), found.note()))
                .toList();
    }
}
