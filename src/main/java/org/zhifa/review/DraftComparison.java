package org.zhifa.review;

import java.util.ArrayList;
import java.util.List;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.review.ChangesSince.Change;
import org.zhifa.review.ChangesSince.Part;
import org.zhifa.review.ChangesSince.Text;

/** Two drafts beside each other, paragraph by paragraph: what stands in both is found again wherever it moved to. */
final class DraftComparison {

    private final List<Text> texts = new ArrayList<>();

    private DraftComparison() {}

    static List<Text> of(DecisionDraft before, DecisionDraft after) {
        var comparison = new DraftComparison();
        comparison.compare(Part.FACTS, before.facts(), after.facts());
        comparison.compare(Part.EVIDENCE, before.evidence(), after.evidence());
        comparison.compare(Part.HEARING, one(before.hearing()), one(after.hearing()));
        comparison.compare(Part.QUALIFICATION, one(before.qualification()), one(after.qualification()));
        comparison.compare(Part.DISCRETION, one(before.discretion()), one(after.discretion()));
        comparison.compare(Part.BASIS, one(before.basis()), one(after.basis()));
        comparison.compare(Part.PENALTIES, penalties(before), penalties(after));
        return comparison.texts;
    }

    /** Between two paragraphs that stayed, what went and what came are the same paragraph, changed, as far as they pair. */
    private void compare(Part part, List<String> before, List<String> after) {
        var kept = longestCommon(before, after);
        for (int b = 0, a = 0; b < before.size() || a < after.size(); b++, a++) {
            var gone = b;
            var come = a;
            while (b < before.size() && kept[b][a] == kept[b + 1][a]) {
                b++;
            }
            while (a < after.size() && kept[b][a] == kept[b][a + 1]) {
                a++;
            }
            between(part, before.subList(gone, b), gone, after.subList(come, a), come);
        }
    }

    private void between(Part part, List<String> gone, int goneFrom, List<String> come, int comeFrom) {
        for (var at = 0; at < Math.max(gone.size(), come.size()); at++) {
            if (at >= gone.size()) {
                texts.add(new Text(part, comeFrom + at, Change.ADDED, "", come.get(at)));
            } else if (at >= come.size()) {
                texts.add(new Text(part, goneFrom + at, Change.GONE, gone.get(at), ""));
            } else {
                texts.add(new Text(part, comeFrom + at, Change.CHANGED, gone.get(at), come.get(at)));
            }
        }
    }

    /** For each pair of places, how many paragraphs stand in both lists from there on. */
    private static int[][] longestCommon(List<String> before, List<String> after) {
        var length = new int[before.size() + 1][after.size() + 1];
        for (var b = before.size() - 1; b >= 0; b--) {
            for (var a = after.size() - 1; a >= 0; a--) {
                length[b][a] = before.get(b).equals(after.get(a))
                        ? length[b + 1][a + 1] + 1
                        : Math.max(length[b + 1][a], length[b][a + 1]);
            }
        }
        return length;
    }

    private static List<String> one(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static List<String> penalties(DecisionDraft draft) {
        return draft.penalties().stream()
                .map(penalty -> penalty.amount().signum() == 0
                        ? penalty.words()
                        : penalty.words() + " " + penalty.amount().toPlainString())
                .toList();
    }
}
