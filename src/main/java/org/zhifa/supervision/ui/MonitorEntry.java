package org.zhifa.supervision.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.shared.ui.NavEntry;

/** The county monitor in the rail. */
@org.springframework.stereotype.Component
class MonitorEntry implements NavEntry {

    @Override
    public String icon() {
        return "eye";
    }

    @Override
    public String labelKey() {
        return "supervision.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return MonitorView.class;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SUPERVISOR.name());
    }
}
