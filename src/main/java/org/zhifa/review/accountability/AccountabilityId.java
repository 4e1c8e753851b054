package org.zhifa.review.accountability;

import java.util.UUID;

/** Identifies one accountability case inside its tenant. */
public record AccountabilityId(UUID value) {

    public static AccountabilityId of(String text) {
        return new AccountabilityId(UUID.fromString(text));
    }

    static AccountabilityId next() {
        return new AccountabilityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
