package org.zhifa.shared.ui.element;

import org.jspecify.annotations.Nullable;
import org.zhifa.shared.ui.Tone;

/** A state chip inside one of our elements. */
public record Chip(String text, Tone tone, @Nullable String icon) {

    public Chip(String text) {
        this(text, Tone.PLAIN, null);
    }
}
