package org.zhifa.review;

import java.util.UUID;

/** Identifies one round of review inside its tenant. */
public record ReviewId(UUID value) {

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    static ReviewId next() {
        return new ReviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
