package org.zhifa.review;

import java.util.UUID;

/** Identifies a thread inside its tenant. */
public record ThreadId(UUID value) {

    public static ThreadId of(String text) {
        return new ThreadId(UUID.fromString(text));
    }

    static ThreadId next() {
        return new ThreadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
