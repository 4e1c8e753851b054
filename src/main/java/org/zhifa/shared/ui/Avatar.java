package org.zhifa.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A person as one character in a circle; the name stands beside it. */
public final class Avatar extends Span {

    public Avatar(String name) {
        super(name.isBlank() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1)));
        addClassName("zf-ava");
        getElement().setAttribute("aria-hidden", "true");
    }

    public Avatar small() {
        addClassName("s");
        return this;
    }
}
