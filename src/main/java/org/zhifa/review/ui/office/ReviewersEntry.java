package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.shared.ui.SettingsEntry;

/** The register of reviewers, in the settings of whoever may read it. */
@org.springframework.stereotype.Component
class ReviewersEntry implements SettingsEntry {

    @Override
    public String icon() {
        return "review";
    }

    @Override
    public String labelKey() {
        return "review.people";
    }

    @Override
    public String noteKey() {
        return "review.people.note";
    }

    @Override
    public Class<? extends Component> view() {
        return ReviewersView.class;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TENANT_ADMIN.name(), Role.HEAD_OF_BODY.name(), Role.UNIT_HEAD.name(), Role.REVIEWER.name());
    }
}
