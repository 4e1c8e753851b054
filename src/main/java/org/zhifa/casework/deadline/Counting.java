package org.zhifa.casework.deadline;

/** How the first and the last day of a period are treated (期间计算). */
public enum Counting {
    /** The first day does not count; a last day that is not worked moves to the next working day. */
    ORDINARY,
    /** The first day does not count; the last day stays where it falls. */
    FIXED,
    /**
     * The first day counts and the last day stays where it falls: periods that limit a citizen's rights (查封、扣押、
     * 冻结, 先行登记保存), where the body may not profit from a holiday.
     */
    PROTECTIVE
}
