package org.zhifa.registry;

import org.zhifa.shared.Labelled;

/** What sound and picture a step must have (音像记录要求). */
public enum Recording implements Labelled {
    NONE,
    RECORD,
    /** Without a gap, from arrival to departure: personal freedom, life and health, major property. */
    FULL;

    @Override
    public String labelKey() {
        return "registry.recording." + name();
    }
}
