package org.zhifa.shared.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of figures as small as a word. */
@Tag("zf-spark")
@JsModule("./components/spark/spark.ts")
public final class Spark extends Component {

    /**
     * @param label its meaning in words
     * @param values a null breaks the line
     */
    public Spark(String label, List<@Nullable Double> values) {
        getElement().setProperty("label", label);
        getElement().setPropertyList("values", values);
    }

    /** The value below which it is not good enough. */
    public Spark target(double target) {
        getElement().setProperty("target", target);
        return this;
    }
}
