package org.zhifa.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.procedure.PaperType;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.shared.ui.ActionButton;

/** The page of a paper or draft, with the way to print what was issued; drafts are only read. */
final class PaperViewer extends Composite<Div> {

    private static final int MOST_COPIES = 100;

    private final Span title = new Span();
    private final Anchor open = new Anchor();
    private final IFrame page = new IFrame();
    final IntegerField copies = new IntegerField();
    final ActionButton print;
    private @Nullable IssuedPaper shown;

    PaperViewer(ObjIntConsumer<IssuedPaper> printing) {
        print = new ActionButton(
                        getTranslation("documents.print"),
                        click -> printing.accept(
                                Objects.requireNonNull(shown), Objects.requireNonNullElse(copies.getValue(), 1)))
                .icon("print")
                .small();
        copies.setAriaLabel(getTranslation("documents.print.copies"));
        copies.setSuffixComponent(new Span(getTranslation("documents.print.unit")));
        copies.setMin(1);
        copies.setMax(MOST_COPIES);
        copies.setValue(1);
        copies.setStepButtonsVisible(true);
        copies.addValueChangeListener(change -> print.setEnabled(!copies.isInvalid()));
        open.setText(getTranslation("documents.open"));
        open.setTarget("_blank");
        open.setRouterIgnore(true);
        title.addClassName("name");
        var head = new Div(title, open, copies, print);
        head.addClassNames("zf-papers-head", "zf-row");
        getContent().addClassName("zf-papers-viewer");
        getContent().add(head, page);
        getContent().setVisible(false);
    }

    void show(IssuedPaper paper, String name) {
        shown = paper;
        title.setText(paper.number() == null ? name : paper.number());
        load("/api/papers/%s.pdf".formatted(paper.id()), name, true);
    }

    void showDraft(CaseId id, PaperType type) {
        shown = null;
        var name = getTranslation("documents.draft.of", type.name().in(getLocale()));
        title.setText(name);
        load("/api/papers/draft.pdf?case=%s&type=%s".formatted(id, type.code()), name, false);
    }

    /** Opens the browser's print window with the page shown. */
    void print() {
        page.getElement().executeJs("this.contentWindow.print()");
    }

    /** Fetched first: no address of the staff's may be shown in a frame, so that no other site can frame it either. */
    private void load(String address, String name, boolean printable) {
        getContent().setVisible(true);
        copies.setVisible(printable);
        print.setVisible(printable);
        open.setHref(address);
        page.setTitle(name);
        page.getElement().executeJs("""
                fetch($0).then(answer => answer.blob()).then(pdf => {
                    URL.revokeObjectURL(this.src);
                    this.src = URL.createObjectURL(pdf);
                })""", address);
    }
}
