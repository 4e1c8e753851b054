package org.zhifa.shared.ui;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a state is meant. Colour never says it alone: an icon and a word stand with it. */
public enum Tone {
    PLAIN(""),
    /** Overdue, refused, returned; nothing else, so that it still alarms. */
    RED("red"),
    /** Due soon, missing, below target. */
    AMBER("amber"),
    /** Done, verified, passed. */
    GREEN("green"),
    /** Changed, chosen, now. */
    BLUE("blue");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** The class name in the stylesheet; empty for {@link #PLAIN}. */
    @JsonValue
    public String css() {
        return css;
    }
}
