package org.zhifa.review.ui.office;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.shared.ui.ActionButton;

/** An act that takes nothing but its words: a reason, a notice, a statement. It stays open if the act is refused. */
final class WordsDialog extends Dialog {

    private static final int LONGEST = 20_000;

    final TextArea words;
    final ActionButton save;

    WordsDialog(String title, String label, SerializableConsumer<String> onSave) {
        words = new TextArea(label);
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        save = new ActionButton(title, _ -> save(onSave)).primary().key("Ctrl+Enter");
        setHeaderTitle(title);
        setWidth("560px");
        add(words);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), _ -> close()).key("Escape"), save);
    }

    private void save(SerializableConsumer<String> onSave) {
        words.setErrorMessage(getTranslation("form.required"));
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) {
            words.focus();
            return;
        }
        onSave.accept(words.getValue());
        close();
    }
}
