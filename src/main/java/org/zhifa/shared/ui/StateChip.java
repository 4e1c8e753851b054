package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A state in a small frame: icon, word, colour. */
public class StateChip extends Span {

    public StateChip(String text) {
        this(text, Tone.PLAIN, null);
    }

    public StateChip(String text, Tone tone, @Nullable String icon) {
        addClassName("zf-chip");
        set(text, tone, icon);
    }

    /** The same without a frame, for the end of a row. */
    public static Component bare(String text, Tone tone, @Nullable String icon) {
        var state = new Span();
        state.addClassName("zf-st");
        fill(state, text, tone, icon);
        return state;
    }

    public final void set(String text, Tone tone, @Nullable String icon) {
        fill(this, text, tone, icon);
    }

    private static void fill(Span span, String text, Tone tone, @Nullable String icon) {
        span.removeAll();
        for (var each : Tone.values()) {
            if (each != Tone.PLAIN) {
                span.setClassName(each.css(), each == tone);
            }
        }
        if (icon != null) {
            span.add(span.hasClassName("zf-st") ? new Icon(icon).small() : new Icon(icon).tiny());
        }
        span.add(text);
    }
}
