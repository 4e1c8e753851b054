package org.zhifa.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.ReviewIntake;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.procedure.Step;
import org.zhifa.registry.Act;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;
import org.zhifa.tenancy.TenantFile.Review.SubmissionApproval;
import org.zhifa.tenancy.Tenants;

/** Lets a case come to review when all is there or explained, and every point found before is answered (送审把关). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Intake implements ReviewIntake {

    private final ReviewRecords records;
    private final OpenPoints points;
    private final MaterialSearch materials;
    private final ObjectionRecords objections;
    private final ReviewClocks clocks;
    private final Tenants tenants;
    private final OfficialClock clock;

    Intake(
            ReviewRecords records,
            OpenPoints points,
            MaterialSearch materials,
            ObjectionRecords objections,
            ReviewClocks clocks,
            Tenants tenants,
            OfficialClock clock) {
        this.records = records;
        this.points = points;
        this.materials = materials;
        this.objections = objections;
        this.clocks = clocks;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> obstacle(CaseDetails details, Step step) {
        var id = details.summary().id();
        var open = objections.of(id).stream()
                .anyMatch(objection -> objection.state(clock.today()).isOpen());
        return open
                ? Optional.of(new SubmissionRefusal.ObjectionOpen())
                : points.lastOpinion(id).flatMap(opinion -> shut(opinion, details));
    }

    /** Some opinions end the matter as it was sent, unless it was decided that a new one is to be given. */
    private Optional<Refusal> shut(Opinion opinion, CaseDetails details) {
        var renewed = objections.of(details.summary().id()).stream()
                .filter(objection -> objection.review().equals(opinion.review()))
                .anyMatch(objection -> objection.state(clock.today()) == Objection.State.NEW_OPINION);
        if (renewed) {
            return Optional.empty();
        }
        return switch (opinion.outcome()) {
            case REJECT ->
                details.draft()
                                .filter(draft -> follows(draft, opinion, details))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(new SubmissionRefusal.Rejected(opinion.round()));
            case TRANSFER_ADM, TRANSFER_CRIM -> Optional.of(new SubmissionRefusal.ToBeTransferred(opinion.outcome()));
            case PASS, FIX, INVEST, RETURN -> Optional.empty();
        };
    }

    /** A penalty follows a refusal by imposing nothing; of other acts the draft says so in words, and so it is another. */
    private static boolean follows(CaseDetails.DraftLine draft, Opinion opinion, CaseDetails details) {
        return details.summary().act() == Act.PENALTY
                ? draft.draft().imposesNothing()
                : !draft.digest().equals(opinion.draft());
    }

    @Override
    public void examine(CaseDetails details, Step step, ReviewRequest request) {
        obstacle(details, step).ifPresent(refusal -> {
            throw refusal;
        });
        var missing = materials.of(details, step).stream()
                .filter(material -> material.isMissing() && !request.explained().containsKey(material.code()))
                .toList();
        if (!missing.isEmpty()) {
            throw new SubmissionRefusal.Incomplete(missing);
        }
        var unanswered = points.of(details.summary().id()).stream()
                .filter(point -> !request.answers().containsKey(point.row().no()))
                .toList();
        if (!unanswered.isEmpty()) {
            throw new SubmissionRefusal.NotAnswered(unanswered);
        }
    }

    @Override
    public boolean isSignedByUnitHead() {
        return tenants.current().review().submissionApproval() == SubmissionApproval.UNIT_HEAD;
    }

    @Override
    public Optional<Deadline> deadline(CaseId id, Step step) {
        return records.of(id).stream()
                .filter(line -> line.step().equals(step.id()))
                .findFirst()
                .map(clocks::deadline);
    }
}
