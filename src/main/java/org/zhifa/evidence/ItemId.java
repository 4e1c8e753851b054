package org.zhifa.evidence;

import java.util.UUID;

/** Identifies an item of evidence inside its tenant. */
public record ItemId(UUID value) {

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    static ItemId next() {
        return new ItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
