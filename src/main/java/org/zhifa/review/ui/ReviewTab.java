package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ui.CaseTab;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Threads;
import org.zhifa.shared.OfficialClock;

/** Legal review on the case page: what was found, so that the officer can answer it. */
@org.springframework.stereotype.Component
class ReviewTab implements CaseTab {

    private final LegalReview review;
    private final Threads threads;
    private final Casework casework;
    private final OfficialClock clock;

    ReviewTab(LegalReview review, Threads threads, Casework casework, OfficialClock clock) {
        this.review = review;
        this.threads = threads;
        this.casework = casework;
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
        return new Div(
                new CaseThreads(id, threads, casework, clock.today()), new RoundList(review.rounds(id), clock.today()));
    }
}
