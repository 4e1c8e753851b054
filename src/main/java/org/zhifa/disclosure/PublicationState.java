package org.zhifa.disclosure;

import org.zhifa.shared.Labelled;

/** Where a publication stands (公示状态), in the order it goes through. */
public enum PublicationState implements Labelled {
    TO_COLLECT,
    TO_CHECK,
    TO_PUBLISH,
    PUBLISHED,
    WITHDRAWN,
    /** Kept back for good; why is on record. */
    NOT_PUBLISHED,
    /** Kept back until a named day, on which it is collected anew. */
    DEFERRED;

    @Override
    public String labelKey() {
        return "disclosure.state." + name();
    }
}
