package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** One icon of ours, by the name it has in {@code frontend/components/icon/glyphs.ts}. */
@Tag("zf-icon")
@JsModule("./components/icon/icon.ts")
public final class Icon extends Component {

    public Icon(String name) {
        getElement().setAttribute("name", name);
    }

    /** 14 pixels, beside text. */
    public Icon small() {
        getElement().setAttribute("size", "s");
        return this;
    }

    /** 12 pixels, in chips. */
    public Icon tiny() {
        getElement().setAttribute("size", "xs");
        return this;
    }
}
