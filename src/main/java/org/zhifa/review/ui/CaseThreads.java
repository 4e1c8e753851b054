package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.Anchor;
import org.zhifa.review.ReviewThread;
import org.zhifa.review.Threads;

/** The threads of a case on its page, the open ones first: whoever handles the case answers them here. */
final class CaseThreads extends Div implements Talk {

    private final transient Threads threads;
    private final transient CaseDetails details;
    private final CaseId id;
    private final LocalDate today;

    CaseThreads(CaseId id, Threads threads, Casework casework, LocalDate today) {
        this.id = id;
        this.threads = threads;
        this.details = casework.details(id);
        this.today = today;
        addClassName("zf-case-threads");
        load();
    }

    private void load() {
        removeAll();
        var all = threads.of(id);
        setVisible(!all.isEmpty());
        part(
                "review.thread.heading.open",
                all.stream().filter(ReviewThread::isOpen).toList());
        part(
                "review.thread.heading.settled",
                all.stream().filter(thread -> !thread.isOpen()).toList());
    }

    private void part(String heading, List<ReviewThread> shown) {
        if (!shown.isEmpty()) {
            add(new H3(getTranslation(heading, shown.size())));
            shown.forEach(thread -> add(new ThreadCard(thread, this)));
        }
    }

    @Override
    public LocalDate today() {
        return today;
    }

    /** Settling is done on the desk. */
    @Override
    public boolean reviews() {
        return false;
    }

    @Override
    public boolean speaks() {
        var actor = CurrentActor.get();
        return actor.is(Role.OFFICER) && details.handlers().contains(actor.id());
    }

    @Override
    public String place(ReviewThread thread) {
        return details.draft()
                .map(draft -> ThreadPlace.words(thread.anchor(), thread.title(), draft.draft()))
                .orElse(thread.title());
    }

    @Override
    public String address(ReviewThread thread) {
        return "cases/" + id;
    }

    @Override
    public void compose(Anchor anchor, String quote, Placing at) {
        throw new UnsupportedOperationException("questions are asked on the desk");
    }

    @Override
    public void say(ReviewThread thread, String words) {
        threads.say(thread.id(), words);
        load();
    }

    @Override
    public void resolve(ReviewThread thread, String words) {
        throw new UnsupportedOperationException("questions are settled on the desk");
    }

    @Override
    public void reopen(ReviewThread thread, String words) {
        throw new UnsupportedOperationException("questions are taken up again on the desk");
    }

    @Override
    public void next() {
        // They all stand on one page.
    }
}
