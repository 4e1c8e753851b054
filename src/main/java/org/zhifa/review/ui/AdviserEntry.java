package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.review.Advisers;
import org.zhifa.shared.ui.NavEntry;

/** The adviser's screen in the rail, with how many questions wait. */
@org.springframework.stereotype.Component
class AdviserEntry implements NavEntry {

    private final Advisers advisers;

    AdviserEntry(Advisers advisers) {
        this.advisers = advisers;
    }

    @Override
    public String icon() {
        return "review";
    }

    @Override
    public String labelKey() {
        return "review.adviser.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return AdviserView.class;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ADVISER.name());
    }

    @Override
    public int badge() {
        return advisers.waiting();
    }
}
