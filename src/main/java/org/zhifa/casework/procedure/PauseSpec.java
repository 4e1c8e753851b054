package org.zhifa.casework.procedure;

import org.jspecify.annotations.Nullable;
import org.zhifa.casework.deadline.SuspensionKind;

/**
 * A stretch of days a step tells of that other periods do not count (不计入期限).
 *
 * @param from the step's field with its first day
 * @param to the entry with its last day; while there is none, the stretch still runs
 */
public record PauseSpec(SuspensionKind kind, String from, DeadlineSpec.@Nullable Entry to) {

    PauseSpec with(StepNames names) {
        return new PauseSpec(kind, from, to == null ? null : to.with(names));
    }
}
