package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ui.CaseTab;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Objections;
import org.zhifa.review.ReviewClock;
import org.zhifa.review.Submission;
import org.zhifa.review.Threads;
import org.zhifa.review.scope.CaseScope;
import org.zhifa.shared.OfficialClock;

/** Legal review on the case page: whether the case must pass it and why, and what was found, for the officer to answer. */
@org.springframework.stereotype.Component
class ReviewTab implements CaseTab {

    private final LegalReview review;
    private final Submission submission;
    private final Objections objections;
    private final ReviewClock time;
    private final Threads threads;
    private final CaseScope scope;
    private final Casework casework;
    private final OfficialClock clock;

    ReviewTab(
            LegalReview review,
            Submission submission,
            Objections objections,
            ReviewClock time,
            Threads threads,
            CaseScope scope,
            Casework casework,
            OfficialClock clock) {
        this.review = review;
        this.submission = submission;
        this.objections = objections;
        this.time = time;
        this.threads = threads;
        this.scope = scope;
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
        var tab = new Div();
        fill(tab, id);
        return tab;
    }

    private void fill(Div tab, CaseId id) {
        tab.removeAll();
        var found = scope.of(id);
        var section = new ScopeSection(
                found,
                clock.today(),
                mayState(id)
                        ? () -> new StateFactorDialog(found.factors(), (factor, holds, amount, reason) -> {
                                    scope.state(id, factor, holds, amount, reason);
                                    fill(tab, id);
                                })
                                .open()
                        : null);
        tab.add(
                section,
                new CaseThreads(id, threads, casework, clock.today()),
                new CaseRounds(id, review, submission, objections, time, clock));
    }

    private boolean mayState(CaseId id) {
        var actor = CurrentActor.get();
        var details = casework.details(id);
        return actor.is(Role.OFFICER)
                && details.handlers().contains(actor.id())
                && details.decidedOn().isEmpty();
    }
}
