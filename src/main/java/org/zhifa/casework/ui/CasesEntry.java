package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.shared.ui.NavEntry;

/** The list of cases in the rail. */
@org.springframework.stereotype.Component
class CasesEntry implements NavEntry {

    @Override
    public String icon() {
        return "folder";
    }

    @Override
    public String labelKey() {
        return "casework.nav.cases";
    }

    @Override
    public Class<? extends Component> view() {
        return CasesView.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> roles() {
        return CASE_READERS;
    }

    private static final Set<String> CASE_READERS = Set.of(
            "OFFICER",
            "UNIT_HEAD",
            "REVIEWER",
            "HEAD_OF_BODY",
            "PUBLISHER",
            "ARCHIVIST",
            "REVIEW_HEAD",
            "HEARING_HOST",
            "CASHIER");
}
