package org.zhifa.casework.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.zhifa.casework.CaseDetails.DraftLine;
import org.zhifa.casework.DecisionDraft.Penalty;
import org.zhifa.shared.ui.Formats;

/** The draft decision in force, to be read, with the digest that review and decision are bound to. */
final class DraftSummary extends DescriptionList {

    DraftSummary(DraftLine line) {
        var draft = line.draft();
        addClassNames("zf-kv", "zf-form-summary");
        line("facts", String.join("\n", draft.facts()));
        line("evidence", String.join("\n", draft.evidence()));
        line("hearing", draft.hearing());
        line("qualification", draft.qualification());
        line("discretion", draft.discretion());
        line("basis", draft.basis());
        draft.penalties().forEach(penalty -> line("penalties", words(penalty)));
        line("sum", getTranslation("casework.draft.total", Formats.amount(draft.total())));
        line("digest", Formats.digest(line.digest()));
    }

    private void line(String aspect, String words) {
        if (!words.isBlank()) {
            add(new Term(getTranslation("casework.draft." + aspect)), new Description(words));
        }
    }

    private String words(Penalty penalty) {
        return penalty.amount().signum() == 0
                ? getTranslation("casework.draft.penalty.plain", penalty.kind(), penalty.words())
                : getTranslation(
                        "casework.draft.penalty.money",
                        penalty.kind(),
                        penalty.words(),
                        Formats.amount(penalty.amount()));
    }
}
