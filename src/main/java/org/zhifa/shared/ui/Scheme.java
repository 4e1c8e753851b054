package org.zhifa.shared.ui;

import java.util.Locale;
import org.zhifa.shared.Labelled;

/** Light or dark, or as the system has it. */
enum Scheme implements Labelled {
    SYSTEM,
    LIGHT,
    DARK;

    /** The value of {@code data-scheme} on the page; empty follows the system. */
    String attribute() {
        return this == SYSTEM ? "" : name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String labelKey() {
        return "shared.scheme." + name();
    }
}
