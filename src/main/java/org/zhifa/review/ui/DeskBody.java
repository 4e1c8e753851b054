package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.Segmented;

/** The three panes of the desk: lists, material, checklist; on a phone one at a time, and if wanted the material alone. */
final class DeskBody extends Div {

    /** The panes, from left to right. */
    enum Pane implements Labelled {
        LIST,
        MATERIAL,
        CHECKLIST;

        @Override
        public String labelKey() {
            return "review.pane." + name();
        }
    }

    private final Div body = new Div();
    private final Div queue = new Div();
    private final Div materials = new Div();
    private final Div middle = new Div();
    private final Div right = new Div();
    private final Div bar = new Div();
    private boolean focused;

    final Segmented<Pane> panes;

    DeskBody() {
        panes = new Segmented<>(
                getTranslation("review.pane"), List.of(Pane.values()), each -> getTranslation(each.labelKey()));
        panes.addValueChangeListener(change -> show(change.getValue()));
        var left = new Div(queue, materials);
        left.addClassName("zf-desk-left");
        queue.addClassName("queue");
        materials.addClassName("materials");
        middle.addClassName("zf-desk-middle");
        right.addClassName("zf-desk-right");
        body.addClassNames("zf-split", "zf-desk-body");
        body.add(left, middle, right);
        Keys.scope(right);
        var focus = new NativeButton(getTranslation("review.key.focus"), click -> focusOnMaterial(!focused));
        focus.addClassName("zf-sr");
        focus.setTabIndex(-1);
        bar.add(panes);
        bar.addClassName("zf-desk-panes");
        addClassName("zf-desk-rest");
        add(bar, body, Keys.click(focus, "Z"));
        panes.setValue(Pane.LIST);
    }

    void list(Component list) {
        queue.removeAll();
        queue.add(list);
    }

    /** A round is open. */
    void show(Component materialList, Component checklist) {
        body.removeClassName("idle");
        materials.removeAll();
        materials.add(materialList);
        right.removeAll();
        right.add(checklist);
        bar.setVisible(true);
        panes.setValue(Pane.MATERIAL);
    }

    /** None is. */
    void idle(Component instead) {
        body.addClassName("idle");
        materials.removeAll();
        right.removeAll();
        middle.removeAll();
        middle.add(instead);
        bar.setVisible(false);
        panes.setValue(Pane.LIST);
        focusOnMaterial(false);
    }

    void middle(Component reader) {
        middle.removeAll();
        middle.add(reader);
        panes.setValue(Pane.MATERIAL);
    }

    private void focusOnMaterial(boolean on) {
        focused = on;
        body.getElement().getClassList().set("focused", on);
    }

    private void show(Pane pane) {
        for (var each : Pane.values()) {
            body.getElement().getClassList().set("pane-" + each.name(), each == pane);
        }
    }
}
