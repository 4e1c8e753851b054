package org.zhifa.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.shared.ui.ActionButton;

/** Asks for the reason of something that is returned. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    final TextArea reason = new TextArea(getTranslation("review.scope.reason"));

    ReasonDialog(String title, SerializableConsumer<String> onReason) {
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        setHeaderTitle(title);
        setWidth("560px");
        add(reason);
        getFooter()
                .add(
                        new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"),
                        new ActionButton(title, click -> {
                                    if (reason.getValue().isBlank()) {
                                        reason.setErrorMessage(getTranslation("form.required"));
                                        reason.setInvalid(true);
                                        return;
                                    }
                                    close();
                                    onReason.accept(reason.getValue().strip());
                                })
                                .primary()
                                .key("Ctrl+Enter"));
    }
}
