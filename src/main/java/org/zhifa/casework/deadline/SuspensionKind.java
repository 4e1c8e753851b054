package org.zhifa.casework.deadline;

import org.zhifa.shared.Labelled;

/** Why days of a period do not count (不计入期限). */
public enum SuspensionKind implements Labelled {
    HEARING,
    ANNOUNCEMENT,
    /** Testing, inspection, quarantine or expert examination (检测、检验、检疫、鉴定). */
    TESTING,
    EXPERT_REVIEW,
    TENDER,
    /** Materials were sent back to be completed (补正). */
    COMPLETION,
    /** The investigation was stayed (中止调查). */
    STAY,
    /** Reconsideration or a suit is pending (复议或者诉讼期间). */
    REMEDY,
    /** The party was allowed to pay later or in parts (延期、分期缴纳). */
    DEFERRAL;

    @Override
    public String labelKey() {
        return "casework.deadline.suspension." + name();
    }
}
