package org.zhifa.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.zhifa.casework.CaseId;

/** The ways into casework's screens. Other modules navigate through here, so views stay package-private. */
public final class CaseNavigation {

    private CaseNavigation() {}

    public static void toCase(CaseId id) {
        UI.getCurrent().navigate(CaseView.class, parameters(id));
    }

    public static void toList() {
        UI.getCurrent().navigate(CasesView.class);
    }

    /** A link to a case, for lists. */
    public static RouterLink link(CaseId id, String words) {
        return new RouterLink(words, CaseView.class, parameters(id));
    }

    private static RouteParameters parameters(CaseId id) {
        return new RouteParameters(CaseView.CASE, id.toString());
    }
}
