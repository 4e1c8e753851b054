package org.zhifa.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party (当事人): the person or organisation a case is about.
 *
 * @param creditCode for organisations and traders
 * @param citizenId of a natural person, or of the organisation's legal representative
 * @param representative legal representative or operator (法定代表人、经营者)
 */
public record Party(
        UUID id,
        PartyKind kind,
        String name,
        @Nullable UnifiedCreditCode creditCode,
        @Nullable CitizenId citizenId,
        @Nullable String representative,
        String address,
        String phone) {

    public Party {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a party's name has 1 to 200 characters");
        }
        if (kind.isNaturalPerson() ? citizenId == null : creditCode == null) {
            throw new IllegalArgumentException(
                    kind.isNaturalPerson() ? "a natural person has an id number" : "an organisation has a credit code");
        }
    }
}
