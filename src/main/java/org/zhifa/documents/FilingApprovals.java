package org.zhifa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.documents.paper.Approval;
import org.zhifa.documents.paper.FilingApprovalPaper;
import org.zhifa.documents.paper.Officer;
import org.zhifa.documents.paper.Paper;
import org.zhifa.shared.Refusal;

/** Makes approvals of filing (立案审批表), with the opinions as the log has them. */
@Component
class FilingApprovals implements PaperMaker {

    private static final String SOURCE = "CF-PT-01";
    private static final String FILING = "CF-PT-03";

    private final CaseLog log;

    FilingApprovals(CaseLog log) {
        this.log = log;
    }

    @Override
    public String type() {
        return "CF-LASP";
    }

    @Override
    public List<StepLine> documented(CaseMatter matter) {
        return matter.done(FILING).stream().filter(FilingApprovals::isFiled).toList();
    }

    @Override
    public Refusal tooEarly(CaseMatter matter) {
        return new PaperRefusal.TooEarly(
                "立案审批表", matter.procedure().step(FILING).name().zh());
    }

    @Override
    public Optional<Paper> proposal(CaseMatter matter) {
        return matter.taken(FILING).stream()
                .filter(FilingApprovals::isFiled)
                .reduce((_, later) -> later)
                .map(line -> paper(matter, line));
    }

    @Override
    public Paper paper(CaseMatter matter, StepLine filing) {
        var summary = matter.details().summary();
        var source = matter.entries(matter.lastDone(SOURCE).orElseThrow());
        var entries = matter.entries(filing);
        return new FilingApprovalPaper(
                matter.organ(),
                summary.title(),
                summary.number().text(),
                source.choice("source").orElse(Words.NONE)
                        + source.text("sourceRef").map(ref -> "（" + ref + "）").orElse(""),
                source.day("receivedAt").orElse(summary.openedOn()),
                PenaltyWords.party(matter.party()),
                entries.textOrNone("facts"),
                entries.textOrNone("suspectedNorm"),
                entries.textOrNone("reason"),
                entries.officers("handlers").stream()
                        .map(matter::officer)
                        .map(officer -> new Officer(
                                officer.name(), officer.certificate().text(), "承办"))
                        .toList(),
                Words.day(filing.at()),
                approvals(matter, filing));
    }

    private List<Approval> approvals(CaseMatter matter, StepLine filing) {
        var given = log.approvals(matter.details().summary().id(), filing.entry());
        // Who takes the step proposes; the others give their opinions, and those who have not yet are left blank.
        var asked = matter.step(filing).actors().stream().skip(1).toList();
        var approvals = new ArrayList<Approval>();
        for (var place = 0; place < asked.size(); place++) {
            var office = office(asked.get(place));
            if (place < given.size()) {
                var opinion = given.get(place);
                var words = String.valueOf(opinion.facts().get("opinion"));
                approvals.add(new Approval(office, Words.orNone(words), opinion.byName(), Words.day(opinion.at())));
            } else {
                approvals.add(new Approval(office, null, null, null));
            }
        }
        return approvals;
    }

    private static String office(StepActor actor) {
        return actor == StepActor.HB ? "承办机构\n负责人意见" : "单位负责人\n意见";
    }

    private static boolean isFiled(StepLine line) {
        return "FILED".equals(line.form().get("outcome"));
    }
}
