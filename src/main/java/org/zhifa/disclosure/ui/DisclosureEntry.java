package org.zhifa.disclosure.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Set;
import org.zhifa.disclosure.Publications;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.ui.NavEntry;

/** Disclosure in the rail, with how many publications wait for whoever looks. */
@org.springframework.stereotype.Component
class DisclosureEntry implements NavEntry {

    private final Publications publications;

    DisclosureEntry(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String icon() {
        return "globe";
    }

    @Override
    public String labelKey() {
        return "disclosure.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return DisclosureView.class;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<String> roles() {
        return Set.of("OFFICER", "UNIT_HEAD", "REVIEWER", "HEAD_OF_BODY", "PUBLISHER");
    }

    @Override
    public int badge() {
        var actor = CurrentActor.get();
        var states = Arrays.stream(DisclosureTab.values())
                .filter(tab -> tab.waitsFor(actor))
                .flatMap(tab -> tab.states().stream())
                .toList();
        return states.isEmpty() ? 0 : publications.count(states);
    }
}
