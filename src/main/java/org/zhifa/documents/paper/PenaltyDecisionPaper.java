package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Yuan;

/**
 * The penalty decision (行政处罚决定书, CF-JDS). It cannot be made without the six contents of 《行政处罚法》第五十九条: party,
 * facts and evidence, kind and basis, performance, remedies, organ and date.
 *
 * @param evidence one item of evidence each, with what it proves; the paper numbers them
 * @param basis the sentence that names the articles and leads to the items
 * @param copies how many copies go where; null if the paper does not say
 */
public record PenaltyDecisionPaper(
        String organ,
        PartyBlock party,
        List<String> investigation,
        List<String> facts,
        List<String> evidence,
        List<String> hearing,
        List<String> reasoning,
        String basis,
        List<PenaltyItem> penalties,
        List<String> performance,
        List<String> remedies,
        List<String> disclosure,
        LocalDate decidedOn,
        @Nullable String copies)
        implements TextPaper {

    public PenaltyDecisionPaper {
        Required.text(organ, "organ");
        investigation = Required.some(investigation, "investigation");
        facts = Required.some(facts, "facts");
        evidence = Required.some(evidence, "evidence");
        hearing = Required.some(hearing, "notice and hearing");
        reasoning = Required.some(reasoning, "reasoning");
        Required.text(basis, "basis");
        penalties = Required.some(penalties, "penalties");
        performance = Required.some(performance, "way and time of performance");
        remedies = Required.some(remedies, "remedies");
        disclosure = List.copyOf(disclosure);
    }

    @Override
    public String code() {
        return "CF-JDS";
    }

    @Override
    public String title() {
        return "行政处罚决定书";
    }

    @Override
    public LocalDate date() {
        return decidedOn;
    }

    @Override
    public TextFlow flow() {
        TextFlow flow = new TextFlow().party(party);
        flow.section("一、案件来源和调查经过").paragraphs(investigation);
        flow.section("二、查明的事实").paragraphs(facts);
        flow.section("三、证据").paragraph("上述事实，有下列证据证明：").listed(evidence);
        flow.section("四、告知、听证和审核").paragraphs(hearing);
        flow.section("五、认定和裁量").paragraphs(reasoning);
        flow.section("六、处罚决定").paragraph(basis).operative(penalties);
        PenaltyTotal.of(penalties).map(Yuan::toString).ifPresent(sum -> flow.plain("罚没款合计" + sum + "。"));
        flow.section("七、履行方式和期限").paragraphs(performance);
        flow.section("八、救济途径和期限").paragraphs(remedies);
        if (!disclosure.isEmpty()) {
            flow.section("九、公示").paragraphs(disclosure);
        }
        return flow;
    }
}
