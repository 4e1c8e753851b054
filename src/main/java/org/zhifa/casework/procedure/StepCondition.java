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
    UNPAID,
    /** Officers took the fine on the spot. */
    CASH,
    /** The investigation is stayed (中止); meanwhile the case does not move on. */
    STAYED,
    /** The matter goes to another body or to the police. */
    TRANSFERRED,
    /** The procedure ends before its decision: stopped, withdrawn, gone. */
    ENDED,
    /** The application needs materials. */
    SUPPLEMENT,
    /** An application was not accepted. */
    NOT_ACCEPTED,
    /** Somebody else's interests are touched (利害关系人). */
    THIRD_PARTY,
    /** Testing, experts or a tender are needed (特别程序). */
    SPECIAL,
    /** The licence was granted. */
    GRANTED,
    /** A measure is to be taken, or was, before it was approved. */
    EMERGENCY,
    /** What must be done was done without force. */
    PERFORMED,
    /** A building is to be demolished. */
    DEMOLITION,
    /** Its size or weight asks for legal review. */
    REVIEW,
    /** The party asks for a reduction, deferral or exemption (减缓免). */
    REDUCTION,
    /** Correction was ordered and must be looked at again. */
    CORRECTION,
    /** What was found becomes a case of its own. */
    NEW_CASE,
    /** The decision is to be enforced by the court. */
    COURT,
    /** The draft need not pass legal review. */
    OUT_OF_SCOPE,
    /** The draft must pass legal review; so it is until the contrary is known. */
    IN_SCOPE;

    @Override
    public String labelKey() {
        return "casework.condition." + name();
    }
}
