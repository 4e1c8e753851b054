package org.zhifa.shared.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/** The main navigation: a narrow rail at the left, on a phone a bar at the bottom. */
final class Rail extends Nav {

    private static final int CAPPED = 99;

    private final transient Map<NavEntry, Element> badges = new LinkedHashMap<>();

    Rail(List<NavEntry> entries) {
        addClassName("zf-rail");
        getElement().setAttribute("aria-label", getTranslation("shared.shell.navigation"));
        var atEnd = false;
        for (var entry : entries.stream()
                .filter(Rail::isVisible)
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList()) {
            var link = link(entry);
            if (!atEnd && entry.order() >= NavEntry.END) {
                atEnd = true;
                link.addClassName("end");
            }
            add(link);
        }
        refresh();
    }

    /** Counts anew what waits behind each entry. */
    void refresh() {
        badges.forEach((entry, badge) -> {
            int waiting = entry.badge();
            badge.setVisible(waiting > 0);
            badge.setText(waiting > CAPPED ? CAPPED + "+" : String.valueOf(waiting));
        });
    }

    static boolean isVisible(NavEntry entry) {
        return isOpenTo(entry.roles());
    }

    /** Whether whoever is signed in has one of these roles; with none named, everyone has. */
    static boolean isOpenTo(Set<String> roles) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return roles.isEmpty()
                || who != null
                        && who.getAuthorities().stream()
                                .anyMatch(authority -> roles.stream()
                                        .anyMatch(role -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    private RouterLink link(NavEntry entry) {
        var link = new RouterLink(entry.view());
        link.add(new Icon(entry.icon()), new Span(getTranslation(entry.labelKey())));
        link.setHighlightAction((each, here) -> {
            each.getElement().setAttribute("highlight", here);
            if (here) {
                each.getElement().setAttribute("aria-current", "page");
            } else {
                each.getElement().removeAttribute("aria-current");
            }
        });
        var badge = new Element("em");
        link.getElement().appendChild(badge);
        badges.put(entry, badge);
        return link;
    }
}
