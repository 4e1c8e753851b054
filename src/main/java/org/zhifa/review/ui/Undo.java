package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.zhifa.shared.ui.ActionButton;

/** Says what was done, and for ten seconds how to take it back. */
final class Undo extends Notification {

    private static final int MILLIS = 10_000;

    Undo(String words, Runnable undo) {
        setDuration(MILLIS);
        setPosition(Position.BOTTOM_CENTER);
        var line = new Div(
                new Span(words),
                new ActionButton(getTranslation("review.action.undo"), click -> {
                            undo.run();
                            close();
                        })
                        .small()
                        .key("U"));
        line.addClassNames("zf-row");
        add(line);
    }
}
