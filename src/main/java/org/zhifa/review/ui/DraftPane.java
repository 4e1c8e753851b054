package org.zhifa.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.zhifa.review.ReviewDetails;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.shared.ui.element.Paper;

/** The draft as it was sent (决定书代拟稿), opened on what changed since the round before. */
final class DraftPane extends Composite<Panel> {

    final Paper paper = new Paper();
    private final Span compared = new Span();

    DraftPane(ReviewDetails seen, LocalDate today) {
        paper.setDraft(
                getTranslation("review.draft.heading"),
                getTranslation("review.draft.note"),
                DraftText.of(seen.draft(), (key, words) -> getTranslation(key, words)));
        paper.addComparedListener(event -> compared.setText(
                getTranslation("review.draft.compared", event.changes(), event.inserted(), event.deleted())));

        var line = seen.line();
        var version = new Span(getTranslation(
                "review.draft.version",
                line.draftNo(),
                line.sender(),
                Formats.moment(LocalDateTime.ofInstant(line.sentAt(), OfficialClock.BEIJING), today)));
        version.addClassNames("zf-c2", "zf-f12");
        var digest = new Span(Formats.digest(line.draft()));
        digest.addClassNames("zf-mono", "zf-c3", "zf-f12");
        digest.setTitle(line.draft());

        var sheet = new Div(paper);
        sheet.addClassName("zf-desk-sheet");
        getContent().notes(version, digest);
        seen.earlier().ifPresent(earlier -> getContent().add(comparison(earlier, line.draftNo())));
        getContent().add(sheet);
        getContent().addClassName("zf-desk-material");
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("review.draft"));
    }

    private Div comparison(ReviewDetails.Earlier earlier, int draftNo) {
        var before = DraftText.of(earlier.draft(), (key, words) -> getTranslation(key, words));
        var choice = new Segmented<>(
                getTranslation("review.draft"),
                List.of(false, true),
                changes -> getTranslation(changes ? "review.draft.changes" : "review.draft.full"));
        choice.addValueChangeListener(change -> {
            paper.compareWith(change.getValue() ? before : null);
            compared.setVisible(change.getValue());
        });
        choice.setValue(true);
        compared.addClassName("zf-c2");
        var versions = new Span(getTranslation("review.draft.versions", earlier.draftNo(), draftNo));
        versions.addClassNames("zf-c3", "zf-end");
        var bar = new Div(choice, compared, versions);
        bar.addClassName("zf-desk-sub");
        return bar;
    }
}
