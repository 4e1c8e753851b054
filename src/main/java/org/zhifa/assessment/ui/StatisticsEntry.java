package org.zhifa.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.shared.ui.NavEntry;

/** The yearly statistics in the rail. */
@org.springframework.stereotype.Component
class StatisticsEntry implements NavEntry {

    @Override
    public String icon() {
        return "statistics";
    }

    @Override
    public String labelKey() {
        return "assessment.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return StatisticsView.class;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ASSESSOR.name(), Role.SUPERVISOR.name(), Role.HEAD_OF_BODY.name());
    }
}
