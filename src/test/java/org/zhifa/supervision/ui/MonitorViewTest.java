package org.zhifa.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.supervision.Alert;
import org.zhifa.supervision.Board;
import org.zhifa.supervision.BoardRow;
import org.zhifa.supervision.CountedLine;
import org.zhifa.supervision.Indicator;
import org.zhifa.supervision.Measure;
import org.zhifa.supervision.Monitor;
import org.zhifa.supervision.Span;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;

@ContextConfiguration(classes = MonitorViewTest.World.class)
@ViewPackages(classes = MonitorView.class)
@Clause({"S1", "S53", "S55"})
class MonitorViewTest extends SpringBrowserlessTest {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 26);
    static final TenantId MQ = new TenantId("MQ");
    static final TenantId MZ = new TenantId("MZ");

    @MockitoBean
    Monitor monitor;

    @BeforeEach
    void theCountyOnTheMorningOf26May() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        var late = new Measure(Indicator.I05, 35, 43);
        when(monitor.board(any()))
                .thenReturn(new Board(
                        Span.yearTo(TODAY),
                        LocalDateTime.of(2026, 5, 26, 10, 0),
                        List.of(
                                new BoardRow(
                                        MQ,
                                        "马桥镇",
                                        TenantKind.TOWN,
                                        false,
                                        Map.of(Indicator.I05, late, Indicator.I06, new Measure(Indicator.I06, 9, 9)),
                                        new BigDecimal("-6.2")),
                                new BoardRow(MZ, "民宗局", TenantKind.DEPARTMENT, false, Map.of(), null))));
        when(monitor.alerts(any()))
                .thenReturn(List.of(new Alert(
                        Alert.Kind.LATE,
                        MQ,
                        "马桥镇",
                        8,
                        LocalDateTime.of(2026, 5, 23, 10, 0),
                        LocalDateTime.of(2026, 5, 26, 9, 40))));
        when(monitor.history(any(), any(), anyInt()))
                .thenReturn(Stream.of(27, 25, 35)
                        .map(met -> new Measure(Indicator.I05, met, 43))
                        .toList());
        when(monitor.cases(eq(MQ), eq(Indicator.I05), any()))
                .thenReturn(List.of(
                        new CountedLine(
                                "MQ-XZCF-2026-000019",
                                "CF-PT-06",
                                LocalDate.of(2026, 5, 22),
                                false,
                                LocalDateTime.of(2026, 5, 22, 17, 30),
                                null),
                        new CountedLine(
                                "MQ-XZCF-2026-000017",
                                "CF-PT-21",
                                LocalDate.of(2026, 5, 15),
                                false,
                                LocalDateTime.of(2026, 5, 15, 11, 20),
                                LocalDateTime.of(2026, 5, 15, 20, 20))));
    }

    @Test
    @As("SI")
    void everyBodyIsShownTheWorstFirstAndWithoutAnyAmount() {
        var view = navigate(MonitorView.class);

        assertThat(words(view.tiles)).isEqualTo("马桥镇未达 1民宗局无案件");
        assertThat(words(view.table)).contains("▾81.40", "100", "−6.2", "不适用");
        assertThat(words(view)).contains("不作排名").doesNotContain("万元", "罚款");
        assertThat(words(view.alerts)).contains("逾期 72 小时", "马桥镇 · 音像、证据迟传", "A-LATE · 8 件");
    }

    @Test
    @As("SI")
    void aFigureOpensItsFractionItsPastAndWhatItCounts() {
        var view = navigate(MonitorView.class);

        view.figure(MQ, Indicator.I05);

        assertThat(words(view.drill))
                .contains("81.40%", "低于目标 95，差 13.60", "35 件达到 ÷ 43 件应计")
                .contains("MQ-XZCF-2026-000019", "询问", "05-22 17:30", "未办")
                .contains("MQ-XZCF-2026-000017", "送达", "迟 9 小时");
        verify(monitor).cases(MQ, Indicator.I05, Span.yearTo(TODAY));
    }

    @Test
    @As("SI")
    void arrowsMoveFromBodyToBodyAndStayOnTheBoard() {
        var view = navigate(MonitorView.class);

        view.moved(1, 0);
        assertThat(words(view)).contains("马桥镇 · I-01 网上办案率");
        view.moved(1, 4);
        view.moved(1, 100);
        assertThat(words(view)).contains("民宗局 · I-14 办案时限合规率");
        assertThat(words(view.drill)).contains("本期没有应计的事项");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** No @Configuration: the whole application would find it. */
    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            var now = LocalDateTime.of(2026, 5, 26, 10, 0).atZone(OfficialClock.BEIJING);
            return new OfficialClock(Clock.fixed(now.toInstant(), OfficialClock.BEIJING));
        }

        @Bean
        Procedures procedures() {
            return Procedures.delivered();
        }
    }
}
