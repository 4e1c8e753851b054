package org.zhifa.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.shared.ui.ActionButton;

/** Asks for a name. */
final class NameDialog extends Dialog {

    private static final int LONGEST = 30;

    final TextField name;

    NameDialog(String title, String label, String proposal, SerializableConsumer<String> onName) {
        setHeaderTitle(title);
        setWidth("420px");
        name = new TextField(label);
        name.setWidthFull();
        name.setMaxLength(LONGEST);
        name.setValue(proposal.length() > LONGEST ? proposal.substring(0, LONGEST) : proposal);
        name.setAutofocus(true);
        name.setAutoselect(true);
        add(name);
        getFooter()
                .add(
                        new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"),
                        new ActionButton(getTranslation("action.save"), click -> named(onName))
                                .primary()
                                .key("Ctrl+Enter"));
    }

    private void named(SerializableConsumer<String> onName) {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("form.required"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        onName.accept(name.getValue().strip());
        close();
    }
}
