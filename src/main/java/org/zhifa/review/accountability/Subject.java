package org.zhifa.review.accountability;

import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;

/**
 * Whom an accountability case concerns (责任人、责任单位), and for which duty.
 *
 * @param person null for the unit
 */
public record Subject(@Nullable PersonId person, String name, Duty duty) {

    public Subject {
        if ((duty == Duty.UNIT) != (person == null) || name.isBlank()) {
            throw new IllegalArgumentException("a unit is no person, and everybody has a name");
        }
    }
}
