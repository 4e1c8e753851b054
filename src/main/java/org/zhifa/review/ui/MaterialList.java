package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.review.MaterialKind;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReadingItem.Change;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** What was sent, what changed first, each ticked when it was read; [ and ] go up and down. */
final class MaterialList extends Composite<Panel> {

    /** What a row asks for. */
    interface Choosing {

        void choose(ReadingItem item);

        void see(ReadingItem item, boolean seen);
    }

    /** Of a long list, what was read long ago folds away. */
    private static final int FOLDED_FROM = 14;

    private final transient Choosing choosing;
    private final transient Map<String, Row> rows = new LinkedHashMap<>();
    private final transient List<ReadingItem> order = new ArrayList<>();
    private final Span count = new Span();
    private int chosen;

    MaterialList(List<ReadingItem> items, boolean comparing, Choosing choosing) {
        this.choosing = choosing;
        items.stream().sorted(Comparator.comparing(MaterialList::rank)).forEach(order::add);
        var list = new OrderedList();
        list.addClassName("zf-desk-materials");
        var folded = new OrderedList();
        folded.addClassName("zf-desk-materials");
        var mayFold = order.size() > FOLDED_FROM;
        order.forEach(item -> {
            var row = new Row(item, comparing);
            rows.put(key(item), row);
            (mayFold && item.seen() && item.change() == Change.SAME ? folded : list).add(row.item);
        });
        count.addClassNames("zf-f12", "zf-c3");
        getContent().notes(count);
        getContent().end(step("[", -1), step("]", 1));
        getContent().add(list);
        if (folded.getComponentCount() > 0) {
            getContent()
                    .add(new Details(getTranslation("review.materials.folded", folded.getComponentCount()), folded));
        }
        Keys.first(this);
        count();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("review.materials"));
    }

    /** The draft is what all this is about; then what changed. */
    private static int rank(ReadingItem item) {
        if (item.kind() == MaterialKind.DRAFT) {
            return 0;
        }
        return item.change() == Change.SAME ? 2 : 1;
    }

    /** Marks a row as the one being read. */
    void mark(ReadingItem item) {
        rows.values().forEach(row -> row.on(false));
        chosen = Math.max(0, order.indexOf(now(item)));
        rows.get(key(item)).on(true);
    }

    void seen(ReadingItem item, boolean seen) {
        order.set(order.indexOf(now(item)), item.seen(seen));
        rows.get(key(item)).seen(seen);
        count();
    }

    int unread() {
        return (int) order.stream().filter(item -> !item.seen()).count();
    }

    /** The item as it is ticked now. */
    ReadingItem now(ReadingItem item) {
        return order.stream()
                .filter(each -> each.is(item.kind(), item.ref()))
                .findFirst()
                .orElseThrow();
    }

    ReadingItem find(MaterialKind kind, String ref) {
        return order.stream().filter(each -> each.is(kind, ref)).findFirst().orElseThrow();
    }

    List<ReadingItem> order() {
        return List.copyOf(order);
    }

    ReadingItem first() {
        return order.getFirst();
    }

    /** The first one that is not read yet, if there is one. */
    Optional<ReadingItem> firstUnread() {
        return order.stream().filter(item -> !item.seen()).findFirst();
    }

    private static String key(ReadingItem item) {
        return item.kind() + item.ref();
    }

    private void count() {
        count.setText(getTranslation("review.materials.read", order.size() - unread(), order.size()));
    }

    private ActionButton step(String key, int by) {
        var button = new ActionButton("", click -> choosing.choose(order.get(Math.floorMod(chosen + by, order.size()))))
                .small()
                .flat()
                .key(key);
        button.setAriaLabel(getTranslation(by > 0 ? "review.key.nextMaterial" : "review.key.previousMaterial"));
        return button;
    }

    /** A row: tick, name, what happened to it. */
    private final class Row {

        private final ListItem item = new ListItem();
        private final NativeButton tick = new NativeButton();
        private final transient ReadingItem material;

        Row(ReadingItem material, boolean comparing) {
            this.material = material;
            var title = material.title().in(getLocale());
            var name = new NativeButton(title, click -> choosing.choose(now(material)));
            name.addClassNames("name", "zf-cut");
            name.setTitle(title);
            tick.addClassName("tk");
            tick.setTabIndex(-1);
            tick.setAriaLabel(getTranslation("review.materials.tick", title));
            tick.addClickListener(
                    click -> choosing.see(now(material), !now(material).seen()));
            item.add(tick, name, end(comparing));
            seen(material.seen());
        }

        private Component end(boolean comparing) {
            if (comparing && material.change() != Change.SAME) {
                return new StateChip(getTranslation("review.materials." + material.change()), Tone.BLUE, null);
            }
            var kind = new Span(getTranslation("review.materials.short." + material.kind()));
            kind.addClassNames("zf-c3", "kind");
            return kind;
        }

        void on(boolean on) {
            item.getElement().getClassList().set("on", on);
            item.getElement().setAttribute("aria-current", String.valueOf(on));
            if (on) {
                item.scrollIntoView();
            }
        }

        void seen(boolean seen) {
            tick.removeAll();
            tick.getElement().getClassList().set("y", seen);
            tick.getElement().setAttribute("aria-pressed", String.valueOf(seen));
            if (seen) {
                tick.add(new Icon("check").tiny());
            }
        }
    }
}
