package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.review.ReviewThread;
import org.zhifa.review.ThreadId;

/** Threads one under the other, with the form of a new one on top. */
final class ThreadStack extends Div {

    private final transient Map<ThreadId, ThreadCard> cards = new HashMap<>();
    private final Div form = new Div();
    private final Div stack = new Div();

    ThreadStack() {
        addClassName("zf-threads");
        add(form, stack);
    }

    void show(List<ReviewThread> threads, Talk talk) {
        form.removeAll();
        stack.removeAll();
        cards.clear();
        threads.forEach(thread -> {
            var card = new ThreadCard(thread, talk);
            cards.put(thread.id(), card);
            stack.add(card);
        });
    }

    void write(Component writing) {
        form.removeAll();
        form.add(writing);
        form.scrollIntoView();
    }

    void goTo(ReviewThread thread) {
        cards.values().forEach(card -> card.choose(false));
        Optional.ofNullable(cards.get(thread.id())).ifPresent(card -> card.choose(true));
    }
}
