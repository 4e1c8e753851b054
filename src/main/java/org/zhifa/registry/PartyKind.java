package org.zhifa.registry;

import org.zhifa.shared.Labelled;

/** What a party (当事人) is in law. */
public enum PartyKind implements Labelled {
    NATURAL_PERSON,
    SOLE_TRADER,
    LEGAL_PERSON,
    UNINCORPORATED;

    /** Whether the party is known by a citizen's identity number, not by a unified credit code. */
    public boolean isNaturalPerson() {
        return this == NATURAL_PERSON;
    }

    @Override
    public String labelKey() {
        return "registry.party.kind." + name();
    }
}
