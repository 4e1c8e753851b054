package org.zhifa.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.ui.HistoryFoot;
import org.zhifa.evidence.Evidence;
import org.zhifa.shared.OfficialClock;

/** The coverage of a case below its history, so that a gap is seen without looking for it. */
@Service
class CoverageFoot implements HistoryFoot {

    private final Casework casework;
    private final Procedures procedures;
    private final Evidence evidence;
    private final OfficialClock clock;

    CoverageFoot(Casework casework, Procedures procedures, Evidence evidence, OfficialClock clock) {
        this.casework = casework;
        this.procedures = procedures;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public Optional<Component> content(CaseId id) {
        var coverage = evidence.coverage(id);
        if (coverage.lines().isEmpty()) {
            return Optional.empty();
        }
        var procedure =
                procedures.find(casework.details(id).summary().procedure()).orElseThrow();
        return Optional.of(new CoverageLanes(
                        coverage, procedure, clock.today(), UI.getCurrent().getLocale())
                .element());
    }
}
