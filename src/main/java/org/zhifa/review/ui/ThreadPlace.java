package org.zhifa.review.ui;

import com.vaadin.flow.component.UI;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.review.Anchor;
import org.zhifa.shared.ui.element.Paper;

/** Where a thread hangs, in words: 第 9 段, a page, a stretch of a recording. */
final class ThreadPlace {

    private ThreadPlace() {}

    /** @param draft whose paragraphs are counted */
    static String words(Anchor anchor, String title, DecisionDraft draft) {
        var ui = UI.getCurrent();
        return switch (anchor.place()) {
            case Anchor.Whole _ -> title;
            case Anchor.Spot spot -> ui.getTranslation("review.thread.at.spot", title, spot.page());
            case Anchor.Stretch stretch ->
                ui.getTranslation(
                        "review.thread.at.stretch",
                        title,
                        Moments.second(stretch.from()),
                        Moments.second(stretch.to()));
            case Anchor.Paragraph paragraph ->
                DraftText.of(draft, (key, words) -> ui.getTranslation(key, words)).stream()
                        .filter(each -> each.id().equals(paragraph.id()))
                        .findFirst()
                        .map(Paper.Paragraph::no)
                        .map(no -> ui.getTranslation("review.thread.at.paragraph", no))
                        .orElseGet(() -> ui.getTranslation("review.thread.at.gone"));
        };
    }
}
