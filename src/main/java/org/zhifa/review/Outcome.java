package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** How a round of review ends (审核意见). Only {@link #PASS} opens the way to a decision, and only for this draft. */
public enum Outcome implements Labelled {
    /** 同意. */
    PASS,
    /** 建议改正: wrong in character, basis, discretion or form; the officer answers each point and sends it anew. */
    FIX,
    /** 建议补充调查: facts unclear or evidence short. */
    INVEST,
    /** 不同意: no power, or a grave fault of procedure, or no violation. */
    REJECT,
    /** 移送有管辖权机关. */
    TRANSFER_ADM,
    /** 移送司法机关. */
    TRANSFER_CRIM,
    /** 退回补正材料: before the points are judged, for materials are missing; the time for review starts anew. */
    RETURN;

    /** Whether the officer has to do something and send it again. */
    boolean returns() {
        return this == FIX || this == INVEST || this == RETURN;
    }

    /** Whether it says that something is wrong, so that a point must say what. */
    public boolean findsFault() {
        return this == FIX || this == INVEST || this == REJECT;
    }

    @Override
    public String labelKey() {
        return "review.outcome." + name();
    }
}
