package org.zhifa.registry;

import org.zhifa.shared.Labelled;

/** How a body came to know of a case (案件来源). */
public enum CaseSource implements Labelled {
    DAILY_INSPECTION("01"),
    RANDOM_INSPECTION("02"),
    SPECIAL_INSPECTION("03"),
    COMPLAINT("04"),
    REPORT("05"),
    HOTLINE_12345("06"),
    ASSIGNED_FROM_ABOVE("07"),
    TRANSFERRED("08"),
    REFERRED_FROM_BELOW("09"),
    MONITORING("10"),
    ELECTRONIC_SURVEILLANCE("11"),
    MEDIA("12"),
    APPLICATION("13"),
    SELF_REPORTED("14"),
    OTHER("15");

    private final String code;

    CaseSource(String code) {
        this.code = code;
    }

    /** Code in exchanged data, {@code 01} to {@code 15}. */
    public String code() {
        return code;
    }

    @Override
    public String labelKey() {
        return "registry.source." + name();
    }
}
