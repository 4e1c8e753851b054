package org.zhifa.review.scope;

import org.zhifa.shared.Labelled;

/** In what a unit's entry is looser than the one that holds for every unit. */
public enum Loosened implements Labelled {
    /** It is not there. */
    DROPPED,
    ACT,
    KINDS,
    LEVELS,
    FIELDS,
    AMOUNT,
    IMPACT;

    @Override
    public String labelKey() {
        return "review.scope.loosened." + name();
    }
}
