package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Lets a key click a component. One listener in the browser serves all keys: no round trip, no listener left behind, and
 * single letters never act while somebody types.
 */
@JsModule("./components/keys/keys.ts")
public final class Keys {

    private Keys() {}

    /** {@code key} clicks {@code component} while it is visible. */
    public static <T extends Component> T click(T component, String key) {
        component.getElement().setAttribute("data-key", key);
        if (!key.contains(" ")) {
            component.getElement().setAttribute("aria-keyshortcuts", key.replace("Ctrl", "Control"));
        }
        return component;
    }

    /** The key acts only while the focus is in the same part of the screen ({@link #scope}); elsewhere it may mean another. */
    public static <T extends Component> T within(T component) {
        component.getElement().setAttribute("data-key-within", "");
        return component;
    }

    /** A part of the screen in which keys may mean something of their own. */
    public static <T extends Component> T scope(T part) {
        part.getElement().setAttribute("data-scope", "");
        return part;
    }

    /** A list in which Space does not press the row that has the focus, but whatever else names it. */
    public static <T extends Component> T first(T list) {
        list.getElement().setAttribute("data-keys-first", "");
        return list;
    }

    /** J and K go from row to row – links, list items – among the children of {@code list}. */
    public static <T extends Component> T rows(T list) {
        list.getElement().setAttribute("data-rows", "");
        return list;
    }
}
