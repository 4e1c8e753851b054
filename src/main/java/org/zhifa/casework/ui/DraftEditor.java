package org.zhifa.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;

/** Writes the decision as it is proposed (代拟稿). Saving it makes a new version, and a review that passed before is stale. */
final class DraftEditor extends Dialog {

    private static final int LONGEST = 20_000;

    final TextArea facts = area("facts", true);
    final TextArea evidence = area("evidence", false);
    final TextArea hearing = area("hearing", false);
    final TextArea qualification = area("qualification", true);
    final TextArea discretion = area("discretion", true);
    final TextArea basis = area("basis", true);
    final List<PenaltyRow> penalties = new ArrayList<>();
    final Span total = new Span();
    final ActionButton add = new ActionButton(getTranslation("casework.draft.penalty.add"), click -> addPenalty())
            .icon("add")
            .small();
    final ActionButton save;

    private final Div rows = new Div();

    DraftEditor(int version, SerializableConsumer<DecisionDraft> onSave) {
        save = new ActionButton(getTranslation("casework.draft.save", version), click -> {
                    if (check()) {
                        onSave.accept(draft());
                        close();
                    }
                })
                .primary()
                .key("Ctrl+Enter");
        var sum = new Div(new H3(getTranslation("casework.draft.penalties")), total, add);
        sum.addClassNames("zf-row", "zf-penalty-head");
        rows.addClassName("zf-penalties");
        total.addClassNames("zf-end", "zf-num", "zf-b");

        setHeaderTitle(getTranslation("casework.draft.title"));
        addClassName("zf-step-dialog");
        setWidth("920px");
        add(facts, evidence, hearing, qualification, discretion, basis, sum, rows);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), save);
        addPenalty();
    }

    /** Begins with the articles of the power the case rests on. */
    void begin(String violationBasis, String penaltyBasis) {
        qualification.setValue(violationBasis);
        basis.setValue(penaltyBasis);
    }

    void show(DecisionDraft draft) {
        facts.setValue(String.join("\n", draft.facts()));
        evidence.setValue(String.join("\n", draft.evidence()));
        hearing.setValue(draft.hearing());
        qualification.setValue(draft.qualification());
        discretion.setValue(draft.discretion());
        basis.setValue(draft.basis());
        penalties.clear();
        rows.removeAll();
        draft.penalties().forEach(penalty -> addPenalty().show(penalty));
        showTotal();
    }

    private PenaltyRow addPenalty() {
        var row = new PenaltyRow[1];
        row[0] = new PenaltyRow(this::showTotal, () -> {
            penalties.remove(row[0]);
            rows.remove(row[0]);
            showTotal();
        });
        penalties.add(row[0]);
        rows.add(row[0]);
        showTotal();
        return row[0];
    }

    private void showTotal() {
        var sum = penalties.stream().map(PenaltyRow::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.setText(getTranslation("casework.draft.total", Formats.amount(sum)));
        save.blocked(penalties.isEmpty() ? getTranslation("casework.draft.penalty.none") : null);
    }

    private boolean check() {
        var words = Stream.of(facts, qualification, discretion, basis)
                .filter(field -> {
                    field.setErrorMessage(getTranslation("form.required"));
                    field.setInvalid(field.getValue().isBlank());
                    return field.isInvalid();
                })
                .toList();
        words.stream().findFirst().ifPresent(TextArea::focus);
        var rowsFit = penalties.stream().map(PenaltyRow::check).reduce(true, Boolean::logicalAnd);
        return words.isEmpty() && rowsFit;
    }

    private DecisionDraft draft() {
        return new DecisionDraft(
                lines(facts),
                lines(evidence),
                hearing.getValue().strip(),
                qualification.getValue().strip(),
                discretion.getValue().strip(),
                basis.getValue().strip(),
                penalties.stream().map(PenaltyRow::penalty).toList());
    }

    private static List<String> lines(TextArea field) {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private TextArea area(String aspect, boolean required) {
        var field = new TextArea(getTranslation("casework.draft." + aspect));
        field.setMaxLength(LONGEST);
        field.setMaxRows(12);
        field.addClassName("zf-draft-part");
        field.setWidthFull();
        field.setRequiredIndicatorVisible(required);
        field.setManualValidation(true);
        return field;
    }
}
