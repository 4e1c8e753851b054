package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhifa.identity.Role;
import org.zhifa.shared.ui.NavEntry;

/** The statistics of reviews in the rail. */
@org.springframework.stereotype.Component
class ReviewStatisticsEntry implements NavEntry {

    static final Set<Role> ROLES = Set.of(Role.REVIEWER, Role.UNIT_HEAD, Role.HEAD_OF_BODY);

    @Override
    public String icon() {
        return "statistics";
    }

    @Override
    public String labelKey() {
        return "review.statistics.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return ReviewStatisticsView.class;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Set<String> roles() {
        return ROLES.stream().map(Role::name).collect(Collectors.toSet());
    }
}
