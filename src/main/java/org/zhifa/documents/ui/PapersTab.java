package org.zhifa.documents.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.ui.CaseTab;
import org.zhifa.documents.Papers;
import org.zhifa.evidence.RecordBook;
import org.zhifa.shared.OfficialClock;

/** Papers as a tab of the case page. */
@Service
class PapersTab implements CaseTab {

    private static final int AFTER_THE_EVIDENCE = 20;

    private final Papers papers;
    private final RecordBook book;
    private final OfficialClock clock;

    PapersTab(Papers papers, RecordBook book, OfficialClock clock) {
        this.papers = papers;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "documents.tab";
    }

    @Override
    public int order() {
        return AFTER_THE_EVIDENCE;
    }

    @Override
    public Component content(CaseId id) {
        return new PapersPanel(id, papers, book, clock);
    }
}
