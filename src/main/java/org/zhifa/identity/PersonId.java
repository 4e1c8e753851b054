package org.zhifa.identity;

import java.util.UUID;

/** A person on the platform: the same id for the account, the officer and everything the person does. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
