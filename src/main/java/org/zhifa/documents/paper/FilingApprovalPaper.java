package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * The approval of filing a case (立案审批表, CF-LASP): source, facts, suspected breach, proposal, and the opinions up to the
 * head of the body.
 */
public record FilingApprovalPaper(
        String organ,
        String caseTitle,
        String caseNumber,
        String source,
        LocalDate receivedOn,
        PartyBlock party,
        String facts,
        String suspectedBreach,
        String proposal,
        List<Officer> handlers,
        LocalDate proposedOn,
        List<Approval> approvals)
        implements Paper {

    public FilingApprovalPaper {
        Required.text(facts, "facts");
        Required.text(suspectedBreach, "suspected breach");
        handlers = Required.some(handlers, "handlers");
        approvals = Required.some(approvals, "approvals");
    }

    @Override
    public String code() {
        return "CF-LASP";
    }

    @Override
    public String title() {
        return "立案审批表";
    }
}
