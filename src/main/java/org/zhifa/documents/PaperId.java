package org.zhifa.documents;

import java.util.UUID;

/** Identifies an issued paper inside its tenant. */
public record PaperId(UUID value) {

    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    static PaperId next() {
        return new PaperId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
