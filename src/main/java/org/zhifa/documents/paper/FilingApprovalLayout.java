package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which words of an approval of filing (立案审批表) stand in which row. */
final class FilingApprovalLayout {

    private FilingApprovalLayout() {}

    static Sheet of(FilingApprovalPaper paper, FormRows rows) {
        PartyBlock party = paper.party();
        String representative = party.representative();
        rows.wide("案由", paper.caseTitle())
                .pair("案号", paper.caseNumber(), "线索收到日期", PaperDates.date(paper.receivedOn()))
                .wide("案件来源", paper.source())
                .wide("当事人", party.name())
                .pair("证件类型", party.identityLabel(), "证件号码", party.identity())
                .pair("住所", party.address(), "法定代表人", representative == null ? "" : representative)
                .tall("案情摘要", List.of(paper.facts()))
                .wide("涉嫌违反", paper.suspectedBreach());
        String officers = paper.handlers().stream()
                .map(officer -> officer.name() + "（执法证号" + officer.certificate() + "）")
                .collect(Collectors.joining("、"));
        rows.wide("拟承办人", officers);
        String names = paper.handlers().stream().map(Officer::name).collect(Collectors.joining("　"));
        rows.opinion("承办人意见", List.of(paper.proposal()), names, PaperDates.date(paper.proposedOn()));
        for (Approval approval : paper.approvals()) {
            String words = approval.words();
            String name = approval.name();
            LocalDate on = approval.on();
            rows.opinion(
                    approval.office(),
                    words == null ? List.of() : List.of(words),
                    name == null ? "" : name,
                    on == null ? "年　　月　　日" : PaperDates.date(on));
        }
        return new Sheet("documents/filing-approval", Map.of(), rows.rows());
    }
}
