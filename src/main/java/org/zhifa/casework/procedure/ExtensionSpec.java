package org.zhifa.casework.procedure;

import org.jspecify.annotations.Nullable;

/**
 * That a step, once those it goes through agree, extends a period (延期审批); the last of its actors is who allows it.
 *
 * @param deadline the code of the period; without it, what was chosen in the field {@code deadline}
 * @param amount the field with how many of the period's days it is
 * @param reason the field with the reason
 */
public record ExtensionSpec(@Nullable String deadline, String amount, String reason) {

    public static final String CHOSEN_IN = "deadline";
}
