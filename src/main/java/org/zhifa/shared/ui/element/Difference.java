package org.zhifa.shared.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** One text beside its earlier version: what was added is underlined, what went is struck. */
@Tag("zf-difference")
@JsModule("./components/difference/difference.ts")
public final class Difference extends Component {

    public Difference(String before, String after) {
        getElement().setProperty("earlier", before);
        getElement().setProperty("later", after);
    }
}
