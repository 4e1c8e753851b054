package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;
import org.zhifa.review.statistics.CountedRound.Fate;
import org.zhifa.review.statistics.Period;
import org.zhifa.review.statistics.Pick;
import org.zhifa.review.statistics.ReviewFigures;
import org.zhifa.review.statistics.ReviewStatistics;
import org.zhifa.review.statistics.RoundFilter;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.Segmented;

/** The statistics of legal review (法制审核统计): every figure opens the rounds it counts; it ranks nobody. */
@Route("review-statistics")
@RolesAllowed({"REVIEWER", "UNIT_HEAD", "HEAD_OF_BODY"})
class ReviewStatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final int YEARS = 3;
    private static final int WHOLE_YEAR = 0;

    private final transient ReviewStatistics statistics;
    private final transient OfficialClock clock;
    private transient Period period;

    final Segmented<Integer> year;
    final Segmented<Integer> quarter;
    final Div tables = new Div();
    private final Div downloads = new Div();
    private final Div panels = new Div();

    ReviewStatisticsView(ReviewStatistics statistics, OfficialClock clock) {
        this.statistics = statistics;
        this.clock = clock;
        this.period = Period.yearOf(clock.today());
        var thisYear = clock.today().getYear();
        year = new Segmented<>(
                getTranslation("review.statistics.year"),
                IntStream.range(0, YEARS).mapToObj(ago -> thisYear - ago).toList(),
                each -> getTranslation("review.statistics.year.of", String.valueOf(each)));
        quarter = new Segmented<>(
                getTranslation("review.statistics.quarter"),
                List.of(WHOLE_YEAR, 1, 2, 3, 4),
                each -> each == WHOLE_YEAR
                        ? getTranslation("review.statistics.quarter.all")
                        : getTranslation("review.statistics.quarter.of", each));
        Stream.of(year, quarter)
                .forEach(choice -> choice.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        choose();
                    }
                }));
        downloads.addClassName("zf-row");
        tables.addClassName("zf-review-tables");
        var note = new Paragraph(getTranslation("review.statistics.basis"));
        note.addClassNames("zf-f12", "zf-c3", "zf-figures-note");
        panels.addClassNames("zf-split", "zf-figures-panels");
        panels.add(new Panel(getTranslation("review.statistics.figures"), tables, note));
        addClassName("zf-statistics");
        add(new PageHead(getPageTitle()).beside(year, quarter).actions(downloads), panels);
    }

    /** What a figure counts. */
    static RouterLink link(String words, RoundFilter filter) {
        var link = new RouterLink(words, ReviewStatisticsView.class);
        link.setQueryParameters(FilterAddress.of(filter));
        return link;
    }

    private void choose() {
        var quarters = quarter.getValue();
        var chosen = new Period(year.getValue(), quarters == WHOLE_YEAR ? null : quarters);
        UI.getCurrent().navigate(ReviewStatisticsView.class, FilterAddress.of(chosen));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        period = FilterAddress.period(query, clock.today());
        year.setValue(period.year());
        quarter.setValue(Optional.ofNullable(period.quarter()).orElse(WHOLE_YEAR));
        downloads.removeAll();
        downloads.add(download("xlsx", "X"), download("csv", "V"));
        show(statistics.figures(period));
        panels.getChildren()
                .filter(part -> part.hasClassName("zf-figures-behind"))
                .toList()
                .forEach(panels::remove);
        FilterAddress.filter(query, period).ifPresent(this::open);
    }

    private Anchor download(String format, String key) {
        var link = new Anchor(
                "/api/review/statistics/%s.%s".formatted(period, format),
                getTranslation("review.statistics.download." + format));
        link.addComponentAsFirst(new Icon("download").small());
        link.addClassName("zf-btn");
        link.setRouterIgnore(true);
        return Keys.click(link, key);
    }

    private void show(ReviewFigures figures) {
        tables.removeAll();
        tables.add(summary(figures), acts(figures), kinds(figures), months(figures));
    }

    private FigureTable summary(ReviewFigures figures) {
        var table = new FigureTable(
                getTranslation("review.statistics.summary"),
                getTranslation("review.statistics.figure"),
                getTranslation("review.statistics.value"));
        var concluded = figures.count(Pick.CONCLUDED);
        for (var pick : Pick.values()) {
            var whole = pick == Pick.SENT || pick == Pick.WAITING ? figures.count(Pick.SENT) : concluded;
            table.row(getTranslation(pick.labelKey())).share(figures.count(pick), whole, RoundFilter.of(period, pick));
        }
        return table.row(getTranslation("review.statistics.cases"))
                .text(String.valueOf(figures.cases()))
                .row(getTranslation("review.statistics.median"))
                .text(days(figures.median(null)))
                .row(getTranslation("review.statistics.ninetieth"))
                .text(days(figures.ninetieth(null)))
                .row(getTranslation("review.statistics.inTime"))
                .text(percent(figures.inTime(null)))
                .row(getTranslation("review.statistics.points"))
                .text(getTranslation(
                        "review.statistics.points.of",
                        figures.points(),
                        figures.points(Fate.ADOPTED),
                        figures.points(Fate.NOT_ADOPTED),
                        figures.points(Fate.PENDING)))
                .row(getTranslation("review.statistics.adoption"))
                .text(percent(figures.adoption()))
                .row(getTranslation("review.statistics.advised"))
                .text(percent(figures.advised()));
    }

    private FigureTable acts(ReviewFigures figures) {
        var heads = Stream.of(
                        Stream.of(getTranslation("review.statistics.act")),
                        Arrays.stream(Outcome.values()).map(outcome -> getTranslation(outcome.labelKey())),
                        Stream.of("concluded", "median", "ninetieth", "inTime")
                                .map(aspect -> getTranslation("review.statistics." + aspect)))
                .flatMap(part -> part)
                .toArray(String[]::new);
        var table = new FigureTable(getTranslation("review.statistics.byAct"), heads);
        figures.acts().forEach(act -> act(table, figures, act, getTranslation(act.labelKey())));
        return act(table, figures, null, getTranslation("review.statistics.total"));
    }

    private FigureTable act(FigureTable table, ReviewFigures figures, @Nullable Act act, String name) {
        table.row(name);
        var all = RoundFilter.of(period, Pick.CONCLUDED).of(act);
        for (var outcome : Outcome.values()) {
            table.count(figures.count(act, outcome), all.with(outcome));
        }
        return table.count(figures.count(all), all)
                .text(days(figures.median(act)))
                .text(days(figures.ninetieth(act)))
                .text(percent(figures.inTime(act)));
    }

    private Component kinds(ReviewFigures figures) {
        var table = new FigureTable(
                getTranslation("review.statistics.byPoint"),
                getTranslation("review.statistics.point"),
                getTranslation("review.statistics.raised"),
                getTranslation("review.statistics.adopted"),
                getTranslation("review.statistics.notAdopted"),
                getTranslation("review.statistics.pending"),
                getTranslation("review.statistics.adoption"));
        var kinds = figures.kinds();
        var most = kinds.isEmpty() ? 0 : kinds.getFirst().raised();
        kinds.forEach(kind -> {
            var name = kind.name().zh();
            table.row(kind.name().in(getLocale()))
                    .share(
                            kind.raised(),
                            most,
                            RoundFilter.of(period, Pick.WITH_POINTS).on(name))
                    .count(kind.adopted(), RoundFilter.of(period, Pick.ADOPTED).on(name))
                    .count(
                            kind.notAdopted(),
                            RoundFilter.of(period, Pick.NOT_ADOPTED).on(name))
                    .count(kind.pending(), RoundFilter.of(period, Pick.PENDING).on(name))
                    .text(percent(kind.adoption()));
        });
        if (kinds.isEmpty()) {
            table.row(getTranslation("review.statistics.byPoint.none"));
        }
        return table;
    }

    private FigureTable months(ReviewFigures figures) {
        var table = new FigureTable(
                getTranslation("review.statistics.byMonth"),
                getTranslation("review.statistics.month"),
                getTranslation("review.statistics.concluded"),
                getTranslation("review.statistics.median"));
        var whole = figures.count(Pick.CONCLUDED);
        figures.months()
                .forEach(month -> table.row(getTranslation("review.statistics.month.of", month.month()))
                        .share(
                                month.concluded(),
                                whole,
                                RoundFilter.of(period, Pick.CONCLUDED).in(month.month()))
                        .text(days(month.median())));
        return table;
    }

    private void open(RoundFilter filter) {
        var rounds = statistics.rounds(filter);
        var save = new Anchor(FilterAddress.download(filter), getTranslation("review.statistics.download.rounds"));
        save.addClassName("zf-btn");
        save.setRouterIgnore(true);
        var close = new ActionButton(
                        getTranslation("action.close"),
                        _ -> UI.getCurrent().navigate(ReviewStatisticsView.class, FilterAddress.of(period)))
                .small()
                .flat()
                .key("Escape");
        var panel = new Panel(title(filter, rounds.size()), new CountedRounds(rounds, clock.today())).end(save, close);
        panel.addClassName("zf-figures-behind");
        panels.add(panel);
    }

    private String title(RoundFilter filter, int count) {
        var words = Stream.of(
                        Optional.of(getTranslation(filter.pick().labelKey())),
                        Optional.ofNullable(filter.act()).map(act -> getTranslation(act.labelKey())),
                        Optional.ofNullable(filter.outcome()).map(outcome -> getTranslation(outcome.labelKey())),
                        Optional.ofNullable(filter.point()),
                        Optional.ofNullable(filter.month())
                                .map(month -> getTranslation("review.statistics.month.of", month)))
                .flatMap(Optional::stream)
                .toList();
        return getTranslation(
                "review.statistics.behind", String.join(getTranslation("review.statistics.and"), words), count);
    }

    private String percent(Optional<BigDecimal> figure) {
        return figure.map(each -> getTranslation("review.statistics.percent", each.toPlainString()))
                .orElseGet(() -> getTranslation("review.statistics.none"));
    }

    private String days(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElseGet(() -> getTranslation("review.statistics.none"));
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(getTranslation("review.statistics.download.xlsx"), "X"),
                new KeyHint(getTranslation("review.statistics.download.csv"), "V"),
                new KeyHint(getTranslation("action.close"), "Escape"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.statistics");
    }
}
