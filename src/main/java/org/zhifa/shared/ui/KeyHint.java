package org.zhifa.shared.ui;

import java.util.List;

/**
 * What keys do on a screen, for its key bar and the key sheet. Keys are written {@code E}, {@code Ctrl+Enter},
 * {@code G T} (one after the other).
 */
public record KeyHint(String label, List<String> keys) {

    public KeyHint(String label, String... keys) {
        this(label, List.of(keys));
    }

    /** As printed on the key: {@code Ctrl ↵}. */
    static String shown(String key) {
        return key.replace("Enter", "↵").replace("Escape", "Esc").replace("+", " ");
    }
}
