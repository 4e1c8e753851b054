package org.zhifa.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.shared.ui.ActionButton;

/** Does something that needs a reason, and only that. Its texts stand under one key: title, label, and the button's word. */
final class WordsDialog extends Dialog {

    private static final int LONGEST = 2000;

    final TextArea words = new TextArea();
    final ActionButton done;

    WordsDialog(String key, SerializableConsumer<String> onDone) {
        setHeaderTitle(getTranslation(key));
        addClassName("zf-step-dialog");
        setWidth("560px");
        words.setLabel(getTranslation(key + ".words"));
        words.setMinRows(4);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setAutofocus(true);
        done = new ActionButton(getTranslation(key), click -> {
                    if (isSaid(words)) {
                        onDone.accept(words.getValue().strip());
                        close();
                    }
                })
                .primary()
                .key("Ctrl+Enter");
        add(words);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), done);
    }

    /** Marks the field and goes there, if nothing is said in it. */
    static boolean isSaid(TextArea field) {
        var said = !field.getValue().isBlank();
        field.setErrorMessage(field.getTranslation("form.required"));
        field.setInvalid(!said);
        if (!said) {
            field.focus();
        }
        return said;
    }
}
