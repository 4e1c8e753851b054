package org.zhifa.disclosure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zhifa.disclosure.BodyPage.Content;
import org.zhifa.disclosure.BodyPage.Section;
import org.zhifa.disclosure.PublicRecord.Amounts;
import org.zhifa.disclosure.PublicRecord.Basis;
import org.zhifa.disclosure.PublicRecord.BasisRole;
import org.zhifa.disclosure.PublicRecord.Elapsed;
import org.zhifa.disclosure.PublicRecord.Kind;
import org.zhifa.disclosure.PublicRecord.Milestone;
import org.zhifa.disclosure.PublicRecord.Organ;
import org.zhifa.disclosure.PublicRecord.Party;
import org.zhifa.disclosure.PublicRecord.PartyKind;
import org.zhifa.disclosure.PublicRecord.Performance;
import org.zhifa.disclosure.PublicRecord.PerformanceState;
import org.zhifa.disclosure.PublicRecord.Proof;
import org.zhifa.disclosure.PublicRecord.Range;
import org.zhifa.disclosure.PublicRecord.Remedies;
import org.zhifa.disclosure.PublicRecord.Remedy;
import org.zhifa.disclosure.PublicRecord.TimeLimit;
import org.zhifa.tenancy.TenantKind;

/** What tests put on the shelf: the cakes with a false date, a person's storehouse, a bureau's page, a year's figures. */
public final class Published {

    public static final Instant MORNING = Instant.parse("2026-06-03T02:21:00Z");

    private static final Organ MARKET = new Organ("SJ", "桓台县市场监督管理局", "11370321MB0DEM113L");

    private Published() {}

    /** The penalty 桓市监处罚〔2026〕42号, paid and closed. */
    public static PublicRecord cakes() {
        return new PublicRecord(
                new Permalink("SJ-2026-0042"),
                UUID.fromString("0199aaaa-0000-7000-8000-000000000042"),
                1,
                PublicAct.XZCF,
                "普通程序，经过听证",
                List.of("桓台县示例星禾食品有限公司", "因生产标注虚假生产日期的糕点", "被处罚"),
                "没收糕点300盒，没收违法所得3600元，罚款126000元。",
                "桓市监处罚〔2026〕42号",
                "生产标注虚假生产日期的糕点案",
                new Party("桓台县示例星禾食品有限公司", PartyKind.ORGANISATION, "91370321MA0DEM013L", "罗示例"),
                "生产标注虚假生产日期的食品",
                List.of(
                        "2026年2月10日至3月4日，当事人生产糕点420盒，包装上标注的生产日期晚于实际生产日期。每盒售价30元，货值金额12600元。已售出120盒，违法所得3600元；其余300盒于3月5日被扣押。",
                        "案发后，当事人停止该行为，并主动召回已售出的糕点。"),
                List.of(
                        "货值金额超过1万元，法律规定处货值金额10倍以上20倍以下罚款。当事人首次违法，并主动召回已售出的糕点，符合从轻处罚的规定，处货值金额10倍罚款。",
                        "听证中，当事人请求进一步减轻罚款。复核认为没有法定减轻情形，未予采纳。"),
                new Range("货值金额", yuan(10), yuan(20), yuan(10), yuan(126_000), yuan(252_000), yuan(126_000)),
                List.of(
                        new Basis(
                                BasisRole.VIOLATED,
                                "中华人民共和国食品安全法",
                                "第三十四条第十项",
                                "禁止生产经营下列食品、食品添加剂、食品相关产品：……（十）标注虚假生产日期、保质期或者超过保质期的食品、食品添加剂；……"),
                        new Basis(
                                BasisRole.APPLIED,
                                "中华人民共和国食品安全法",
                                "第一百二十四条第一款第五项",
                                "违反本法规定，有下列情形之一，尚不构成犯罪的，由县级以上人民政府食品安全监督管理部门没收违法所得和违法生产经营的食品、食品添加剂……货值金额一万元以上的，并处货值金额十倍以上二十倍以下罚款……"),
                        new Basis(BasisRole.DISCRETION, "桓台县市场监督管理局行政处罚裁量基准", "食品类，从轻档", null)),
                List.of(new Kind("03", "罚款"), new Kind("04", "没收违法所得"), new Kind("05", "没收非法财物")),
                new Amounts(yuan(126_000), yuan(3_600), "糕点300盒", null, null),
                day("2026-05-29"),
                day("2026-06-03"),
                new TimeLimit(3, 7),
                day("2027-05-29"),
                CreditClass.ORDINARY,
                day("2026-08-29"),
                MARKET,
                new Elapsed(85, 90),
                List.of(
                        new Milestone(day("2026-03-04"), "收到12345热线转办线索后现场核查", null, false),
                        new Milestone(day("2026-03-05"), "立案；扣押糕点300盒", "桓市监立〔2026〕31号；桓市监强制〔2026〕6号，全程录像", true),
                        new Milestone(day("2026-04-22"), "告知拟作出的处罚和听证权利", "桓市监罚告〔2026〕42号", false),
                        new Milestone(day("2026-05-14"), "公开听证", null, false),
                        new Milestone(day("2026-05-27"), "法制审核通过", "桓市监法审〔2026〕28号", false),
                        new Milestone(day("2026-05-29"), "作出决定", null, true),
                        new Milestone(day("2026-06-01"), "送达当事人", null, false),
                        new Milestone(day("2026-06-03"), "向社会公开", null, false),
                        new Milestone(day("2026-06-12"), "罚没款缴清", null, false),
                        new Milestone(day("2026-06-18"), "结案", null, true)),
                new Remedies(
                        "桓台县人民政府", day("2026-07-31"), Remedy.NOT_USED, "桓台县人民法院", day("2026-12-01"), Remedy.NOT_USED),
                new Performance(PerformanceState.DONE, day("2026-06-12")),
                List.of(),
                null);
    }

    /** The coercion 桓新强执〔2026〕1号 against a person, whose name is masked. */
    public static PublicRecord storehouse() {
        return new PublicRecord(
                new Permalink("XC-2026-0001"),
                UUID.fromString("0199aaaa-0000-7000-8000-000000000001"),
                1,
                PublicAct.XZQZ,
                null,
                List.of(Masking.person("耿示例"), "未取得乡村建设规划许可证建设的仓库", "被强制拆除"),
                "催告后逾期未自行拆除，2026年5月12日执行。",
                "桓新强执〔2026〕1号",
                "未取得乡村建设规划许可证建设仓库案",
                new Party(Masking.person("耿示例"), PartyKind.PERSON, null, null),
                null,
                List.of("当事人在村庄规划区内建设86.4平方米砖混仓库，没有取得乡村建设规划许可证。"),
                List.of(),
                null,
                List.of(new Basis(BasisRole.APPLIED, "中华人民共和国城乡规划法", "第六十五条", null)),
                List.of(new Kind("6", "强制拆除")),
                Amounts.NONE,
                day("2026-04-28"),
                day("2026-05-20"),
                new TimeLimit(14, 20),
                null,
                null,
                null,
                new Organ("XC", "新城镇人民政府", null),
                null,
                List.of(),
                new Remedies("桓台县人民政府", null, Remedy.NOT_USED, "桓台县人民法院", null, Remedy.NOT_USED),
                new Performance(PerformanceState.ENFORCED, day("2026-05-12")),
                List.of(),
                null);
    }

    /** {@code record} under another number, published on another day. */
    public static PublicRecord numbered(PublicRecord record, int number, LocalDate publishedOn) {
        return another(
                record,
                number,
                1,
                publishedOn,
                record.displayUntil(),
                record.party().name());
    }

    /** {@code record} under another number, in another version, shown for another time, about another party. */
    public static PublicRecord another(
            PublicRecord r, int number, int version, LocalDate publishedOn, LocalDate displayUntil, String party) {
        return new PublicRecord(
                Permalink.of(r.organ().code(), 2026, number),
                new UUID(number, r.organ().code().hashCode()),
                version,
                r.act(),
                r.procedure(),
                List.of(party, r.headline().get(1), r.headline().get(2)),
                r.outcome(),
                r.docNo(),
                r.caseTitle(),
                new Party(
                        party,
                        r.party().kind(),
                        r.party().creditCode(),
                        r.party().legalRepresentative()),
                r.violationType(),
                r.facts(),
                r.reasons(),
                r.range(),
                r.bases(),
                r.kinds(),
                r.amounts(),
                r.decidedOn(),
                publishedOn,
                r.timeLimit(),
                displayUntil,
                r.creditClass(),
                r.repairFrom(),
                r.organ(),
                r.elapsed(),
                r.process(),
                r.remedies(),
                r.performance(),
                r.corrections(),
                null);
    }

    public static Proof sealed(PublicRecord record, long entry) {
        return new Proof("zhifa.example/log/" + record.organ().code(), entry, record.digest(), MORNING);
    }

    public static Proof pending(PublicRecord record) {
        return new Proof("zhifa.example/log/" + record.organ().code(), null, record.digest(), null);
    }

    /** A bureau that has published seven of the nine, one of them out of date by the autumn. */
    public static BodyPage market() {
        var sections = new EnumMap<Content, Section>(Content.class);
        sections.put(
                Content.BODY,
                section(
                        "2026-01-08",
                        new BodyPage.Facts(
                                null,
                                List.of(
                                        new BodyPage.Fact("名称", "桓台县市场监督管理局"),
                                        new BodyPage.Fact("主体类别", "法定行政机关"),
                                        new BodyPage.Fact("统一社会信用代码", "11370321MB0DEM113L"),
                                        new BodyPage.Fact("地址和时间", "桓台县示例大街12号，工作日8:30—12:00、13:30—17:00")))));
        sections.put(
                Content.OFFICERS,
                section(
                        "2026-09-21",
                        new BodyPage.Table(
                                "执法人员",
                                List.of("姓名", "职务", "执法证号", "执法类别", "有效期至"),
                                List.of(
                                        List.of("于示一", "一级行政执法员", "15032100101", "市场监管", "2029-06-30"),
                                        List.of("田示二", "二级行政执法员", "15032100102", "市场监管", "2029-06-30"),
                                        List.of("高示三", "食品监管股股长", "15032100103", "市场监管", "2029-06-30")))));
        sections.put(
                Content.DUTIES,
                section("2026-01-08", new BodyPage.Text("负责食品、药品零售、特种设备、产品质量、计量、价格、广告和市场主体登记后的监督管理，查处相关违法行为。")));
        sections.put(
                Content.POWERS,
                section(
                        "2026-07-15",
                        new BodyPage.Table(
                                "权责清单",
                                List.of("事项", "类型", "依据"),
                                IntStream.rangeClosed(1, 20)
                                        .mapToObj(i -> List.of(
                                                i % 2 == 0
                                                        ? "对生产经营第%d类食品的处罚".formatted(i)
                                                        : "对第%d类计量器具的检查".formatted(i),
                                                i % 2 == 0 ? "行政处罚" : "行政检查",
                                                i % 2 == 0 ? "食品安全法第一百二十四条" : "计量法第十八条"))
                                        .toList())));
        sections.put(
                Content.BASIS,
                section("2026-07-15", new BodyPage.Points(null, List.of("行政处罚裁量基准（2026年版）", "不予处罚、减轻处罚事项清单"))));
        sections.put(
                Content.PROCEDURE,
                section(
                        "2026-01-08",
                        new BodyPage.Flow(
                                "行政处罚普通程序",
                                "图和办案系统使用同一份程序定义：CF-PT。",
                                List.of(
                                        new BodyPage.FlowStep("案源核查", "15个工作日内决定是否立案", List.of(), false),
                                        new BodyPage.FlowStep("立案", "至少确定2名执法人员", List.of(), true),
                                        new BodyPage.FlowStep(
                                                "调查取证", "出示证件，录音录像", List.of("要求出示证件", "申请回避", "说明情况、提交证据"), false),
                                        new BodyPage.FlowStep(
                                                "告知", "处罚内容、事实、理由、依据", List.of("陈述、申辩", "符合条件的，要求听证"), false),
                                        new BodyPage.FlowStep("作出决定", "立案后90日内", List.of(), true),
                                        new BodyPage.FlowStep("送达", "当场，或者7个工作日内", List.of("60日内申请行政复议"), false)))));
        sections.put(
                Content.SUPERVISION,
                new Section(
                        day("2026-01-08"),
                        day("2026-09-30"),
                        List.of(new BodyPage.Text("对执法有意见，可以拨打12345，也可以向桓台县司法局（行政执法监督机构）反映。"))));
        return new BodyPage("SJ", "桓台县市场监督管理局", TenantKind.DEPARTMENT, 19, sections);
    }

    public static BodyPage town() {
        return new BodyPage("XC", "新城镇人民政府", TenantKind.TOWN, 107, Map.of());
    }

    /** The penalties of 2025, with as many bodies as the county has. */
    public static Figures penaltiesOf2025() {
        var kinds = List.of(
                "警告",
                "通报批评",
                "罚款",
                "没收违法所得",
                "没收非法财物",
                "暂扣许可证件",
                "降低资质等级",
                "吊销许可证件",
                "限制开展生产经营活动",
                "责令停产停业",
                "责令关闭",
                "限制从业",
                "行政拘留",
                "其他行政处罚");
        var columns = new ArrayList<Figures.Column>();
        columns.add(new Figures.Column("立案数量", null, false));
        columns.add(new Figures.Column("结案数量", null, false));
        kinds.forEach(kind -> columns.add(new Figures.Column(kind, "行政处罚案件数量（件）", true)));
        List.of("罚没金额（万元）", "不予处罚案件数量", "不罚金额（万元）", "减轻处罚案件数量", "轻罚金额（万元）")
                .forEach(label -> columns.add(new Figures.Column(label, null, false)));
        List.of("被行政复议", "复议纠错", "被行政诉讼", "诉讼败诉")
                .forEach(label -> columns.add(new Figures.Column(label, "被复议、应诉（件）", false)));
        columns.add(new Figures.Column("移送司法机关数量", null, false));
        var rows = IntStream.rangeClosed(1, 37)
                .mapToObj(body -> new Figures.Row(
                        "示例机关第%02d局".formatted(body),
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> i > 6 && i < 15 ? "—" : Integer.toString(body * (i % 3)))
                                .toList()))
                .toList();
        return new Figures(
                2025,
                "T2",
                day("2026-01-28"),
                Instant.parse("2026-01-26T10:00:00Z"),
                columns,
                rows,
                new Figures.Row(
                        "全县合计",
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> Integer.toString(703 * (i % 3)))
                                .toList()),
                new Figures.Row(
                        "全县合计",
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> Integer.toString(650 * (i % 3)))
                                .toList()),
                List.of("案件按作出决定的日期统计，包括以后被撤销的。", "“0”：有这项职权，本年没有发生。“—”：没有这项职权。"),
                List.of());
    }

    private static Section section(String updatedOn, BodyPage.Block block) {
        return new Section(day(updatedOn), null, List.of(block));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static BigDecimal yuan(long yuan) {
        return BigDecimal.valueOf(yuan);
    }
}
