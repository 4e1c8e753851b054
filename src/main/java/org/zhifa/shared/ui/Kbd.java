package org.zhifa.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** A key as it stands on the keyboard. */
@Tag("kbd")
public final class Kbd extends Span {

    public Kbd(String key) {
        super(KeyHint.shown(key));
        addClassName("zf-kbd");
    }
}
