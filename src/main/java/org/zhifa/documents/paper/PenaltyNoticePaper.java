package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice before a penalty (行政处罚告知书, with a right to a hearing 行政处罚听证告知书; CF-GZS): what the organ means to
 * decide, on what facts, reasons and basis, and what the party may do about it (《行政处罚法》第四十四条).
 *
 * @param hearing whether the party may ask for a hearing (第六十三条)
 * @param reasoning what norm is broken, and the discretion used
 * @param contact whom to answer: name, telephone and address in one sentence
 */
public record PenaltyNoticePaper(
        String organ,
        boolean hearing,
        PartyBlock party,
        String caseTitle,
        LocalDate filedOn,
        List<String> facts,
        List<String> evidence,
        List<String> reasoning,
        String basis,
        List<PenaltyItem> penalties,
        String contact,
        LocalDate noticedOn)
        implements TextPaper {

    public PenaltyNoticePaper {
        Required.text(organ, "organ");
        Required.text(caseTitle, "case title");
        facts = Required.some(facts, "facts");
        evidence = Required.some(evidence, "evidence");
        reasoning = Required.some(reasoning, "reasoning");
        Required.text(basis, "basis");
        penalties = Required.some(penalties, "penalties");
        Required.text(contact, "contact");
    }

    @Override
    public String code() {
        return "CF-GZS";
    }

    @Override
    public String title() {
        return hearing ? "行政处罚听证告知书" : "行政处罚告知书";
    }

    @Override
    public LocalDate date() {
        return noticedOn;
    }

    @Override
    public @Nullable String copies() {
        return null;
    }

    @Override
    public TextFlow flow() {
        TextFlow flow = new TextFlow().party(party);
        flow.paragraph(
                "%s%s一案，本机关于%s立案调查。现将拟作出的行政处罚告知如下：".formatted(party.name(), caseTitle, PaperDates.date(filedOn)));
        flow.section("一、查明的事实").paragraphs(facts);
        flow.section("二、证据").paragraph("上述事实，有下列证据证明：").listed(evidence);
        flow.section("三、认定和裁量").paragraphs(reasoning);
        flow.section("四、拟作出的行政处罚").paragraph(basis).operative(penalties);
        flow.section("五、" + party.you() + "的权利").paragraph(rights());
        flow.section("六、联系方式").paragraph(contact);
        return flow;
    }

    private String rights() {
        String right = hearing ? "陈述、申辩和要求听证" : "陈述、申辩";
        String articles = hearing ? "第四十四条、第四十五条、第六十三条、第六十四条" : "第四十四条、第四十五条";
        return "根据《中华人民共和国行政处罚法》%s，%s享有%s的权利。自收到本告知书之日起五个工作日内未提出的，视为放弃。".formatted(articles, party.you(), right);
    }
}
