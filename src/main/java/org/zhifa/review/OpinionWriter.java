package org.zhifa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.shared.Yuan;

/** Writes an opinion out of the checklist (审核意见), for the reviewer to go on with: it says what was found and no more. */
@Component
class OpinionWriter {

    String opinion(
            Outcome outcome,
            ReviewLine line,
            DecisionDraft draft,
            List<Checklist.Row> rows,
            Map<Integer, Finding> found) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(conclusion(outcome, line, draft));
        var problems = rows.stream()
                .filter(row -> found.containsKey(row.no()))
                .filter(row -> found.get(row.no()).verdict() == Verdict.PROBLEM)
                .toList();
        for (var at = 0; at < problems.size(); at++) {
            var row = problems.get(at);
            paragraphs.add("%d.%s：%s".formatted(at + 1, row.name().zh(), said(found.get(row.no()))));
        }
        var overruled = rows.stream()
                .filter(row ->
                        found.containsKey(row.no()) && found.get(row.no()).overrules())
                .map(row -> "%s：%s".formatted(row.name().zh(), said(found.get(row.no()))))
                .toList();
        if (!overruled.isEmpty()) {
            paragraphs.add("平台提示而经审核认为不影响结论的：" + String.join("", overruled));
        }
        return String.join("\n", paragraphs);
    }

    String suggestions(Outcome outcome, List<Checklist.Row> rows, Map<Integer, Finding> found) {
        return switch (outcome) {
            case PASS -> "";
            case FIX -> "请承办机构逐项改正、逐项答复后重新送审。";
            case INVEST -> "请承办机构补充调查、补充证据后重新送审。";
            case REJECT -> "建议不予处罚、撤销案件或者不作出决定。";
            case TRANSFER_ADM -> "建议制作案件移送函，移送有管辖权的机关。";
            case TRANSFER_CRIM -> "建议按照规定移送司法机关，并附涉案材料清单。";
            case RETURN -> "请补正后重新送审；补正期间不计入审核期限。";
        };
    }

    private static String conclusion(Outcome outcome, ReviewLine line, DecisionDraft draft) {
        return switch (outcome) {
            case PASS ->
                "经审核，本案事实清楚，证据充分，定性准确，依据正确，程序合法，处理适当。同意按送审的第%d稿作出决定：%s。".formatted(line.draftNo(), operative(draft));
            case FIX -> "经审核，送审的第%d稿存在下列问题，建议改正：".formatted(line.draftNo());
            case INVEST -> "经审核，本案事实不清、证据不足，建议补充调查：";
            case REJECT -> "经审核，不同意按送审的第%d稿作出决定，理由如下：".formatted(line.draftNo());
            case TRANSFER_ADM -> "经审核，本案不属于本机关管辖，建议移送有管辖权的机关。";
            case TRANSFER_CRIM -> "经审核，当事人的行为涉嫌犯罪，建议移送司法机关。";
            case RETURN -> "送审材料不齐全，退回补正：";
        };
    }

    private static String operative(DecisionDraft draft) {
        return draft.penalties().stream()
                .map(item -> item.amount().signum() == 0 || item.words().contains("元")
                        ? phrase(item.words())
                        : phrase(item.words()) + new Yuan(item.amount()).figures() + "元")
                .collect(Collectors.joining("，"));
    }

    private static String said(Finding found) {
        var page = found.page().isBlank() ? "" : "（%s）".formatted(found.page());
        return phrase(found.note()) + page + "。";
    }

    private static String phrase(String text) {
        return text.strip().replaceFirst("[。；，：]+$", "");
    }
}
