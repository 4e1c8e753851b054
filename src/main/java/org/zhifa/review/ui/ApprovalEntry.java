package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.review.Opinions;
import org.zhifa.shared.ui.NavEntry;

/** What the head of the legal office approves, in the rail, with how much waits. */
@org.springframework.stereotype.Component
class ApprovalEntry implements NavEntry {

    private final Opinions opinions;

    ApprovalEntry(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String icon() {
        return "review";
    }

    @Override
    public String labelKey() {
        return "review.approval.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return ApprovalView.class;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.REVIEW_HEAD.name());
    }

    @Override
    public int badge() {
        return opinions.waiting();
    }
}
