package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.review.accountability.Accountability;
import org.zhifa.shared.ui.NavEntry;

/** Accountability in the rail, with how many cases are open; an officer sees those that concern him. */
@org.springframework.stereotype.Component
class AccountabilityEntry implements NavEntry {

    private final Accountability accountability;

    AccountabilityEntry(Accountability accountability) {
        this.accountability = accountability;
    }

    @Override
    public String icon() {
        return "flag";
    }

    @Override
    public String labelKey() {
        return "review.accountability.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return AccountabilityListView.class;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.OFFICER.name(), Role.REVIEWER.name(), Role.UNIT_HEAD.name(), Role.HEAD_OF_BODY.name());
    }

    @Override
    public int badge() {
        return (int) accountability.list().stream()
                .filter(line -> !line.state().isLast())
                .count();
    }
}
