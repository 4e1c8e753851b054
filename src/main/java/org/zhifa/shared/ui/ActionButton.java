package org.zhifa.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

/** A button with its icon before and its key after the word. Without a decoration it is a plain bordered button. */
public final class ActionButton extends Button {

    public ActionButton(String text, ComponentEventListener<ClickEvent<Button>> action) {
        super(text, action);
    }

    public ActionButton icon(String name) {
        setPrefixComponent(new Icon(name).small());
        return this;
    }

    /** The key that presses it, shown inside: {@code E}, {@code Ctrl+Enter}, {@code Alt+C}. */
    public ActionButton key(String key) {
        setSuffixComponent(new Kbd(key));
        if (getText().isEmpty()) {
            addClassName("zf-key-only");
        }
        return Keys.click(this, key);
    }

    /** The one filled button of its task area. */
    public ActionButton primary() {
        addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return this;
    }

    /** 24 pixels high, in panels. */
    public ActionButton small() {
        addThemeNames("small");
        return this;
    }

    /** Without a border. */
    public ActionButton flat() {
        addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return this;
    }

    /** Off with a reason, or on again with none: a blocked action stays visible and says what is missing. */
    public ActionButton blocked(@Nullable String reason) {
        setEnabled(reason == null);
        setTooltipText(reason);
        if (reason == null) {
            getElement().removeAttribute("aria-description");
        } else {
            getElement().setAttribute("aria-description", reason);
        }
        return this;
    }
}
