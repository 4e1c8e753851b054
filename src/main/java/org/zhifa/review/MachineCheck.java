package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** Something of a case the platform can see by itself (机器核对). Its label names where it looked. */
public enum MachineCheck implements Labelled {
    /** Each officer's certificate covered the act on the very day of each step. */
    CERTIFICATES,
    /** As many officers in each step as it asks for. */
    OFFICERS,
    /** The power list has the item, in force. */
    POWER,
    /** Evidence in the file, and what of it the draft lists. */
    EVIDENCE,
    /** Steps with a duty to record, and those recorded. */
    RECORDING,
    /** The draft gives reasons. */
    DISCRETION,
    /** The benchmark's tier, as far as the registers know it. */
    BENCHMARK,
    /** The draft rests on the articles of the power item. */
    BASIS,
    /** The item of the power list, and with it its law, held when the violation happened. */
    LAW_THEN,
    /** Found out before the violation was barred. */
    LIMITATION,
    /** Notice served before the decision. */
    NOTICE,
    /** No time limit of the case was missed. */
    TIME_LIMITS,
    /** Time left for the decision. */
    DECISION_DUE,
    /** The amounts of the draft say the same in figures and words. */
    AMOUNTS,
    /** Report, notice and draft name the same fine. */
    ALIKE,
    /** No more than the party was told. */
    AS_TOLD,
    /** The party's code has valid check digits. */
    PARTY;

    @Override
    public String labelKey() {
        return "review.source." + name();
    }
}
