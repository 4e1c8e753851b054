package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The line at the foot of a screen: its keys, and at either end what the screen has to say. */
public final class KeyBar extends Footer {

    private final Div start = new Div();
    private final Div keys = new Div();
    private final Div end = new Div();

    KeyBar() {
        addClassName("zf-foot");
        keys.addClassName("keys");
        end.addClassName("end");
        add(start, keys, end);
        show(List.of());
    }

    void show(List<KeyHint> hints) {
        keys.removeAll();
        start.removeAll();
        end.removeAll();
        keys.setVisible(!hints.isEmpty());
        start.setVisible(false);
        setVisible(!hints.isEmpty());
        hints.forEach(hint -> keys.add(shown(hint)));
    }

    /** Before the keys. */
    public void start(Component... components) {
        start.removeAll();
        start.add(components);
        start.setVisible(components.length > 0);
        setVisible(true);
    }

    /** After the keys, at the right. */
    public void end(Component... components) {
        end.removeAll();
        end.add(components);
        setVisible(true);
    }

    private static Component shown(KeyHint hint) {
        var group = new Span();
        hint.keys().forEach(key -> {
            for (var each : key.split(" ")) {
                group.add(new Kbd(each));
            }
        });
        group.add(new Span(hint.label()));
        return group;
    }
}
