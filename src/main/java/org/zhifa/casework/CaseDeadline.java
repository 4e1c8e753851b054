package org.zhifa.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.shared.Labelled;

/**
 * A deadline of a case as it stands today (期限).
 *
 * @param step the step that must keep it
 * @param endedOn the day of what had to happen, once it did
 * @param left days left, in the unit the period is counted in; negative once it is over
 */
public record CaseDeadline(
        String step, DeadlineSpec spec, Deadline deadline, State state, Optional<LocalDate> endedOn, int left) {

    /** How a deadline stands. */
    public enum State implements Labelled {
        RUNNING,
        /** The period is over and what must not happen before may happen now. */
        REACHED,
        OVERDUE,
        KEPT,
        MISSED,
        /** It is over and its step is done without what it was for: a right nobody used. */
        LAPSED;

        @Override
        public String labelKey() {
            return "casework.deadline.state." + name();
        }
    }

    /** Whether it is the earliest day, not the latest. */
    public boolean isEarliest() {
        return spec.isEarliest();
    }

    /** Whether something still has to happen. */
    public boolean isOpen() {
        return state == State.RUNNING || state == State.REACHED || state == State.OVERDUE;
    }

    /** The last day, or the first one on which it may happen. */
    public LocalDate day() {
        return isEarliest() ? deadline.firstDayAfter() : deadline.due();
    }
}
