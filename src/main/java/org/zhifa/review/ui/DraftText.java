package org.zhifa.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.element.Paper.Paragraph;

/** A draft in paragraphs as they stand on paper. Each part keeps its name over versions, so that changes can be shown. */
final class DraftText {

    /** Says a text in the reader's language. */
    interface Words {

        String say(String key, Object... words);
    }

    private final Words words;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private DraftText(Words words) {
        this.words = words;
    }

    static List<Paragraph> of(DecisionDraft draft, Words words) {
        var text = new DraftText(words);
        text.numbered("facts", draft.facts());
        text.part("evidence", text.list(draft.evidence()));
        text.part("hearing", draft.hearing());
        text.part("qualification", draft.qualification());
        text.part("discretion", draft.discretion());
        text.part("basis", draft.basis());
        text.numbered("penalty", draft.penalties().stream().map(text::penalty).toList());
        text.part("total", Formats.amount(draft.total()));
        return text.paragraphs;
    }

    private String penalty(DecisionDraft.Penalty penalty) {
        var kind = words.say(penalty.kind().labelKey());
        if (kind.equals(penalty.words()) && penalty.amount().signum() != 0) {
            return words.say("review.draft.part.sum", kind, Formats.amount(penalty.amount()));
        }
        return penalty.amount().signum() == 0
                ? words.say("review.draft.part.penalty", kind, penalty.words())
                : words.say("review.draft.part.fine", kind, penalty.words(), Formats.amount(penalty.amount()));
    }

    /** One sentence of them, whatever mark each of them ends with. */
    private String list(List<String> items) {
        return items.stream()
                .map(item -> item.strip().replaceAll("\\p{Po}+$", ""))
                .collect(Collectors.joining(words.say("review.draft.part.evidence.and")));
    }

    private void part(String name, String text) {
        if (!text.isBlank()) {
            add(name, words.say("review.draft.part." + name, text));
        }
    }

    private void numbered(String name, List<String> texts) {
        for (var at = 0; at < texts.size(); at++) {
            add(name + "-" + at, texts.get(at));
        }
    }

    private void add(String id, String text) {
        paragraphs.add(new Paragraph(id, String.valueOf(paragraphs.size() + 1), text));
    }
}
