package org.zhifa.review.ui.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.FA;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewId;
import org.zhifa.review.statistics.CountedRound;
import org.zhifa.review.statistics.Period;
import org.zhifa.review.statistics.Pick;
import org.zhifa.review.statistics.ReviewFigures;
import org.zhifa.review.statistics.ReviewStatistics;
import org.zhifa.review.statistics.RoundFilter;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;

@ContextConfiguration(classes = ReviewStatisticsViewTest.World.class)
@ViewPackages(classes = {ReviewStatisticsView.class, CaseNavigation.class})
@Clause({"S30", "S43"})
@As("FA")
class ReviewStatisticsViewTest extends SpringBrowserlessTest {

    private static final Period Q2 = new Period(2026, 2);
    private static final CountedRound LATE = new CountedRound(
            ReviewId.of("00000000-0000-0000-0000-000000000002"),
            CaseId.of("00000000-0000-0000-0000-000000000031"),
            "SJ-XZCF-2026-000031",
            "销售未经检验的食品",
            Act.PENALTY,
            1,
            FA.id(),
            "法示四",
            LocalDate.of(2026, 5, 11),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2026, 5, 20),
            7,
            Outcome.FIX,
            false,
            false,
            List.of(new CountedRound.Point(new Wording("程序是否合法", "Procedure"), CountedRound.Fate.ADOPTED)));

    @MockitoBean
    ReviewStatistics statistics;

    @BeforeEach
    void oneOverdueRound() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(statistics.figures(any())).thenAnswer(asked -> new ReviewFigures(asked.getArgument(0), List.of(LATE)));
        when(statistics.rounds(any())).thenReturn(List.of(LATE));
    }

    @Test
    void theFiguresOfAPeriodAreTablesAndCanBeTakenAway() {
        var view = shown(QueryParameters.of("period", "2026Q2"));

        assertThat(view.quarter.getValue()).isEqualTo(2);
        assertThat(view.tables.getElement().getTextRecursively())
                .contains("逾期审结1", "用时中位数（工作日）7", "按时率0.00%", "法律顾问参与率0.00%", "程序是否合法1100100.00%");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/api/review/statistics/2026Q2.xlsx", "/api/review/statistics/2026Q2.csv");
    }

    @Test
    void theAddressOfAFigureOpensTheRoundsItCounts() {
        var filter = RoundFilter.of(Q2, Pick.OVERDUE).of(Act.PENALTY).in(5);

        var view = shown(FilterAddress.of(filter));

        verify(statistics).rounds(filter);
        assertThat($(H2.class).from(view).last().getText()).isEqualTo("逾期审结，行政处罚，5 月：1 轮");
        assertThat(view.getElement().getTextRecursively())
                .contains("SJ-XZCF-2026-000031", "05-11 送审，05-20 审结，7 个工作日，法示四", "程序是否合法：已改正");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/api/review/statistics/2026Q2/rounds.csv?pick=OVERDUE&act=PENALTY&month=5");
    }

    @Test
    void everyFilterComesBackFromItsAddress() {
        var filter = RoundFilter.of(Q2, Pick.ADOPTED)
                .with(Outcome.FIX)
                .on("程序是否合法")
                .by(FA.id().toString());

        assertThat(FilterAddress.filter(FilterAddress.of(filter), Q2)).contains(filter);
        assertThat(FilterAddress.filter(QueryParameters.of("pick", "NOTHING"), Q2))
                .isEmpty();
        assertThat(FilterAddress.period(QueryParameters.of("period", "1"), LocalDate.of(2026, 5, 25)))
                .isEqualTo(new Period(2026, null));
    }

    @Test
    void onlyThoseWhoReviewOrLeadSeeTheEntry() {
        assertThat(new ReviewStatisticsEntry().roles())
                .containsExactlyInAnyOrder("REVIEWER", "UNIT_HEAD", "HEAD_OF_BODY");
    }

    private ReviewStatisticsView shown(QueryParameters query) {
        UI.getCurrent().navigate(ReviewStatisticsView.class, RouteParameters.empty(), query);
        return $(ReviewStatisticsView.class).single();
    }

    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(Instant.parse("2026-05-25T01:06:00Z"), OfficialClock.BEIJING));
        }
    }
}
