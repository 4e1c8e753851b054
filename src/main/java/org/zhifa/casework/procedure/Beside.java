package org.zhifa.casework.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Between which steps of its procedure a step may be taken beside them (程序外环节): the case stays where it is.
 *
 * @param after the step that must be done; from the beginning, without
 * @param until the step that must not be done yet; until the case is closed, without
 */
public record Beside(@Nullable String after, @Nullable String until) {}
