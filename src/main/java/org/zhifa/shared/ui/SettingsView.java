package org.zhifa.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** What stands behind the cases: registers, accounts, units – to each what the roles let see. */
@Route("settings")
@PermitAll
public class SettingsView extends Div implements HasDynamicTitle {

    SettingsView(List<SettingsEntry> entries) {
        var list = new UnorderedList();
        list.addClassName("zf-settings");
        entries.stream()
                .filter(entry -> Rail.isOpenTo(entry.roles()))
                .sorted(Comparator.comparingInt(SettingsEntry::order))
                .map(this::line)
                .forEach(list::add);
        addClassName("zf-list");
        add(new PageHead(getPageTitle()), list);
    }

    /** The way back here, for the crumbs of each screen of the settings. */
    public static RouterLink crumb() {
        return new RouterLink(UI.getCurrent().getTranslation("shared.settings"), SettingsView.class);
    }

    private ListItem line(SettingsEntry entry) {
        var words = new Div(new Span(getTranslation(entry.labelKey())), new Span(getTranslation(entry.noteKey())));
        var link = new RouterLink(entry.view());
        link.add(new Icon(entry.icon()), words, new Icon("right").small());
        return new ListItem(link);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.settings");
    }
}
