package org.zhifa.review;

import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.tenancy.Tenants;

/**
 * The door to what goes to review (送审): what is gathered and what is missing before a case is sent, and what it was sent
 * with. Sending itself is casework's ({@link Casework#sendToReview}), which asks here whether it may.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Submission {

    private final Intake intake;
    private final MaterialSearch search;
    private final MaterialCatalogue catalogue;
    private final SubmissionRecords records;
    private final ReviewRecords reviews;
    private final OpenPoints points;
    private final Casework casework;
    private final Procedures procedures;
    private final Tenants tenants;

    Submission(
            Intake intake,
            MaterialSearch search,
            MaterialCatalogue catalogue,
            SubmissionRecords records,
            ReviewRecords reviews,
            OpenPoints points,
            Casework casework,
            Procedures procedures,
            Tenants tenants) {
        this.intake = intake;
        this.search = search;
        this.catalogue = catalogue;
        this.records = records;
        this.reviews = reviews;
        this.points = points;
        this.casework = casework;
        this.procedures = procedures;
        this.tenants = tenants;
    }

    /** What the case has for this step of review, what is missing, and what has to be answered. */
    public SubmissionSheet sheet(CaseId id, String stepId) {
        var details = casework.details(id);
        var step = procedures.find(details.summary().procedure()).orElseThrow().step(stepId);
        var limit = tenants.current().review().limit(details.summary().act().code());
        return new SubmissionSheet(
                search.of(details, step),
                points.of(id),
                intake.isSignedByUnitHead(),
                Objects.requireNonNull(limit.urgent()),
                intake.obstacle(details, step));
    }

    /** Whether the reader handles the case, and so is the one to answer. */
    public boolean isHandler(CaseId id) {
        var actor = CurrentActor.get();
        return actor.is(Role.OFFICER) && casework.details(id).handlers().contains(actor.id());
    }

    /** What the last opinion on the case found fault with and nobody answered yet. */
    public List<OpenPoint> points(CaseId id) {
        casework.details(id);
        return points.of(id);
    }

    /** The materials a round began with, missing ones with their explanation. */
    public List<SentMaterial> materials(ReviewId id) {
        return records.of(reviews.line(id).id(), catalogue);
    }

    /** What was done about the points found before, as it came with a round. */
    public List<Answer> answers(ReviewId id) {
        return records.answers(reviews.line(id).id());
    }

    /** Every answer given in a case, the newest first. */
    public List<Answer> answers(CaseId id) {
        casework.details(id);
        return records.answers(id);
    }
}
