package org.zhifa.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.shared.ui.ActionButton;

/** Returns what was sent because materials are missing, with the list of them (退回补正). */
final class ReturnDialog extends Dialog {

    final TextArea list = new TextArea(getTranslation("review.return.list"));
    final ActionButton send;

    ReturnDialog(SerializableConsumer<String> onReturn) {
        setHeaderTitle(getTranslation("review.action.return"));
        setWidth("560px");
        list.setWidthFull();
        list.setMinRows(4);
        list.setMaxLength(20_000);
        send = new ActionButton(getTranslation("review.return.send"), click -> send(onReturn))
                .primary()
                .key("Ctrl+Enter");
        add(list);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), send);
    }

    private void send(SerializableConsumer<String> onReturn) {
        if (list.getValue().isBlank()) {
            list.setErrorMessage(getTranslation("form.required"));
            list.setInvalid(true);
            list.focus();
            return;
        }
        onReturn.accept(list.getValue());
        close();
    }
}
