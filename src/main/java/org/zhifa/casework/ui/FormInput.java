package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.FieldSpec;

/**
 * One input of a generated form: how what stands in it becomes an entry, and how an entry is shown in it.
 *
 * @param fault why what stands in it cannot be an entry; null if it can
 */
record FormInput(
        FieldSpec spec,
        Component component,
        Supplier<@Nullable Object> entry,
        Consumer<Object> show,
        Supplier<@Nullable String> fault) {

    FormInput(FieldSpec spec, Component component, Supplier<@Nullable Object> entry, Consumer<Object> show) {
        this(spec, component, entry, show, () -> null);
    }

    FormInput {
        ((HasValue<?, ?>) component).setRequiredIndicatorVisible(spec.required());
    }

    /** Whether it may be handed in; if not, the field says why. */
    boolean check() {
        var field = (HasValidationProperties) component;
        // Half a date is no entry, but it is not nothing either: the component has marked it already.
        var unreadable = entry.get() == null && !spec.required() && field.isInvalid();
        var reason = fault.get();
        if (reason == null && spec.required() && entry.get() == null) {
            reason = component.getTranslation("form.required");
        }
        if (reason != null) {
            field.setErrorMessage(reason);
        }
        field.setInvalid(reason != null || unreadable);
        return !field.isInvalid();
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
