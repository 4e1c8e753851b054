package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.Role;
import org.zhifa.review.LegalReview;
import org.zhifa.shared.ui.NavEntry;

/** The desk in the rail, with how many rounds wait. */
@org.springframework.stereotype.Component
class ReviewEntry implements NavEntry {

    private final LegalReview review;

    ReviewEntry(LegalReview review) {
        this.review = review;
    }

    @Override
    public String icon() {
        return "review";
    }

    @Override
    public String labelKey() {
        return "review.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return ReviewDeskView.class;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.REVIEWER.name());
    }

    @Override
    public int badge() {
        return review.waiting();
    }
}
