package org.zhifa.shared.ui;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long until a date with legal effect, in words: overdue, today, so many days left, or no limit at all. */
public final class DueChip extends StateChip {

    private static final int SOON = 10;

    public DueChip(@Nullable LocalDate due, LocalDate today) {
        this(due, today, SOON);
    }

    /** @param soon from how many days on it is said to be near. */
    public DueChip(@Nullable LocalDate due, LocalDate today, int soon) {
        super("");
        if (due == null) {
            set(getTranslation("shared.due.none"), Tone.PLAIN, null);
            return;
        }
        var left = DAYS.between(today, due);
        if (left < 0) {
            set(getTranslation("shared.due.overdue", -left), Tone.RED, "warning");
        } else if (left == 0) {
            set(getTranslation("shared.due.today"), Tone.AMBER, "clock");
        } else {
            set(
                    getTranslation("shared.due.left", left),
                    left <= soon ? Tone.AMBER : Tone.PLAIN,
                    left <= soon ? "clock" : null);
        }
        setTitle(due.toString());
    }
}
