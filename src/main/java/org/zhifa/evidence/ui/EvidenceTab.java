package org.zhifa.evidence.ui;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.ui.CaseTab;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.RecordBook;
import org.zhifa.shared.OfficialClock;

/** Evidence as a tab of the case page. */
@Service
class EvidenceTab implements CaseTab {

    private static final int AFTER_THE_HISTORY = 10;

    private final Casework casework;
    private final Procedures procedures;
    private final Evidence evidence;
    private final RecordBook book;
    private final OfficialClock clock;

    EvidenceTab(Casework casework, Procedures procedures, Evidence evidence, RecordBook book, OfficialClock clock) {
        this.casework = casework;
        this.procedures = procedures;
        this.evidence = evidence;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "evidence.tab";
    }

    @Override
    public int order() {
        return AFTER_THE_HISTORY;
    }

    @Override
    public Component content(CaseId id) {
        var details = casework.details(id);
        var procedure = procedures.find(details.summary().procedure()).orElseThrow();
        return new EvidencePanel(details, procedure, evidence, book, clock);
    }
}
