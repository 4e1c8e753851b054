package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** Something of a case the platform can see by itself (机器核对). Its label names where it looked. */
public enum MachineCheck implements Labelled {
    /** Two officers, each with a certificate that covers the act. */
    CERTIFICATES,
    /** The power list has the item, in force. */
    POWER,
    /** Evidence in the file, and what of it the draft lists. */
    EVIDENCE,
    /** Steps with a duty to record, and those recorded. */
    RECORDING,
    /** The draft gives reasons. */
    DISCRETION,
    /** The draft rests on the articles of the power item. */
    BASIS,
    /** Found out before the violation was barred. */
    LIMITATION,
    /** Notice served before the decision. */
    NOTICE,
    /** Time left for the decision. */
    DECISION_DUE,
    /** The amounts of the draft say the same in figures and words. */
    AMOUNTS,
    /** No more than the party was told. */
    AS_TOLD,
    /** The party's code has valid check digits. */
    PARTY;

    @Override
    public String labelKey() {
        return "review.source." + name();
    }
}
