package org.zhifa.shared.ui.element;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.NullNode;

/** A draft as it will stand on paper; with an earlier version set, it shows what changed since. */
@Tag("zf-paper")
@JsModule("./components/paper/paper.ts")
public final class Paper extends Component {

    /** How a paragraph stands. */
    public enum Align {
        /** First line two characters in. */
        TEXT,
        FLUSH,
        CENTER;

        @JsonValue
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param id stable over versions: comments and changes hang on it
     * @param no the number in the margin
     */
    public record Paragraph(String id, String no, String text, Align align) {

        public Paragraph(String id, String no, String text) {
            this(id, no, text, Align.TEXT);
        }
    }

    private record Texts(String label, String inserted, String deleted) {}

    /** A paragraph was chosen. */
    @DomEvent("paragraph-chosen")
    public static final class ParagraphChosen extends ComponentEvent<Paper> {

        private final String id;
        private final String words;

        public ParagraphChosen(
                Paper source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.words") String words) {
            super(source, fromClient);
            this.id = id;
            this.words = words;
        }

        public String id() {
            return id;
        }

        /** The words selected in it; empty if none. */
        public String words() {
            return words;
        }
    }

    /** A comment is wanted at a paragraph. */
    @DomEvent("comment-wanted")
    public static final class CommentWanted extends ComponentEvent<Paper> {

        private final String id;
        private final String words;

        public CommentWanted(
                Paper source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.words") String words) {
            super(source, fromClient);
            this.id = id;
            this.words = words;
        }

        public String id() {
            return id;
        }

        /** The words selected in it; empty if none. */
        public String words() {
            return words;
        }
    }

    /** Two versions were compared. */
    @DomEvent("compared")
    public static final class Compared extends ComponentEvent<Paper> {

        private final int changes;
        private final int inserted;
        private final int deleted;

        public Compared(
                Paper source,
                boolean fromClient,
                @EventData("event.detail.changes") int changes,
                @EventData("event.detail.inserted") int inserted,
                @EventData("event.detail.deleted") int deleted) {
            super(source, fromClient);
            this.changes = changes;
            this.inserted = inserted;
            this.deleted = deleted;
        }

        /** Paragraphs that differ. */
        public int changes() {
            return changes;
        }

        /** Characters added. */
        public int inserted() {
            return inserted;
        }

        /** Characters taken away. */
        public int deleted() {
            return deleted;
        }
    }

    public Paper() {
        getElement()
                .setPropertyBean(
                        "i18n",
                        new Texts(
                                getTranslation("shared.paper.label"),
                                getTranslation("shared.paper.inserted"),
                                getTranslation("shared.paper.deleted")));
    }

    /** @param note the line under the heading: the number, or that there is none yet */
    public void setDraft(String heading, String note, List<Paragraph> paragraphs) {
        getElement().setProperty("heading", heading);
        getElement().setProperty("note", note);
        getElement().setPropertyList("paragraphs", paragraphs);
    }

    /** The version to compare with; null shows the text alone. */
    public void compareWith(@Nullable List<Paragraph> previous) {
        if (previous == null) {
            getElement().setPropertyJson("previous", NullNode.getInstance());
        } else {
            getElement().setPropertyList("previous", previous);
        }
    }

    public void choose(String paragraphId) {
        getElement().setProperty("chosen", paragraphId);
    }

    /** Puts a component under a paragraph, for example its discussion; it can be removed like any child. */
    public void addUnder(String paragraphId, Component component) {
        component.getElement().setAttribute("slot", "after-" + paragraphId);
        getElement().appendChild(component.getElement());
    }

    public Registration addParagraphChosenListener(ComponentEventListener<ParagraphChosen> listener) {
        return addListener(ParagraphChosen.class, listener);
    }

    /** Marks paragraphs with something under them. */
    public void mark(List<String> paragraphIds) {
        getElement().setPropertyList("marked", paragraphIds);
    }

    /** Gives the focus to the paragraph that had it last, or to the first. */
    public void focus() {
        getElement().callJsFunction("focus");
    }

    /** Goes to the next change, or with {@code forth} false to the one before. */
    public void goToChange(boolean forth) {
        getElement().callJsFunction("goToChange", forth ? 1 : -1);
    }

    /** Asks at which paragraph the reader is; {@link CommentWanted} answers. */
    public void wantComment() {
        getElement().callJsFunction("wantComment");
    }

    public Registration addCommentWantedListener(ComponentEventListener<CommentWanted> listener) {
        return addListener(CommentWanted.class, listener);
    }

    public Registration addComparedListener(ComponentEventListener<Compared> listener) {
        return addListener(Compared.class, listener);
    }
}
