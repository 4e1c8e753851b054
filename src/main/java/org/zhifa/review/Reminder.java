package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** When a reviewer is reminded of an opinion (审核提醒). */
public enum Reminder implements Labelled {
    /** Three fifths of the time are over. */
    WARN(60),
    /** Nine tenths are; the leader in charge is told as well. */
    PRESS(90),
    /** The last day has passed. */
    OVERDUE(100);

    private final int percent;

    Reminder(int percent) {
        this.percent = percent;
    }

    /** The working day of a period with which it is reached. */
    int dayOf(int days) {
        return Math.max(1, (days * percent + 99) / 100);
    }

    @Override
    public String labelKey() {
        return "review.reminder." + name();
    }
}
