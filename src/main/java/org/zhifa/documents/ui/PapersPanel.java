package org.zhifa.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.HashMap;
import java.util.Map;
import org.zhifa.casework.CaseId;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.documents.PaperOffer;
import org.zhifa.documents.Papers;
import org.zhifa.evidence.RecordBook;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.EmptyState;

/** The papers of one case: what was made out, what may be made out now, and the page itself beside them. */
final class PapersPanel extends Div {

    /** More entries than a case of many years has. */
    private static final int ENTRIES = 10_000;

    private final transient CaseId id;
    private final transient Papers papers;
    private final transient RecordBook book;
    private final transient OfficialClock clock;
    private final Div lists = new Div();
    private final PaperViewer viewer;

    PapersPanel(CaseId id, Papers papers, RecordBook book, OfficialClock clock) {
        this.id = id;
        this.papers = papers;
        this.book = book;
        this.clock = clock;
        this.viewer = new PaperViewer(this::print);
        lists.addClassName("zf-papers-lists");
        addClassName("zf-papers");
        add(lists, viewer);
        refresh();
    }

    private void refresh() {
        var offers = papers.offers(id);
        var issued = papers.of(id);
        lists.removeAll();
        lists.add(new H3(getTranslation("documents.issued")));
        lists.add(
                issued.isEmpty()
                        ? new EmptyState(
                                "document", getTranslation("documents.none"), getTranslation("documents.none.whatToDo"))
                        : new IssuedPapers(issued, names(offers), seals(), clock.today(), viewer::show));
        lists.add(new H3(getTranslation("documents.offers")));
        offers.stream()
                .filter(offer -> !offer.made())
                .map(offer -> new OfferLine(offer, () -> viewer.showDraft(id, offer.type()), () -> issue(offer)))
                .forEach(lists::add);
    }

    private void issue(PaperOffer offer) {
        var issued = papers.issue(id, offer.type().code());
        refresh();
        viewer.show(issued, offer.type().name().in(getLocale()));
    }

    /** On record before the printer's window opens: what was not printed after all is the smaller mistake. */
    private void print(IssuedPaper paper, int copies) {
        papers.printed(paper.id(), copies);
        viewer.print();
        refresh();
    }

    private Map<String, String> names(Iterable<PaperOffer> offers) {
        var names = new HashMap<String, String>();
        offers.forEach(
                offer -> names.put(offer.type().code(), offer.type().name().in(getLocale())));
        return names;
    }

    /** Where each paper stands in the log; one just made out is still on its way. */
    private Map<String, Long> seals() {
        var seals = new HashMap<String, Long>();
        for (var entry : book.entriesOf(id.value(), ENTRIES)) {
            if (entry.kind().equals("paper.issued") && entry.seal().isPresent()) {
                seals.put((String) entry.facts().get("paper"), entry.seal().getAsLong());
            }
        }
        return seals;
    }
}
