package org.zhifa.review.statistics;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;
import org.zhifa.shared.Labelled;

/** The statistics as tables to take away, in Chinese like all statistics. */
@Component
class ReviewTables {

    private static final String NONE = "不适用";

    private final I18NProvider texts;

    ReviewTables(I18NProvider texts) {
        this.texts = texts;
    }

    List<Workbook.Sheet> sheets(ReviewFigures figures) {
        return List.of(summary(figures), acts(figures), kinds(figures), rounds(figures.rounds()));
    }

    Workbook.Sheet summary(ReviewFigures figures) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("指标", "数值"));
        rows.add(List.of("统计期间", figures.period().toString()));
        for (var pick : Pick.values()) {
            rows.add(List.of(words(pick), figures.count(pick)));
        }
        rows.add(List.of("审核案件（件）", figures.cases()));
        rows.add(List.of("用时中位数（工作日）", value(figures.median(null))));
        rows.add(List.of("用时第90百分位（工作日）", value(figures.ninetieth(null))));
        rows.add(List.of("按时率（%）", value(figures.inTime(null))));
        rows.add(List.of("提出问题（条）", figures.points()));
        rows.add(List.of("意见采纳率（%）", value(figures.adoption())));
        rows.add(List.of("法律顾问参与率（%）", value(figures.advised())));
        return new Workbook.Sheet("概况", rows);
    }

    Workbook.Sheet rounds(List<CountedRound> rounds) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("案号", "案由", "行为种类", "轮次", "审核人员", "送审", "期限", "审结", "用时（工作日）", "结论", "问题"));
        rounds.forEach(round -> rows.add(List.of(
                round.number(),
                round.title(),
                words(round.act()),
                round.round(),
                text(round.reviewerName()),
                round.sentOn().toString(),
                round.dueOn().toString(),
                text(round.concludedOn()),
                round.workDays() == null ? "" : round.workDays(),
                round.outcome() == null ? "" : words(round.outcome()),
                String.join("、", round.points().stream().map(point -> point.name().zh()).toList()))));
        return new Workbook.Sheet("审核轮次", rows);
    }

    private Workbook.Sheet acts(ReviewFigures figures) {
        var rows = new ArrayList<List<Object>>();
        var head = new ArrayList<Object>(List.of("行为种类"));
        Arrays.stream(Outcome.values()).map(this::words).forEach(head::add);
        head.addAll(List.of("审结", "用时中位数（工作日）", "用时第90百分位（工作日）", "按时率（%）"));
        rows.add(head);
        figures.acts().forEach(act -> rows.add(line(figures, act, words(act))));
        rows.add(line(figures, null, "合计"));
        return new Workbook.Sheet("按行为种类", rows);
    }

    private static List<Object> line(ReviewFigures figures, @Nullable Act act, String name) {
        var row = new ArrayList<Object>(List.of(name));
        Arrays.stream(Outcome.values())
                .map(outcome -> figures.count(act, outcome))
                .forEach(row::add);
        row.add(figures.count(RoundFilter.of(figures.period(), Pick.CONCLUDED).of(act)));
        row.add(value(figures.median(act)));
        row.add(value(figures.ninetieth(act)));
        row.add(value(figures.inTime(act)));
        return row;
    }

    private static Workbook.Sheet kinds(ReviewFigures figures) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("审核要点", "提出", "已采纳", "未采纳", "待复审", "采纳率（%）"));
        figures.kinds()
                .forEach(kind -> rows.add(List.of(
                        kind.name().zh(),
                        kind.raised(),
                        kind.adopted(),
                        kind.notAdopted(),
                        kind.pending(),
                        value(kind.adoption()))));
        return new Workbook.Sheet("按审核要点", rows);
    }

    private String words(Labelled each) {
        return texts.getTranslation(each.labelKey(), Locale.SIMPLIFIED_CHINESE);
    }

    private static Object value(Optional<BigDecimal> figure) {
        return figure.<Object>map(each -> each).orElse(NONE);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
