package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.zhifa.review.ReviewThread;
import org.zhifa.review.ReviewThread.Doing;
import org.zhifa.review.ReviewThread.Entry;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Avatar;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;
import org.zhifa.shared.ui.element.Difference;

/**
 * A thread where it hangs: what it is about, what the text said then and says now, what was said, and the next word.
 * Settled ones stay.
 */
final class ThreadCard extends Article {

    private static final int LONGEST = 2000;

    private final transient Talk talk;
    private final transient ReviewThread thread;
    final TextArea words = new TextArea();

    ThreadCard(ReviewThread thread, Talk talk) {
        this.thread = thread;
        this.talk = talk;
        addClassName("zf-thread");
        getElement().getClassList().set("settled", !thread.isOpen());
        getElement().setAttribute("tabindex", "-1");
        Keys.scope(this);
        setId("thread-" + thread.id());
        add(head());
        thread.textNow().ifPresent(now -> add(changed(now)));
        thread.entries().forEach(entry -> add(said(entry)));
        if (talk.speaks()) {
            add(foot());
        }
    }

    void choose(boolean on) {
        getElement().getClassList().set("on", on);
        if (on) {
            getElement().executeJs("setTimeout(() => { this.scrollIntoView({block: 'nearest'}); this.focus(); })");
        }
    }

    private Component head() {
        var title = new Span(
                thread.quote().isEmpty()
                        ? talk.place(thread)
                        : getTranslation("review.thread.quote", talk.place(thread), thread.quote()));
        title.addClassNames("zf-b", "zf-cut");
        var head = new Header(new Icon("comment").small(), title);
        if (thread.changed()) {
            head.add(new StateChip(getTranslation("review.thread.changed", thread.draftNo()), Tone.BLUE, null));
        }
        if (!thread.isOpen()) {
            head.add(new StateChip(getTranslation("review.thread.settled"), Tone.GREEN, "check"));
        } else if (thread.isAnswered()) {
            head.add(new StateChip(getTranslation("review.thread.answered"), Tone.AMBER, "comment"));
        }
        var link = new Anchor(talk.address(thread), new Icon("link").small());
        link.addClassName("zf-end");
        link.setAriaLabel(getTranslation("review.thread.link"));
        link.setTitle(getTranslation("review.thread.link"));
        head.add(link);
        return head;
    }

    /** The words it was made at beside those that stand there now. */
    private Component changed(String now) {
        var then = new Div(new Span(getTranslation("review.thread.then", thread.draftNo())));
        then.addClassName("then");
        then.add(new Difference(thread.text(), now));
        return then;
    }

    private Component said(Entry entry) {
        var by = new Div();
        by.addClassName("by");
        var name = new Span(entry.name());
        name.addClassName("zf-b");
        by.add(name, new Span(getTranslation(role(entry), Moments.of(entry.at(), talk.today()))));
        var text = new Div(by);
        if (!entry.words().isEmpty()) {
            text.add(new Paragraph(entry.words()));
        }
        var line = new Div(new Avatar(entry.name()).small(), text);
        line.addClassName("said");
        return line;
    }

    private static String role(Entry entry) {
        if (entry.doing() != Doing.SAY) {
            return "review.thread.did." + entry.doing();
        }
        return entry.reviews() ? "review.thread.asked" : "review.thread.answeredAt";
    }

    private Component foot() {
        words.setAriaLabel(getTranslation("review.thread.words"));
        words.setPlaceholder(getTranslation(
                !thread.isOpen()
                        ? "review.thread.why"
                        : talk.reviews() ? "review.thread.goOn" : "review.thread.answer.whatToDo"));
        words.setMinRows(1);
        words.setMaxRows(6);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var foot = new Div(words);
        foot.addClassName("foot");
        if (!thread.isOpen()) {
            foot.setVisible(talk.reviews());
            foot.add(button("review.thread.reopen", "Alt+Enter", () -> talk.reopen(thread, words.getValue())));
            return foot;
        }
        foot.add(button(
                talk.reviews() ? "review.thread.askOn" : "review.thread.answer",
                "Alt+Enter",
                () -> talk.say(thread, words.getValue())));
        if (talk.reviews()) {
            foot.add(button("review.thread.settle", "R", () -> talk.resolve(thread, words.getValue()))
                    .icon("check"));
        }
        return foot;
    }

    private ActionButton button(String key, String shortcut, Runnable act) {
        // Only while the focus is in this card: no letter settles a thread that nobody looks at.
        return Keys.within(new ActionButton(getTranslation(key), click -> act.run())
                .small()
                .key(shortcut));
    }
}
