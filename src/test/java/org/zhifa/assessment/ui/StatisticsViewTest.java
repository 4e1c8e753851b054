package org.zhifa.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.assessment.CountedCase;
import org.zhifa.assessment.PenaltyYear;
import org.zhifa.assessment.UnitFigures;
import org.zhifa.assessment.YearlyStatistics;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.tenancy.TenantId;

@ContextConfiguration(classes = StatisticsViewTest.World.class)
@ViewPackages(classes = StatisticsView.class)
@Clause("S29")
class StatisticsViewTest extends SpringBrowserlessTest {

    static final TenantId SJ = new TenantId("SJ");
    static final UnitFigures BUREAU = new UnitFigures(
            SJ,
            "桓台县市场监督管理局",
            Map.of(PenaltyColumn.FILED, BigDecimal.ONE, PenaltyColumn.MONEY, new BigDecimal("12.96")));

    @MockitoBean
    YearlyStatistics statistics;

    @BeforeEach
    void oneCaseThisYear() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(statistics.penalties(anyInt()))
                .thenReturn(
                        new PenaltyYear(2026, List.of(BUREAU), "ab".repeat(32), LocalDateTime.of(2026, 6, 30, 10, 0)));
        when(statistics.own(anyInt())).thenReturn(Optional.of(BUREAU));
        when(statistics.cases(2026, SJ, PenaltyColumn.MONEY))
                .thenReturn(List.of(new CountedCase(
                        "SJ-XZCF-2026-000031", LocalDate.of(2026, 5, 29), new BigDecimal("129600.00"))));
    }

    @Test
    @As("SI")
    void theTableIsShownWithItsDigestAndCanBeTakenAway() {
        var view = navigate(StatisticsView.class);

        assertThat(view.table.getElement().getTextRecursively()).contains("桓台县市场监督管理局", "12.96", "—", "全县合计");
        assertThat(view.getElement().getTextRecursively()).contains("SHA-256 abab…abab");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/api/statistics/2026/T2.pdf", "/api/statistics/2026/T2.xlsx");
        assertThat(view.publish.isVisible()).isTrue();
    }

    @Test
    @As("SI")
    void aFigureOpensTheCasesItCounts() {
        var view = navigate(StatisticsView.class);

        view.open(SJ, PenaltyColumn.MONEY);

        assertThat(view.behind.getElement().getTextRecursively())
                .contains("1 件", "SJ-XZCF-2026-000031", "05-29", "129\u202f600 元");
    }

    @Test
    @As("HUAN")
    void aHeadSeesTheOwnUnitAndPublishesNothing() {
        var view = navigate(StatisticsView.class);

        assertThat(view.table.getElement().getTextRecursively())
                .contains("桓台县市场监督管理局")
                .doesNotContain("全县合计");
        assertThat(view.publish.isVisible()).isFalse();
    }

    /** No @Configuration: the whole application would find it. */
    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            var now = LocalDateTime.of(2026, 6, 30, 10, 0).atZone(OfficialClock.BEIJING);
            return new OfficialClock(Clock.fixed(now.toInstant(), OfficialClock.BEIJING));
        }
    }
}
