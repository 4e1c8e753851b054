package org.zhifa.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.zhifa.review.Objection.Result;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Segmented;

/** Notes what came of the talk about an objection (协商结果). */
final class NoteDialog extends Dialog {

    private static final int LONGEST = 2000;

    final Segmented<Result> result;
    final TextArea words = new TextArea();
    final ActionButton done;

    NoteDialog(SerializableBiConsumer<Result, String> onDone) {
        setHeaderTitle(getTranslation("review.objection.note"));
        addClassName("zf-step-dialog");
        setWidth("560px");
        result = new Segmented<>(
                getTranslation("review.objection.note"),
                List.of(Result.STANDS, Result.NEW_OPINION, Result.NOT_SETTLED),
                each -> getTranslation(each.labelKey()));
        result.setValue(Result.NOT_SETTLED);
        words.setLabel(getTranslation("review.objection.note.words"));
        words.setMinRows(4);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        done = new ActionButton(getTranslation("review.objection.note"), click -> {
                    if (WordsDialog.isSaid(words)) {
                        onDone.accept(result.getValue(), words.getValue().strip());
                        close();
                    }
                })
                .primary()
                .key("Ctrl+Enter");
        add(result, words);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), done);
    }
}
