package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReviewThread;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.Panel;

/** Something that was sent, being read: its name and digest, whether it was read, the thing itself, and its threads. */
final class Reader extends Composite<Panel> {

    private final String title;
    private final transient Content content;
    private final transient ReadingItem item;
    private final ActionButton seen;

    /** The thing itself. */
    interface Content {

        Component component();

        /** Beside the name. */
        default List<Component> notes() {
            return List.of();
        }

        /** Gives it the focus, so that its own keys act. */
        void focus();

        /** Asks to comment where the reader is. */
        void wantComment();

        void show(List<ReviewThread> threads, Talk talk);

        /** Shows a thread at its place. */
        void goTo(ReviewThread thread);

        /** After a question was asked at it: what stood still goes on. */
        default void talked() {}
    }

    Reader(ReadingItem item, Content content, boolean mine, Talk talk, MaterialList.Choosing choosing) {
        this.item = item;
        this.title = item.title().in(getLocale());
        this.content = content;
        seen = new ActionButton(getTranslation("review.seen"), click -> choosing.see(this.item, !isSeen()))
                .small()
                .key("Space");
        seen.addClassName("seen");
        var digest = new Span(Formats.digest(item.digest()));
        digest.addClassNames("zf-mono", "zf-c3", "zf-f12");
        digest.setTitle(item.digest());
        var next = new ActionButton(getTranslation("review.key.nextThread"), click -> talk.next())
                .small()
                .flat()
                .key("T");
        var comment = new ActionButton(getTranslation("review.action.comment"), click -> content.wantComment())
                .icon("comment")
                .small()
                .key("Alt+C");
        comment.setVisible(mine);
        getContent().notes(content.notes().toArray(Component[]::new));
        getContent().notes(digest);
        getContent().end(seen, next, comment);
        getContent().add(content.component());
        getContent().addClassName("zf-desk-material");
        Keys.scope(getContent());
        seen(item.seen());
    }

    @Override
    protected Panel initContent() {
        return new Panel(title);
    }

    private boolean isSeen() {
        return "true".equals(seen.getElement().getAttribute("aria-pressed"));
    }

    ReadingItem item() {
        return item;
    }

    void seen(boolean on) {
        seen.getElement().setAttribute("aria-pressed", String.valueOf(on));
        seen.setPrefixComponent(on ? new Icon("check").small() : box());
    }

    void focus() {
        content.focus();
    }

    void show(List<ReviewThread> threads, Talk talk) {
        content.show(threads, talk);
    }

    /** After a question was asked. */
    void talked() {
        content.talked();
    }

    void goTo(ReviewThread thread) {
        content.goTo(thread);
    }

    private static Component box() {
        var box = new Div();
        box.addClassName("zf-desk-box");
        return box;
    }
}
