package org.zhifa.casework;

import java.util.Optional;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.procedure.Step;
import org.zhifa.shared.Refusal;

/**
 * Where cases are laid before legal review (送审). The review module implements it: casework knows that a case is sent, and
 * review knows what has to come with it.
 */
public interface ReviewIntake {

    /** What keeps the case from being sent now, whatever the officer writes. */
    Optional<Refusal> obstacle(CaseDetails details, Step step);

    /**
     * Refuses what is not complete and not explained, and what leaves a point of the last opinion without an answer.
     */
    void examine(CaseDetails details, Step step, ReviewRequest request);

    /** Whether the head of the handling unit signs before the case goes to review. */
    boolean isSignedByUnitHead();

    /** Until when the opinion on the last round of this step is due, as it is or was. */
    Optional<Deadline> deadline(CaseId id, Step step);
}
