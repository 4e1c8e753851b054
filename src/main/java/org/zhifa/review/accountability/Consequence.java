package org.zhifa.review.accountability;

import java.util.Arrays;
import java.util.List;
import org.zhifa.shared.Labelled;

/** What follows for a unit or a person (处理方式). A disciplinary sanction is not given here, but handed to who may give it. */
public enum Consequence implements Labelled {
    NONE(true, true),
    /** 责令限期整改. */
    RECTIFICATION(true, false),
    /** 告诫. */
    ADMONITION(false, true),
    /** 责令道歉、道歉. */
    APOLOGY(true, true),
    /** 通报批评. */
    CIRCULAR(true, true),
    /** 取消评先. */
    NO_AWARDS(true, false),
    /** 离岗培训. */
    TRAINING(false, true),
    /** 调离执法岗位. */
    REASSIGNMENT(false, true),
    /** 取消执法资格. */
    DISQUALIFICATION(false, true),
    /** 移送有权机关给予处分. */
    SANCTION_PROPOSED(false, true);

    private final boolean unit;
    private final boolean person;

    Consequence(boolean unit, boolean person) {
        this.unit = unit;
        this.person = person;
    }

    public boolean fits(Duty duty) {
        return duty == Duty.UNIT ? unit : person;
    }

    public static List<Consequence> fitting(Duty duty) {
        return Arrays.stream(values()).filter(each -> each.fits(duty)).toList();
    }

    @Override
    public String labelKey() {
        return "review.accountability.consequence." + name();
    }
}
