package org.zhifa.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhifa.casework.procedure.Step;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.ui.ActionButton;

/** Takes one step of a case: its form, and the articles it rests on. */
final class StepDialog extends Dialog {

    final StepFields fields;
    final ActionButton save;

    StepDialog(Step step, StepFields fields, SerializableConsumer<Map<String, Object>> onSave) {
        this.fields = fields;
        this.save = new ActionButton(saveWord(step), click -> {
                    if (fields.check()) {
                        onSave.accept(fields.entries());
                        close();
                    }
                })
                .primary()
                .key("Ctrl+Enter");
        setHeaderTitle(step.name().in(getLocale()));
        addClassName("zf-step-dialog");
        setWidth("860px");
        add(basis(step), fields);
        fields.focus();
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), save);
    }

    private String saveWord(Step step) {
        return step.actors().size() > 1
                ? getTranslation("casework.step.submit", step.actors().get(1))
                : getTranslation("casework.step.finish");
    }

    private Div basis(Step step) {
        var articles = step.basis().stream()
                .map(LegalBasis::toString)
                .collect(Collectors.joining(getTranslation("casework.list.comma")));
        var line = new Div(new Span(getTranslation("problem.basis", articles)));
        line.addClassNames("zf-f12", "zf-c2", "zf-step-basis");
        return line;
    }
}
