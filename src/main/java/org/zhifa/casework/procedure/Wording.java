package org.zhifa.casework.procedure;

import java.util.Locale;
import org.zhifa.shared.Worded;

/** A name in both languages. Procedures are data, so their names stand in them, not in the translation bundles. */
public record Wording(String zh, String en) implements Worded {

    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    @Override
    public String toString() {
        return zh;
    }
}
