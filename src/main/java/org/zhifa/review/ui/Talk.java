package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.zhifa.review.Anchor;
import org.zhifa.review.ReviewThread;

/** What is done with threads on a screen, and how they are told. */
interface Talk {

    LocalDate today();

    /** Whether whoever looks reviews the case now. */
    boolean reviews();

    /** Whether whoever looks may say something. */
    boolean speaks();

    /** Where a thread hangs, in words. */
    String place(ReviewThread thread);

    /** The address that leads to it. */
    String address(ReviewThread thread);

    /** Asks for words at a place; {@code at} is where the form stands until they are said. */
    void compose(Anchor anchor, String quote, Placing at);

    void say(ReviewThread thread, String words);

    void resolve(ReviewThread thread, String words);

    void reopen(ReviewThread thread, String words);

    /** On to the next thread. */
    void next();

    /** Puts a component where it belongs. */
    interface Placing {

        void put(Component component);
    }
}
