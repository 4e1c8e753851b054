package org.zhifa.casework.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.ui.ComponentTexts;

/** From one moment to another; the entry is a map of {@code from} and {@code to}. */
final class RangeField extends CustomField<Map<String, Object>> {

    final DateTimePicker from = ComponentTexts.on(new DateTimePicker());
    final DateTimePicker to = ComponentTexts.on(new DateTimePicker());

    RangeField(String label) {
        super(Map.of());
        setLabel(label);
        from.setAriaLabel(getTranslation("casework.form.from", label));
        to.setAriaLabel(getTranslation("casework.form.to", label));
        var row = new Div(from, to);
        row.addClassNames("zf-row", "zf-range");
        add(row);
    }

    /** Why what stands here is no range, or null. */
    @Nullable
    String fault() {
        if (from.isEmpty() != to.isEmpty()) {
            return getTranslation("casework.form.range.half");
        }
        return !from.isEmpty() && to.getValue().isBefore(from.getValue())
                ? getTranslation("casework.form.range.backwards")
                : null;
    }

    @Override
    protected Map<String, Object> generateModelValue() {
        return from.isEmpty() || to.isEmpty()
                ? Map.of()
                : Map.of("from", from.getValue().toString(), "to", to.getValue().toString());
    }

    @Override
    protected void setPresentationValue(Map<String, Object> range) {
        from.setValue(moment(range.get("from")));
        to.setValue(moment(range.get("to")));
    }

    private static @Nullable LocalDateTime moment(@Nullable Object entry) {
        return entry instanceof String text ? LocalDateTime.parse(text) : null;
    }
}
