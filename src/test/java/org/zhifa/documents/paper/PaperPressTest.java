package org.zhifa.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhifa.Clause;

@Clause({"S21", "S22", "S24"})
class PaperPressTest {

    private static final PaperPress PRESS = new PaperPress(PaperFonts.bundled());
    private static final String NEVER_FIRST = "，。、；：）》”";

    @Test
    void aDecisionCarriesTheSixContentsOfArticle59() {
        Printed decision = printed(StarGrain.decision(), StarGrain.sealed("桓市监处罚〔2026〕42号", 4139));

        assertThat(decision.text())
                .contains("桓台县市场监督管理局行政处罚决定书桓市监处罚〔2026〕42号")
                .contains("当事人：桓台县示例星禾食品有限公司", "91370321MA0DEM013L", "桓台县果里镇示例路1号", "法定代表人：罗示例")
                .contains("生产糕点420盒，包装标注的生产日期晚于实际生产日期", "货值金额12600元")
                .contains("1.现场笔录2份及现场音像记录，证明涉案糕点的数量和标注情况；", "6.营业执照复印件，证明主体资格。")
                .contains("违反《中华人民共和国食品安全法》第三十四条第十项")
                .contains("依据《中华人民共和国食品安全法》第一百二十四条第一款第五项")
                .contains("（一）没收扣押的糕点300盒；", "（二）没收违法所得3600元（叁仟陆佰元整）；")
                .contains("（三）罚款126000元（壹拾贰万陆仟元整）。", "罚没款合计129600元（壹拾贰万玖仟陆佰元整）。")
                .contains("自收到本决定书之日起十五日内", "DEMO-PAY-0042")
                .contains("六十日内向桓台县人民政府申请行政复议", "六个月内依法向桓台县人民法院提起行政诉讼")
                .contains("桓台县市场监督管理局2026年5月29日")
                .contains("第1页共4页", "第4页共4页", "本文书已封存", "执法日志第4139条", "扫码核验真伪和全文");
    }

    @Test
    void aDecisionWithoutRemediesIsNeverMade() {
        PenaltyDecisionPaper whole = StarGrain.decision();

        assertThatThrownBy(() -> new PenaltyDecisionPaper(
                        whole.organ(),
                        whole.party(),
                        whole.investigation(),
                        whole.facts(),
                        whole.evidence(),
                        whole.hearing(),
                        whole.reasoning(),
                        whole.basis(),
                        whole.penalties(),
                        whole.performance(),
                        List.of(),
                        whole.disclosure(),
                        whole.decidedOn(),
                        whole.copies()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("remedies");
    }

    @Test
    void itsParagraphsAreNumberedThroughForReviewersToPointAt() {
        List<Paragraph> paragraphs = StarGrain.decision().paragraphs();

        assertThat(paragraphs)
                .extracting(Paragraph::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(paragraphs.get(8).section()).isEqualTo("五、认定和裁量");
        assertThat(paragraphs.get(8).text()).contains("从轻档");
    }

    @Test
    void everyPaperSaysWhatItMustAndEmbedsItsFonts() {
        assertThat(whole(StarGrain.notice()).text())
                .contains("行政处罚听证告知书", "第四十四条、第四十五条、第六十三条、第六十四条", "你单位享有陈述、申辩和要求听证的权利")
                .contains("五个工作日内未提出的，视为放弃", "罚款126000元（壹拾贰万陆仟元整）");
        assertThat(whole(StarGrain.opinion()).text())
                .contains("法制审核意见书", "第2轮", "A20180000000001", "SHA-2569d136c0b…77e241fa", "◆执法主体", "◇执法程序")
                .contains("■同意□建议改正", "法示四", "2026年5月27日");
        assertThat(whole(StarGrain.scene()).text())
                .contains("现场笔录", "2026年3月5日14时00分至16时30分", "15032100101", "15032100102", "■已看证件■已听清权利")
                .contains("见证人：无", "（以下空白）", "当事人拒绝签名的，注明理由：", "本笔录已封存");
        assertThat(whole(StarGrain.receipt()).text())
                .contains("送达回证", "《行政处罚决定书》（桓市监处罚〔2026〕42号）1份", "直接送达", "拒收事由无", "于示一（执法证号15032100101）");
        assertThat(whole(StarGrain.filing()).text())
                .contains("立案审批表", "12345热线转办", "第三十四条第十项", "同意立案。", "桓示六", "2026年3月5日");
    }

    @Test
    void aRecordAsksForSignaturesAtTheFootOfEveryPage() {
        Printed record = printed(StarGrain.scene(), StarGrain.sealed(null, 3507));

        assertThat(record.lines(1)).anySatisfy(line -> assertThat(line).startsWith("当事人签名："));
        assertThat(record.lines(2)).anySatisfy(line -> assertThat(line).startsWith("当事人签名或者盖章："));
    }

    @Test
    void aRecordOfAnyLengthEndsWithAStrokeOverItsEmptyLinesAndRoomForEveryHand() {
        SceneRecordPaper scene = StarGrain.scene();
        for (int findings = 1; findings < 12; findings++) {
            Printed record = whole(new SceneRecordPaper(
                    scene.organ(),
                    scene.from(),
                    scene.to(),
                    scene.place() + "、原料库、冷藏库、包装材料库、办公楼二层档案室和财务室",
                    scene.party(),
                    scene.identityLabel(),
                    scene.identity(),
                    scene.representative(),
                    scene.officers(),
                    scene.witness(),
                    scene.recording() + "；V3，14时00分至16时30分，没有中断",
                    scene.told(),
                    true,
                    true,
                    null,
                    Collections.nCopies(findings, scene.findings().get(1))));

            assertThat(String.join("", record.lines(record.pages()))).contains("（以下空白）", "当事人核对", "当事人拒绝签名的，注明理由：");
            assertThat(record.text().split("包装间喷码机", -1)).hasSize(findings + 1);
        }
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        for (Paper paper : List.of(StarGrain.decision(), StarGrain.notice(), StarGrain.opinion(), StarGrain.scene())) {
            assertThat(whole(paper).lines())
                    .filteredOn(line -> !line.isEmpty())
                    .allSatisfy(line -> assertThat(NEVER_FIRST.indexOf(line.charAt(0)))
                            .as(line)
                            .isNegative());
        }
    }

    @Test
    void longFactsRunOverPagesAndTheSignatureNeverStandsAlone() {
        String sentence = "当事人在上述期间内分批生产并销售涉案糕点，每一批次的生产数量、销售数量和销售价格均有台账记载。";
        for (int paragraphs = 9; paragraphs < 14; paragraphs++) {
            List<String> facts = Collections.nCopies(paragraphs, sentence.repeat(9));

            Printed decision =
                    printed(StarGrain.decision(StarGrain.PARTY, facts), StarGrain.sealed("桓市监处罚〔2026〕42号", 1));
            List<String> last = decision.lines(decision.pages());

            int signature = last.indexOf("2026年5月29日");
            assertThat(signature).as(last.toString()).isGreaterThan(2);
            assertThat(decision.text().split(sentence, -1)).hasSize(paragraphs * 9 + 1);
        }
    }

    @Test
    void theCodeOnEachPageLeadsToThePaperAndThePage() {
        Printed decision = printed(StarGrain.decision(), StarGrain.sealed("桓市监处罚〔2026〕42号", 4139));

        assertThat(decision.code(1)).isEqualTo("https://zhifa.example/v/7K3QW?p=1");
        assertThat(decision.code(4)).isEqualTo("https://zhifa.example/v/7K3QW?p=4");
    }

    @Test
    void aDraftIsMarkedAndHasNoNumber() {
        Printed draft = printed(StarGrain.decision(), PaperProof.draft(StarGrain.ADDRESS, StarGrain.MADE_AT));

        assertThat(draft.text()).contains("代拟稿未批准", "没有文号，不产生效力").doesNotContain("桓市监处罚〔2026〕42号", "已封存");
        assertThatThrownBy(() -> new PaperProof("桓市监处罚〔2026〕42号", StarGrain.ADDRESS, null, true, StarGrain.MADE_AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePdfIsTaggedTitledAndSilentAboutTheParty() {
        Printed decision = printed(StarGrain.decision(), StarGrain.sealed("桓市监处罚〔2026〕42号", 4139));

        assertThat(decision.tagged()).isTrue();
        assertThat(decision.language()).isEqualTo("zh-CN");
        assertThat(decision.title()).isEqualTo("行政处罚决定书 桓市监处罚〔2026〕42号");
        assertThat(decision.metadata()).doesNotContain("星禾", "罗示例", "91370321MA0DEM013L");
    }

    @Test
    void thePaperPrintedAgainIsTheSameToTheByte() {
        PaperProof proof = StarGrain.sealed("桓市监处罚〔2026〕42号", 4139);

        assertThat(PRESS.print(StarGrain.decision(), proof)).isEqualTo(PRESS.print(StarGrain.decision(), proof));
        assertThat(PRESS.print(StarGrain.decision(), proof))
                .isNotEqualTo(PRESS.print(StarGrain.decision(), StarGrain.sealed("桓市监处罚〔2026〕42号", 4140)));
    }

    @Test
    void aRareNameIsPrintedWhole() {
        PartyBlock rare = new PartyBlock("朱镕堃喆龑䶮", "身份证号码", "370321189902030019", "桓台县索镇示例路2号", null);

        Printed decision = printed(StarGrain.decision(rare, StarGrain.FACTS), StarGrain.sealed(null, 1));

        assertThat(decision.text()).contains("当事人：朱镕堃喆龑䶮");
    }

    @Test
    void aCharacterItsFontLacksIsPrintedFromGovSong() {
        // 㵑 is in 宋体 but not in 楷体, in which signatures are set.
        FilingApprovalPaper paper = StarGrain.filing();
        FilingApprovalPaper signed = new FilingApprovalPaper(
                paper.organ(),
                paper.caseTitle(),
                paper.caseNumber(),
                paper.source(),
                paper.receivedOn(),
                paper.party(),
                paper.facts(),
                paper.suspectedBreach(),
                paper.proposal(),
                paper.handlers(),
                paper.proposedOn(),
                List.of(new Approval("单位负责人\n意见", "同意立案。", "桓㵑六", paper.proposedOn())));

        assertThat(whole(signed).text()).contains("桓㵑六");
    }

    @Test
    void aCharacterNoFontHasStopsThePaperAndIsNamed() {
        PartyBlock unprintable = new PartyBlock("王𪚥", "身份证号码", "370321189902030019", "桓台县索镇示例路2号", null);

        assertThatThrownBy(
                        () -> PRESS.print(StarGrain.decision(unprintable, StarGrain.FACTS), StarGrain.sealed(null, 1)))
                .isInstanceOfSatisfying(MissingGlyph.class, missing -> {
                    assertThat(missing.character()).isEqualTo("𪚥");
                    assertThat(missing.field()).isEqualTo("当事人");
                });
    }

    @Test
    void wordsThatFindNoRoomStopThePaper() {
        SceneRecordPaper scene = StarGrain.scene();
        Officer busy = new Officer("于示一", "15032100101", "检查、问话、拍照、录像、清点、加贴封条、押运");

        assertThatThrownBy(() -> whole(new SceneRecordPaper(
                        scene.organ(),
                        scene.from(),
                        scene.to(),
                        scene.place(),
                        scene.party(),
                        scene.identityLabel(),
                        scene.identity(),
                        scene.representative(),
                        List.of(busy, scene.officers().getLast()),
                        scene.witness(),
                        scene.recording(),
                        scene.told(),
                        true,
                        true,
                        null,
                        scene.findings())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("押运");
    }

    @Test
    void aCountyMayPrintWithItsOwnFont(@TempDir Path folder) throws IOException {
        try (var open = PaperFonts.class.getResourceAsStream("/fonts/LXGWWenKai-Regular.ttf")) {
            Files.copy(open, folder.resolve("GovFang.ttf"));
        }

        byte[] pdf = new PaperPress(PaperFonts.from(folder))
                .print(StarGrain.receipt(), StarGrain.sealed("桓市监送〔2026〕51号", 1));

        assertThat(new Printed(pdf).fonts()).anyMatch(font -> font.contains("LXGWWenKai"));
    }

    private static Printed whole(Paper paper) {
        Printed printed = printed(paper, StarGrain.sealed("桓市监文〔2026〕1号", 1));
        assertThat(printed.fonts()).isNotEmpty().noneMatch(font -> font.endsWith("NOT EMBEDDED"));
        return printed;
    }

    private static Printed printed(Paper paper, PaperProof proof) {
        return new Printed(PRESS.print(paper, proof));
    }
}
