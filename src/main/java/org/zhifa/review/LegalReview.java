package org.zhifa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final ReviewClocks clocks;
    private final Checklist checklist;
    private final MachineChecks machine;
    private final Casework casework;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    LegalReview(
            ReviewRecords records,
            FrozenManifest frozen,
            Submissions submissions,
            ReviewClocks clocks,
            Checklist checklist,
            MachineChecks machine,
            Casework casework,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.frozen = frozen;
        this.submissions = submissions;
        this.clocks = clocks;
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
            case DONE -> records.ended(limit);
        };
    }

    /** How many rounds wait for this reviewer, taken or not. */
    @Transactional(readOnly = true)
    public int waiting() {
        return records.waitingFor(CurrentActor.get().id());
    }

    @Transactional(readOnly = true)
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
                line.isOpen() && hasChanged(line, details),
                frozen.of(id),
                points(line, before.map(ReviewLine::id).map(this::findings).orElse(Map.of()), details, draft),
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
                    return new Round(line, opinion, opinion.isPresent() ? problems(line.id()) : List.of());
                })
                .toList();
    }

    /** The reviewer takes a round; refused to whoever had a hand in the case (G9). */
    public void take(ReviewId id) {
        var line = open(id);
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

    /** Judges one point of the checklist; a problem says what it is. */
    public void judge(ReviewId id, int row, Verdict verdict, String note) {
        var line = mine(id);
        var point = checklist.row(row);
        if (verdict == Verdict.PROBLEM && note.isBlank()) {
            throw new ReviewRefusal.NotExplained(point);
        }
        records.found(id, row, verdict, note.strip(), CurrentActor.get(), clock.instant());
        events.publishEvent(new ReviewEvent.Judged(id, line.caseId(), line.number(), row, verdict, note.strip()));
    }

    /** Gives the opinion and ends the round. The case refuses it if draft or evidence changed since they were sent. */
    public void conclude(ReviewId id, Outcome outcome, String opinion) {
        var line = mine(id);
        mayEndWith(line, outcome, findings(id));
        casework.conclude(line.caseId(), entries(line, outcome, opinion.strip()), line.draft(), line.manifest());
        records.concluded(line, outcome, opinion.strip(), CurrentActor.get(), clock.instant());
        events.publishEvent(new ReviewEvent.Concluded(
                id,
                line.caseId(),
                line.number(),
                line.step(),
                line.round(),
                outcome,
                opinion.strip(),
                line.draft(),
                line.manifest()));
    }

    /** Takes up what was changed during the review, as a new round: every point is judged anew. */
    public ReviewId renew(ReviewId id) {
        var line = mine(id);
        if (!hasChanged(line, casework.details(line.caseId()))) {
            throw new ReviewRefusal.NotChanged(line);
        }
        var next = submissions.renewed(line, CurrentActor.get());
        events.publishEvent(
                new ReviewEvent.Renewed(id, next.id(), line.caseId(), line.number(), next.draft(), next.manifest()));
        return next.id();
    }

    private void mayEndWith(ReviewLine line, Outcome outcome, Map<Integer, Finding> findings) {
        if (outcome == Outcome.RETURN) {
            if (clocks.wasReturned(line)) {
                throw new ClockRefusal.ReturnedBefore(line);
            }
            return;
        }
        var open = checklist.rows().stream()
                .filter(row -> !findings.containsKey(row.no()))
                .toList();
        if (!open.isEmpty()) {
            throw new ReviewRefusal.NotJudged(open);
        }
        var problems = checklist.rows().stream()
                .filter(row -> findings.get(row.no()).verdict() == Verdict.PROBLEM)
                .toList();
        if (outcome == Outcome.PASS && !problems.isEmpty()) {
            throw new ReviewRefusal.ProblemOpen(problems);
        }
        if (outcome.findsFault() && problems.isEmpty()) {
            throw new ReviewRefusal.NoProblem(outcome);
        }
    }

    private Map<String, Object> entries(ReviewLine line, Outcome outcome, String opinion) {
        return Map.of(
                "materialsCompleteOn",
                        LocalDate.ofInstant(line.sentAt(), OfficialClock.BEIJING)
                                .toString(),
                "concludedOn", clock.today().toString(),
                "outcome", outcome.name(),
                "opinion", opinion);
    }

    private List<ReviewDetails.Point> points(
            ReviewLine line, Map<Integer, Finding> before, CaseDetails details, DecisionDraft draft) {
        var now = findings(line.id());
        return checklist.rows().stream()
                .map(row -> new ReviewDetails.Point(
                        row,
                        Optional.ofNullable(now.get(row.no())),
                        Optional.ofNullable(before.get(row.no())),
                        machine.look(row.machine(), details, draft)))
                .toList();
    }

    private Map<Integer, Finding> findings(ReviewId id) {
        return records.findings(id).stream().collect(Collectors.toMap(Finding::row, Function.identity()));
    }

    private List<Round.Problem> problems(ReviewId id) {
        return records.findings(id).stream()
                .filter(found -> found.verdict() == Verdict.PROBLEM)
                .map(found -> new Round.Problem(checklist.row(found.row()), found.note()))
                .toList();
    }

    private boolean hasChanged(ReviewLine line, CaseDetails details) {
        return details.draft()
                        .filter(draft -> draft.digest().equals(line.draft()))
                        .isEmpty()
                || !casework.manifest(line.caseId()).equals(line.manifest());
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
        return line;
    }
}
