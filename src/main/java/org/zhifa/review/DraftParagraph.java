package org.zhifa.review;

import java.util.ArrayList;
import java.util.List;
import org.zhifa.casework.DecisionDraft;

/**
 * A paragraph of a draft as it is written, under the name it keeps from version to version (代拟稿段落).
 *
 * @param id the part, and its place where a part has several: {@code discretion}, {@code facts-0}
 */
public record DraftParagraph(String id, String text) {

    /** The paragraphs of a draft, in order; parts that say nothing have none. */
    public static List<DraftParagraph> of(DecisionDraft draft) {
        var paragraphs = new ArrayList<DraftParagraph>();
        numbered(paragraphs, "facts", draft.facts());
        part(paragraphs, "evidence", String.join("；", draft.evidence()));
        part(paragraphs, "hearing", draft.hearing());
        part(paragraphs, "qualification", draft.qualification());
        part(paragraphs, "discretion", draft.discretion());
        part(paragraphs, "basis", draft.basis());
        numbered(
                paragraphs,
                "penalty",
                draft.penalties().stream()
                        .map(penalty -> penalty.amount().signum() == 0
                                ? penalty.words()
                                : penalty.words() + " " + penalty.amount().toPlainString())
                        .toList());
        part(paragraphs, "total", draft.total().toPlainString());
        return paragraphs;
    }

    private static void numbered(List<DraftParagraph> paragraphs, String name, List<String> texts) {
        for (var at = 0; at < texts.size(); at++) {
            paragraphs.add(new DraftParagraph(name + "-" + at, texts.get(at)));
        }
    }

    private static void part(List<DraftParagraph> paragraphs, String name, String text) {
        if (!text.isBlank()) {
            paragraphs.add(new DraftParagraph(name, text));
        }
    }
}
