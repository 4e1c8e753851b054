package org.zhifa.disclosure;

import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.documents.Papers;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** Brings together what the modules below know of a case that was decided. */
@Component
class DecidedCases {

    private static final String DECISION_PAPER = "CF-JDS";
    private static final String NO_PENALTY_PAPER = "CF-BYJD";

    private final Casework casework;
    private final Procedures procedures;
    private final Parties parties;
    private final PowerList powers;
    private final Officers officers;
    private final Papers papers;
    private final Tenants tenants;

    DecidedCases(
            Casework casework,
            Procedures procedures,
            Parties parties,
            PowerList powers,
            Officers officers,
            Papers papers,
            Tenants tenants) {
        this.casework = casework;
        this.procedures = procedures;
        this.parties = parties;
        this.powers = powers;
        this.officers = officers;
        this.papers = papers;
        this.tenants = tenants;
    }

    /** Refused while the decision's paper has no number. */
    DecidedCase of(CaseId id) {
        var details = casework.details(id);
        var staff = new HashSet<String>();
        officers.all().stream().map(Officer::name).forEach(staff::add);
        details.steps().stream().map(StepLine::by).forEach(staff::add);
        return new DecidedCase(
                details,
                procedures.find(details.summary().procedure()).orElseThrow(),
                parties.find(details.party()).orElseThrow(),
                powers.find(details.power()).orElseThrow(),
                details.draft().orElseThrow().draft(),
                number(id, details.summary().number().text()),
                tenants.current(),
                staff);
    }

    private String number(CaseId id, String caseNo) {
        return papers.find(id, DECISION_PAPER)
                .or(() -> papers.find(id, NO_PENALTY_PAPER))
                .map(IssuedPaper::number)
                .orElseThrow(() -> new DisclosureRefusal.NoDecisionPaper(caseNo));
    }
}
