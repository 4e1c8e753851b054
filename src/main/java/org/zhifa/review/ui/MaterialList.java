package org.zhifa.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Panel;

/** What was sent, to choose from; [ and ] go up and down. */
final class MaterialList extends Composite<Panel> {

    private final OrderedList list = new OrderedList();
    private final SerializableConsumer<Material> onChoose;
    private Material chosen = Material.DRAFT;

    MaterialList(Map<Material, Integer> counts, SerializableConsumer<Material> onChoose) {
        this.onChoose = onChoose;
        list.addClassName("zf-desk-materials");
        for (var material : Material.values()) {
            list.add(item(material, counts.getOrDefault(material, 0)));
        }
        getContent().add(list);
        getContent().end(key("[", -1), key("]", 1));
        mark();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("review.materials"));
    }

    void choose(Material material) {
        chosen = material;
        mark();
        onChoose.accept(material);
    }

    private ActionButton key(String key, int by) {
        var button = new ActionButton("", click -> move(by)).small().flat().key(key);
        button.setAriaLabel(getTranslation(by > 0 ? "review.key.next" : "review.key.previous"));
        return button;
    }

    private void move(int by) {
        choose(Material.values()[Math.floorMod(chosen.ordinal() + by, Material.values().length)]);
    }

    private ListItem item(Material material, int count) {
        var button = new NativeButton(getTranslation(material.labelKey()), click -> choose(material));
        button.addClassName("zf-cut");
        var item = new ListItem(button);
        if (count > 0) {
            var number = new Span(String.valueOf(count));
            number.addClassNames("zf-c3", "zf-end");
            item.add(number);
        }
        return item;
    }

    private void mark() {
        for (var at = 0; at < Material.values().length; at++) {
            var item = list.getComponentAt(at);
            var on = at == chosen.ordinal();
            item.getElement().getClassList().set("on", on);
            item.getElement().setAttribute("aria-current", on ? "true" : "false");
        }
    }
}
