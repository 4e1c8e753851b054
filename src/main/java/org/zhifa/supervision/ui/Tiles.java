package org.zhifa.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.ui.Icon;
import org.zhifa.supervision.BoardRow;
import org.zhifa.tenancy.TenantId;

/** All bodies at a glance: name and word, in the order of the table. */
final class Tiles extends Div {

    private final transient Consumer<TenantId> chosen;

    Tiles(Consumer<TenantId> chosen) {
        this.chosen = chosen;
        addClassName("zf-monitor-tiles");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("supervision.tiles"));
    }

    void show(List<BoardRow> rows, @Nullable TenantId on) {
        removeAll();
        for (var row : rows) {
            add(tile(row, row.tenant().equals(on)));
        }
    }

    private NativeButton tile(BoardRow row, boolean on) {
        var tile = new NativeButton();
        tile.addClassNames("zf-tile", row.state().name().toLowerCase(Locale.ROOT));
        tile.getElement().setAttribute("aria-pressed", String.valueOf(on));
        tile.getElement().appendChild(new Element("b").setText(row.name()));
        var word = new Span();
        switch (row.state()) {
            case VETO -> word.add(new Icon("ban").tiny());
            case BELOW -> word.add(new Icon("warning").tiny());
            case MET -> word.add(new Icon("check").tiny());
            case NO_CASES, SUMMARY -> {}
        }
        word.add(getTranslation(row.state().labelKey(), row.missed().size()));
        tile.add(word);
        tile.addClickListener(_ -> chosen.accept(row.tenant()));
        return tile;
    }
}
