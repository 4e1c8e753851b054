package org.zhifa.review;

import java.util.UUID;

/** Identifies an objection inside its tenant. */
public record ObjectionId(UUID value) {

    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    static ObjectionId next() {
        return new ObjectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
