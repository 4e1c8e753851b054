package org.zhifa.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.zhifa.review.Candidate;
import org.zhifa.shared.ui.ActionButton;

/** Gives rounds to a colleague; whoever is best placed is chosen already. */
final class AssignDialog extends Dialog {

    final RadioButtonGroup<Candidate> people = new RadioButtonGroup<>();
    final ActionButton give;

    AssignDialog(int rounds, List<Candidate> candidates, SerializableConsumer<Candidate> onGive) {
        setHeaderTitle(getTranslation("review.assign.title", rounds));
        setWidth("480px");
        people.setLabel(getTranslation("review.assign.to"));
        people.setItems(candidates);
        people.setItemLabelGenerator(this::words);
        people.addClassName("zf-desk-people");
        give = new ActionButton(getTranslation("review.action.assign"), click -> {
                    onGive.accept(people.getValue());
                    close();
                })
                .primary()
                .key("Ctrl+Enter");
        add(people, new Paragraph(getTranslation("review.assign.note")));
        if (candidates.isEmpty()) {
            give.blocked(getTranslation("review.assign.nobody"));
            add(new Paragraph(getTranslation("review.assign.nobody")));
        } else {
            people.setValue(candidates.getFirst());
        }
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), give);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                people.getElement().callJsFunction("focus");
            }
        });
    }

    private String words(Candidate candidate) {
        return getTranslation(
                candidate.pooled() ? "review.assign.pooled" : "review.assign.own", candidate.name(), candidate.load());
    }
}
