package org.zhifa.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who only types: each key is pressed when the screen has answered the one before, and how long that took is kept. */
final class Keyboard {

    /** The screen answered: nothing is on its way to the server or back. */
    private static final String QUIET = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                .every(client => !client.isActive || !client.isActive())""";

    private final Page page;
    private final List<Long> nanos = new ArrayList<>();

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String... keys) {
        for (var key : keys) {
            var pressed = System.nanoTime();
            page.keyboard().press(key);
            page.waitForFunction(QUIET);
            nanos.add(System.nanoTime() - pressed);
        }
    }

    void type(String words) {
        page.keyboard().insertText(words);
        page.waitForFunction(QUIET);
    }

    /** How long nine of ten answers took at most, there and back, with the browser's own work. */
    long millisOfNineInTen() {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() * 9 / 10) / 1_000_000;
    }
}
