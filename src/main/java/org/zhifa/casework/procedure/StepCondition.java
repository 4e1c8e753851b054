package org.zhifa.casework.procedure;

import org.zhifa.shared.Labelled;

/** What must hold of a case for a step, or a way, to be open. */
public enum StepCondition implements Labelled {
    /** It was decided not to file the case. */
    NOT_FILED,
    /** The party asked for a hearing. */
    HEARING,
    /** Review, or the head before it, sent the case back. */
    RETURNED,
    /** Review asks for more investigation. */
    INVESTIGATION,
    /** The matter is another body's, says review. */
    TRANSFER,
    /** A crime is suspected, says review. */
    PROSECUTION,
    /** The penalty became heavier than the one the party was told of. */
    RENOTICE,
    /** Complex or major: the heads discuss it together. */
    JOINT_DISCUSSION,
    /** No penalty is to be imposed. */
    NO_PENALTY,
    /** The fine was not paid in time. */
    UNPAID;

    @Override
    public String labelKey() {
        return "casework.condition." + name();
    }
}
