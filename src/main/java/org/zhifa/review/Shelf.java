package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** Where a reviewer looks for work. */
public enum Shelf implements Labelled {
    /** What the reviewer took, or was given. */
    MINE,
    /** What nobody took yet. */
    POOL,
    /** What the reviewer put aside until a day. */
    HELD,
    /** What ended, the last first. */
    DONE;

    @Override
    public String labelKey() {
        return "review.shelf." + name();
    }
}
