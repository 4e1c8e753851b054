package org.zhifa.review.people;

import org.zhifa.shared.Labelled;

/** What is amiss with a reviewer, the worst first. */
public enum ReviewerAlert implements Labelled {
    /** The appointment is over, or has not begun. */
    NOT_APPOINTED,
    /** Took up the work without the qualification the review of penalties asks for. */
    NOT_QUALIFIED,
    /** The last exam was failed. */
    EXAM_FAILED,
    /** Last year's hours of training stayed below what is required. */
    HOURS_MISSED,
    /** The appointment ends within two months. */
    APPOINTMENT_ENDS,
    /** This year's hours are still below what is required. */
    HOURS_SHORT,
    /** What was entered waits for the head. */
    TO_APPROVE;

    /** Whether it keeps the person from reviewing. */
    public boolean isGrave() {
        return this == NOT_APPOINTED || this == NOT_QUALIFIED;
    }

    @Override
    public String labelKey() {
        return "review.people.alert." + name();
    }
}
