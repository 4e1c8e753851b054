package org.zhifa.shared.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.ui.Formats;

/** Everything that happened in a case, newest first, to be filtered by kind and opened. */
@Tag("zf-timeline")
@JsModule("./components/timeline/timeline.ts")
public final class Timeline extends Component {

    /**
     * @param kind the kind of a {@link Filter}
     * @param strong set in bold, for what asks for an answer
     * @param seal number of its entry in the log
     */
    public record Item(
            String id,
            LocalDateTime at,
            String kind,
            String icon,
            String title,
            boolean strong,
            @Nullable Chip chip,
            @Nullable Long seal,
            String meta) {}

    public record Filter(String kind, String label) {}

    private record Line(
            String id,
            String day,
            String time,
            String kind,
            String icon,
            String title,
            boolean strong,
            @Nullable Chip chip,
            @Nullable String seal,
            String meta) {}

    private record Texts(String label, String all, String hint, String empty) {}

    /** An item was opened. */
    @DomEvent("item-chosen")
    public static final class ItemChosen extends ComponentEvent<Timeline> {

        private final String id;

        public ItemChosen(Timeline source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Another kind is shown. */
    @DomEvent("filter-chosen")
    public static final class FilterChosen extends ComponentEvent<Timeline> {

        private final String kind;

        public FilterChosen(Timeline source, boolean fromClient, @EventData("event.detail.kind") String kind) {
            super(source, fromClient);
            this.kind = kind;
        }

        /** Empty for all. */
        public String kind() {
            return kind;
        }
    }

    public Timeline() {
        getElement()
                .setPropertyBean(
                        "i18n",
                        new Texts(
                                getTranslation("shared.timeline.title"),
                                getTranslation("shared.timeline.all"),
                                getTranslation("shared.timeline.hint"),
                                getTranslation("shared.timeline.empty")));
    }

    public void setItems(List<Item> items, LocalDate today) {
        getElement()
                .setPropertyList(
                        "items", items.stream().map(item -> line(item, today)).toList());
    }

    public void setFilters(List<Filter> filters) {
        getElement().setPropertyList("filters", filters);
    }

    /** Shows one kind only; empty shows all. */
    public void setKind(String kind) {
        getElement().setProperty("kind", kind);
    }

    public void choose(String id) {
        getElement().setProperty("chosen", id);
    }

    public Registration addItemChosenListener(ComponentEventListener<ItemChosen> listener) {
        return addListener(ItemChosen.class, listener);
    }

    public Registration addFilterChosenListener(ComponentEventListener<FilterChosen> listener) {
        return addListener(FilterChosen.class, listener);
    }

    private static Line line(Item item, LocalDate today) {
        return new Line(
                item.id(),
                Formats.day(item.at().toLocalDate(), today),
                Formats.clock(item.at()),
                item.kind(),
                item.icon(),
                item.title(),
                item.strong(),
                item.chip(),
                item.seal() == null ? null : Formats.number(item.seal()),
                item.meta());
    }
}
