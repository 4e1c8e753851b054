package org.zhifa.casework.procedure;

/** What a step is for where the law looks for it under any number: each procedure says which of its steps that is. */
public enum StepPurpose {
    /** The body takes the matter up: 立案, 受理, 启动. */
    FILING,
    /** What is intended is told beforehand (告知). */
    NOTICE,
    /** The party states its case (陈述申辩). */
    DEFENCE,
    HEARING,
    /** The heads discuss the case together (集体讨论). */
    DISCUSSION,
    /** A coercive measure begins (实施强制措施). */
    MEASURE,
    /** A measure ends (解除、处理); open to a case even when the measure's period is over. */
    RELEASE,
    /** A decision is executed by force (强制执行). */
    EXECUTION,
    /** An officer takes money on the spot (当场收缴). */
    CASH,
    /** Somebody is asked to recuse himself (回避). */
    RECUSAL
}
