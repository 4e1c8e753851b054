package org.zhifa.documents.paper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.zhifa.shared.Yuan;

/** The papers of one invented case: 星禾食品, false production dates on 420 boxes of pastry, a fine of 126 000 yuan. */
final class StarGrain {

    static final String ORGAN = "桓台县市场监督管理局";
    static final Instant MADE_AT = Instant.parse("2026-05-29T02:00:00Z");
    static final URI ADDRESS = URI.create("https://zhifa.example/v/7K3QW");
    static final PartyBlock PARTY =
            new PartyBlock("桓台县示例星禾食品有限公司", "统一社会信用代码", "91370321MA0DEM013L", "桓台县果里镇示例路1号", "罗示例");
    static final List<PenaltyItem> PENALTIES = List.of(
            PenaltyItem.of("没收扣押的糕点300盒"),
            PenaltyItem.of("没收违法所得", Yuan.of(3_600)),
            PenaltyItem.of("罚款", Yuan.of(126_000)));
    static final List<String> FACTS = List.of(
            "经查明：2026年2月10日至3月4日，当事人生产糕点420盒，包装标注的生产日期晚于实际生产日期。每盒售价30元，货值金额12600元。已售出120盒，违法所得3600元；其余300盒被本机关扣押。案发后，当事人停止该行为，主动召回已售出的糕点。");
    static final List<String> EVIDENCE = List.of(
            "现场笔录2份及现场音像记录，证明涉案糕点的数量和标注情况",
            "生产记录、喷码记录，证明实际生产日期",
            "销售台账、收款凭证，证明销售数量、价格和违法所得",
            "对法定代表人的询问笔录，证明违法行为的经过",
            "召回记录（证据卷第41页至第46页），证明主动召回",
            "营业执照复印件，证明主体资格");
    static final List<String> REASONING = List.of(
            "本机关认为，当事人的行为违反《中华人民共和国食品安全法》第三十四条第十项的规定，构成生产标注虚假生产日期的食品。",
            "货值金额超过一万元，法定罚款幅度为货值金额十倍以上二十倍以下。当事人首次违法，主动召回已售出的糕点，减轻了危害后果，依据《中华人民共和国行政处罚法》第三十二条第一项，适用裁量基准从轻档，按货值金额十倍处以罚款。");

    private StarGrain() {}

    static PaperProof sealed(String number, long entry) {
        return PaperProof.sealed(number, ADDRESS, entry, MADE_AT);
    }

    static PenaltyDecisionPaper decision() {
        return decision(PARTY, FACTS);
    }

    static PenaltyDecisionPaper decision(PartyBlock party, List<String> facts) {
        return new PenaltyDecisionPaper(
                ORGAN,
                party,
                List.of(
                        "2026年3月2日，本机关收到12345热线转办线索，反映当事人生产的糕点标注虚假生产日期。3月4日，执法人员现场核查。3月5日，本机关立案（桓市监立〔2026〕31号），并扣押涉案糕点300盒（桓市监强制〔2026〕6号）。3月9日至4月7日委托检测，依法不计入扣押期限；扣押期限经批准延长至6月2日。",
                        "执法人员于示一（执法证号15032100101）、田示二（执法证号15032100102）承办本案。调查时，二人均出示执法证件，并告知当事人权利和义务。"),
                facts,
                EVIDENCE,
                List.of(
                        "2026年4月22日，本机关送达《行政处罚听证告知书》（桓市监罚告〔2026〕42号），告知拟作出的处罚内容及事实、理由、依据和当事人享有的权利。4月27日，当事人要求听证。5月14日，本机关公开举行听证。当事人提出：首次违法，已主动召回，请求减轻罚款。",
                        "经复核，首次违法和主动召回属实，已作为从轻情节采纳；没有法定减轻处罚情形，减轻罚款的请求不予采纳。",
                        "本案已经法制审核（桓市监法审〔2026〕28号）和本机关负责人集体讨论。"),
                REASONING,
                "依据《中华人民共和国食品安全法》第一百二十四条第一款第五项，本机关决定对当事人处罚如下：",
                PENALTIES,
                List.of(
                        "自收到本决定书之日起十五日内，到桓台县示例银行营业部（桓台县示例路9号）缴纳，或者通过电子支付系统缴纳。缴款码：DEMO-PAY-0042。",
                        "到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。"),
                List.of(
                        "如不服本决定，可以自收到本决定书之日起六十日内向桓台县人民政府申请行政复议，也可以在六个月内依法向桓台县人民法院提起行政诉讼。",
                        "复议、诉讼期间，本决定不停止执行，法律另有规定的除外。"),
                List.of("本决定将依法公示。当事人可以按照随本决定送达的《信用修复告知书》申请信用修复。"),
                LocalDate.of(2026, 5, 29),
                "本决定书一式三份：送达当事人一份，归档一份，备查一份。");
    }

    static PenaltyNoticePaper notice() {
        return new PenaltyNoticePaper(
                ORGAN,
                true,
                PARTY,
                "生产标注虚假生产日期的糕点",
                LocalDate.of(2026, 3, 5),
                FACTS,
                EVIDENCE,
                REASONING,
                "依据《中华人民共和国食品安全法》第一百二十四条第一款第五项，参照裁量基准从轻档，本机关拟作出如下行政处罚：",
                PENALTIES,
                "联系人：于示一、田示二。电话：0533-0000000。地址：桓台县示例路5号。",
                LocalDate.of(2026, 4, 22));
    }

    static ReviewOpinionPaper opinion() {
        return new ReviewOpinionPaper(
                ORGAN,
                "桓台县示例星禾食品有限公司生产标注虚假生产日期的糕点案",
                "SJ-XZCF-2026-000031",
                2,
                "食品监管股",
                "于示一、田示二",
                "2026年5月25日，材料齐全",
                "2026年6月8日（10个工作日）",
                "法示四",
                "A20180000000001",
                "经过听证程序；罚款超过5万元（目录第一类）",
                new ReviewedItem("行政处罚决定书草案第3稿", "9d136c0b" + "0".repeat(48) + "77e241fa"),
                new ReviewedItem("证据清单（31项）", "52a8e90f" + "0".repeat(48) + "c6d408b3"),
                List.of(
                        founding("执法主体", "合法", "主体已公告；承办人2名，执法证均有效（卷第1页）"),
                        founding("管辖权限", "合法", "违法行为发生地在桓台县，本机关先立案"),
                        founding("执法权限", "合法", "权责清单有此事项；处罚种类、幅度未超出权限"),
                        founding("事实认定", "合法", "数量、价格、时间由笔录、台账、喷码记录相互印证（卷第26—46页）"),
                        founding("行政裁量权运用", "适当", "从轻档10倍；首次违法、主动召回有证据（卷第41—46页）"),
                        founding("法律适用", "合法", "食品安全法第三十四条第十项、第一百二十四条第一款第五项；行政处罚法第三十二条第一项"),
                        national("执法程序", "合法", "已告知、听证；立案后83日，未超90日；扣押期限至6月2日"),
                        national("文书", "规范", "文号、金额、日期前后一致"),
                        national("涉嫌犯罪移送", "不适用", "未达移送标准"),
                        new CheckPoint(CheckPoint.Origin.LOCAL, "当事人主体", "合法", "营业执照载明为法人"),
                        new CheckPoint(CheckPoint.Origin.LOCAL, "公示与个人信息", "合法", "规则P9公开；不含证件号码、电话"),
                        new CheckPoint(CheckPoint.Origin.LOCAL, "社会风险", "合法", "已评估，风险低")),
                new EarlierRound(
                        "第1轮（桓市监法审〔2026〕27号，5月22日）建议改正",
                        List.of("从轻处罚的理由没有引用召回证据的页码。"),
                        "承办机构答复（5月25日）",
                        "采纳。草案第五部分已引用证据卷第41页至第46页。",
                        "已改正。"),
                null,
                List.of(
                        "本案事实清楚，证据充分，定性准确，依据正确，程序合法，处理适当。同意按送审草案作出行政处罚决定：没收扣押的糕点300盒，没收违法所得3600元，罚款126000元。",
                        "提请单位负责人集体讨论决定。"),
                ReviewConclusion.PASS,
                LocalDate.of(2026, 5, 27),
                "法示五",
                LocalDate.of(2026, 5, 27));
    }

    static SceneRecordPaper scene() {
        return new SceneRecordPaper(
                ORGAN,
                LocalDateTime.of(2026, 3, 5, 14, 0),
                LocalDateTime.of(2026, 3, 5, 16, 30),
                "桓台县果里镇示例路1号，成品库和包装间",
                PARTY.name(),
                PARTY.identityLabel(),
                PARTY.identity(),
                "罗示例（到场）",
                List.of(new Officer("于示一", "15032100101", "检查、问话"), new Officer("田示二", "15032100102", "记录")),
                null,
                "V2，14时00分至16时30分，没有中断",
                "我们是桓台县市场监督管理局的执法人员，这是我们的执法证件，请查看。现在依法进行检查，并全程录音录像。你有权陈述、申辩；认为我们与本案有利害关系的，有权申请回避。",
                true,
                true,
                null,
                List.of(
                        "14时05分，执法人员在罗示例陪同下进入成品库。库内存放糕点，每盒标注生产日期“2026年3月10日”，晚于检查当日。",
                        "14时30分，查看包装间喷码机，设定日期为“20260310”。罗示例当场提供生产记录，记载该批糕点生产于2026年2月10日至3月4日。执法人员拍照8张。",
                        "15时10分，执法人员与罗示例共同清点：A区货架200盒，地面托盘100盒，合计300盒。",
                        "15时40分，执法人员当场宣读并送达《实施行政强制措施决定书》（桓市监强制〔2026〕6号）和《财物清单》，告知扣押的理由、依据、期限和救济途径。",
                        "罗示例陈述：承认日期标注不对，愿意召回已售出的糕点，没有其他意见。",
                        "16时10分，300盒糕点装入20个纸箱，加贴封条，由执法人员运至本机关罚没物品库保管。",
                        "16时30分，检查结束，执法人员离开。"));
    }

    static ServiceReceiptPaper receipt() {
        return new ServiceReceiptPaper(
                ORGAN,
                "生产标注虚假生产日期的糕点",
                PARTY.name(),
                List.of(
                        new ServedPaper("行政处罚决定书", "桓市监处罚〔2026〕42号", 1),
                        new ServedPaper("信用修复告知书", "桓市监信告〔2026〕42号", 1)),
                PARTY.address(),
                "直接送达",
                null,
                null,
                null,
                null,
                null,
                List.of(new Officer("于示一", "15032100101", "送达"), new Officer("田示二", "15032100102", "送达")),
                null);
    }

    static FilingApprovalPaper filing() {
        return new FilingApprovalPaper(
                ORGAN,
                "涉嫌生产标注虚假生产日期的糕点",
                "SJ-XZCF-2026-000031",
                "12345热线转办（工单HT20260302-0007）",
                LocalDate.of(2026, 3, 2),
                PARTY,
                "2026年3月2日，本机关收到12345热线转办线索。3月4日现场核查，成品库内存放的糕点标注的生产日期晚于核查当日，涉嫌标注虚假生产日期。",
                "《中华人民共和国食品安全法》第三十四条第十项",
                "有初步证据证明存在违法行为，属于本机关管辖，在法定追责期限内，建议立案。",
                List.of(new Officer("于示一", "15032100101", "承办"), new Officer("田示二", "15032100102", "承办")),
                LocalDate.of(2026, 3, 4),
                List.of(
                        new Approval("承办机构\n负责人意见", "同意立案。", "高示三", LocalDate.of(2026, 3, 4)),
                        new Approval("单位负责人\n意见", "同意立案。", "桓示六", LocalDate.of(2026, 3, 5))));
    }

    private static CheckPoint founding(String point, String conclusion, String explanation) {
        return new CheckPoint(CheckPoint.Origin.FOUNDING, point, conclusion, explanation);
    }

    private static CheckPoint national(String point, String conclusion, String explanation) {
        return new CheckPoint(CheckPoint.Origin.NATIONAL, point, conclusion, explanation);
    }
}
