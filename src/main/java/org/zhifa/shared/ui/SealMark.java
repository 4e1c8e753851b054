package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The square seal (封) with the number of an entry in the log; dashed while the entry is still on its way. */
public final class SealMark extends Span {

    /** @param entry number of the entry, or null while it is pending. */
    public SealMark(@Nullable Long entry) {
        addClassName("zf-seal");
        if (entry == null) {
            addClassName("pending");
            setText(getTranslation("shared.seal.pending"));
        } else {
            setText(Formats.number(entry));
            getElement().setAttribute("title", getTranslation("shared.seal.entry", Formats.number(entry)));
        }
    }

    /** A seal that shows its proof when clicked. */
    public static Component leadingTo(long entry, Runnable proof) {
        var button = new NativeButton(Formats.number(entry), click -> proof.run());
        button.addClassName("zf-seal");
        button.setAriaLabel(button.getTranslation("shared.seal.entry", Formats.number(entry)));
        return button;
    }
}
