package org.zhifa.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Tells that what was typed is kept, and since when. */
public final class SavedChip extends Span {

    public SavedChip() {
        addClassName("zf-st");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    public void saved(LocalTime at) {
        show("check", "zf-green", getTranslation("shared.saved.at", at.truncatedTo(ChronoUnit.SECONDS)));
    }

    public void saving() {
        show("sync", "zf-c3", getTranslation("shared.saved.saving"));
    }

    /** Says it in the top bar, where the shell has its own. */
    public static void announce(LocalTime at) {
        var ui = UI.getCurrent();
        if (ui != null) {
            // A screen may speak before the shell around it stands.
            ui.beforeClientResponse(ui, before -> {
                if (ComponentUtil.getData(ui, SavedChip.class) instanceof SavedChip chip) {
                    chip.saved(at);
                }
            });
        }
    }

    private void show(String icon, String colour, String words) {
        var mark = new Icon(icon).small();
        mark.getElement().getClassList().add(colour);
        removeAll();
        add(mark, new Span(words));
        setVisible(true);
    }

    static void keep(UI ui, SavedChip chip) {
        ComponentUtil.setData(ui, SavedChip.class, chip);
    }
}
