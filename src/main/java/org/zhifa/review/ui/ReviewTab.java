package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.ui.CaseTab;
import org.zhifa.review.LegalReview;
import org.zhifa.shared.OfficialClock;

/** Legal review on the case page: what was found, so that the officer can answer it. */
@org.springframework.stereotype.Component
class ReviewTab implements CaseTab {

    private final LegalReview review;
    private final OfficialClock clock;

    ReviewTab(LegalReview review, OfficialClock clock) {
        this.review = review;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "review.tab";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component content(CaseId id) {
        return new RoundList(review.rounds(id), clock.today());
    }
}
