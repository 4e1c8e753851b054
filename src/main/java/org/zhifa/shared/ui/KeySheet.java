package org.zhifa.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All keys of a screen on one sheet; the question mark opens it. */
final class KeySheet extends Dialog {

    KeySheet(List<KeyHint> ofScreen) {
        setHeaderTitle(getTranslation("shared.keys.title"));
        setWidth("640px");
        var sheet = new Div();
        sheet.addClassName("zf-keys");
        part(sheet, "shared.keys.screen", ofScreen);
        part(
                sheet,
                "shared.keys.everywhere",
                List.of(
                        new KeyHint(getTranslation("shared.keys.palette"), "Ctrl+K"),
                        new KeyHint(getTranslation("shared.keys.sheet"), "?"),
                        new KeyHint(getTranslation("shared.keys.close"), "Escape")));
        add(sheet);
        getFooter().add(new ActionButton(getTranslation("action.close"), click -> close()).key("Escape"));
    }

    private void part(Div sheet, String headingKey, List<KeyHint> hints) {
        if (hints.isEmpty()) {
            return;
        }
        sheet.add(new H3(getTranslation(headingKey)));
        hints.forEach(hint -> {
            var line = new Div(new Span(hint.label()));
            hint.keys().forEach(key -> line.add(new Kbd(key)));
            sheet.add(line);
        });
    }
}
