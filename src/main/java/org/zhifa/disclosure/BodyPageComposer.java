package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.disclosure.BodyPage.Block;
import org.zhifa.disclosure.BodyPage.Content;
import org.zhifa.disclosure.BodyPage.Fact;
import org.zhifa.disclosure.BodyPage.Section;
import org.zhifa.disclosure.PublicRecord.BasisRole;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.review.scope.PublicCatalogue;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.TenantKind;

/** Makes a body's page out of its file and its registers. The words are those of the registers, in Chinese. */
@Component
class BodyPageComposer {

    private final Officers officers;
    private final PowerList powers;
    private final Procedures procedures;
    private final PublicCatalogue catalogue;

    BodyPageComposer(Officers officers, PowerList powers, Procedures procedures, PublicCatalogue catalogue) {
        this.officers = officers;
        this.powers = powers;
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    /** A page without sections if the body enforces nothing. */
    BodyPage page(TenantFile body, LocalDate today) {
        var sections = new EnumMap<Content, Section>(Content.class);
        if (!body.acts().isEmpty()) {
            var items = Arrays.stream(Act.values())
                    .flatMap(act -> powers.inForce(act, today).stream())
                    .toList();
            put(sections, today, Content.BODY, List.of(new BodyPage.Facts(null, body(body))));
            put(sections, today, Content.OFFICERS, officers(today));
            put(sections, today, Content.POWERS, powers(items));
            put(sections, today, Content.BASIS, bases(items));
            put(sections, today, Content.PROCEDURE, procedures(body));
            put(sections, today, Content.SUPERVISION, supervision(body));
            put(sections, today, Content.REMEDIES, remedies(body));
            put(sections, today, Content.OTHER_LISTS, catalogue(today));
        }
        return new BodyPage(body.code(), body.name(), body.kind(), position(body.kind()), sections);
    }

    private static void put(
            Map<Content, Section> sections, LocalDate today, Content content, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.put(content, new Section(today, null, List.copyOf(blocks)));
        }
    }

    private static List<Fact> body(TenantFile body) {
        var contact = body.contact();
        return facts(
                fact("名称", body.name()),
                fact("主体类别", kind(body.kind())),
                fact("统一社会信用代码", body.uscc()),
                fact("执法类别", acts(body.acts().stream().flatMap(code -> Act.ofCode(code).stream()))),
                fact("地址", contact == null ? null : contact.address()),
                fact("电话", contact == null ? null : contact.phone()),
                fact("邮政编码", contact == null ? null : contact.postCode()));
    }

    private List<Block> officers(LocalDate today) {
        var rows = officers.all().stream()
                .filter(officer -> officer.status() == Officer.Status.VALID && !today.isAfter(officer.validTo()))
                .map(officer -> List.of(
                        officer.name(),
                        officer.certificate().text(),
                        acts(officer.scope().stream()),
                        officer.validTo().toString()))
                .toList();
        return table("执法人员", List.of("姓名", "执法证号", "执法类别", "有效期至"), rows);
    }

    private static List<Block> powers(List<PowerItem> items) {
        var rows = items.stream()
                .map(item -> List.of(item.name(), act(item.act()), item.violationBasis(), item.penaltyBasis()))
                .toList();
        return table("权责清单", List.of("事项", "类型", "违反的规定", "处理依据"), rows);
    }

    /** Every article a power rests on, once. */
    private static List<Block> bases(List<PowerItem> items) {
        var articles = items.stream()
                .flatMap(item -> Stream.of(item.violationBasis(), item.penaltyBasis()))
                .flatMap(text -> Citations.in(text, BasisRole.APPLIED).stream())
                .map(PublicRecord.Basis::citation)
                .distinct()
                .sorted()
                .toList();
        return articles.isEmpty() ? List.of() : List.of(new BodyPage.Points("执法依据", articles));
    }

    private List<Block> procedures(TenantFile body) {
        return procedures.all().stream()
                .filter(procedure -> body.acts().contains(procedure.act().code()))
                .<Block>map(BodyPageComposer::flow)
                .toList();
    }

    private static BodyPage.Flow flow(Procedure procedure) {
        var steps = new ArrayList<BodyPage.FlowStep>();
        for (var step : procedure.steps()) {
            var chart = step.chart();
            if (chart != null) {
                steps.add(new BodyPage.FlowStep(
                        chart.title().zh(),
                        chart.does().zh(),
                        chart.rights().stream().map(Object::toString).toList(),
                        isKey(step)));
            }
        }
        return new BodyPage.Flow(procedure.name().zh(), "图和办案系统使用同一份程序定义：%s。".formatted(procedure.id()), steps);
    }

    private static boolean isKey(Step step) {
        return step.kind() == StepKind.DECISION || step.kind() == StepKind.APPROVAL;
    }

    private List<Block> catalogue(LocalDate today) {
        return catalogue.on(today).stream()
                .<Block>map(version -> new BodyPage.Table(
                        "重大执法决定法制审核目录清单（第%d版，自%s起施行）".formatted(version.number(), version.inForceFrom()),
                        List.of("编号", "事项", "依据"),
                        version.rows().stream()
                                .map(row -> List.of(row.code(), row.name(), row.basis()))
                                .toList()))
                .toList();
    }

    private static List<Block> supervision(TenantFile body) {
        var contact = body.contact();
        var facts = facts(
                fact("本机关监督电话", contact == null ? null : contact.supervisionPhone()),
                fact("行政执法监督机构", "桓台县司法局"),
                fact("政务服务便民热线", "12345"));
        return contact == null ? List.of() : List.of(new BodyPage.Facts(null, facts));
    }

    private static List<Block> remedies(TenantFile body) {
        var where = body.remedies();
        return where == null
                ? List.of()
                : List.of(new BodyPage.Facts(
                        null,
                        facts(
                                fact("陈述、申辩、要求听证", "收到告知书后5个工作日内，向本机关提出。"),
                                fact("行政复议", "收到决定书之日起60日内，向%s申请。".formatted(where.reconsideration())),
                                fact("行政诉讼", "收到决定书之日起6个月内，向%s提起。".formatted(where.court())))));
    }

    private static List<Block> table(String title, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty() ? List.of() : List.of(new BodyPage.Table(title, columns, rows));
    }

    private static List<Fact> facts(Fact... facts) {
        return Arrays.stream(facts).filter(fact -> !fact.value().isBlank()).toList();
    }

    private static Fact fact(String label, @Nullable String value) {
        return new Fact(label, value == null ? "" : value);
    }

    private static String acts(Stream<Act> acts) {
        return acts.sorted().map(BodyPageComposer::act).collect(Collectors.joining("、"));
    }

    private static String act(Act act) {
        return switch (act) {
            case PENALTY -> "行政处罚";
            case LICENCE -> "行政许可";
            case COERCION -> "行政强制";
            case LEVY -> "行政征收";
            case FEE -> "行政收费";
            case INSPECTION -> "行政检查";
        };
    }

    private static String kind(TenantKind kind) {
        return switch (kind) {
            case GOVERNMENT -> "县级人民政府";
            case DEPARTMENT -> "县政府工作部门";
            case TOWN -> "镇人民政府";
            case SUBDISTRICT -> "街道办事处";
            case VERTICAL -> "垂直管理机关";
            case ORGANISATION -> "法律、法规授权组织";
            case LEADING_OFFICE -> "";
        };
    }

    /** Government first, then departments, towns and the others. */
    private static int position(TenantKind kind) {
        return switch (kind) {
            case GOVERNMENT -> 0;
            case DEPARTMENT -> 100;
            case VERTICAL -> 200;
            case TOWN -> 300;
            case SUBDISTRICT -> 400;
            case ORGANISATION -> 500;
            case LEADING_OFFICE -> 600;
        };
    }
}
