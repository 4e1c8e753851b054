package org.zhifa.casework.procedure;

/** What is done in a step, and so which screen it is done on. */
public enum StepKind {
    /** Facts are written down. */
    FORM,
    /** A proposal goes up the chain of actors. */
    APPROVAL,
    /** Legal review (法制审核). */
    REVIEW,
    /** The head decides. */
    DECISION,
    /** A paper is made out, numbered and sealed. */
    PAPER,
    /** A paper, approved along the chain where it has one, is handed to the party. */
    SERVICE,
    /** The public is told. */
    PUBLICATION,
    /** The file is closed; only such a step may be the last. */
    CLOSE
}
