package org.zhifa.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.zhifa.shared.Labelled;

/** A language of the interface. Papers and statistics are always Chinese. */
public enum Language implements Labelled {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** English for English, Chinese for all others. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : ZH;
    }

    /** As chosen before in this browser, else as the browser asks. */
    static Language of(VaadinRequest request) {
        return Preferences.read(request, Preferences.LANGUAGE)
                .map(Language::valueOf)
                .orElseGet(() -> of(request.getLocale()));
    }

    @Override
    public String labelKey() {
        return "shared.language." + name();
    }
}
