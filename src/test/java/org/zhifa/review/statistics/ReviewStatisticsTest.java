package org.zhifa.review.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewRoom;
import org.zhifa.review.accountability.Accountability;
import org.zhifa.review.accountability.NewReversal;
import org.zhifa.review.accountability.ReversalResult;
import org.zhifa.review.accountability.ReversingBody;
import org.zhifa.tenancy.Tenants;

/** What reviews amount to, and that each figure counts what it opens. */
@ZhifaTest
class ReviewStatisticsTest {

    private static final Period QUARTER = new Period(2026, 2);

    @Autowired
    ReviewStatistics statistics;

    @Autowired
    ReviewStatisticsEndpoint endpoint;

    @Autowired
    BeanFactory beans;

    @Autowired
    Accountability accountability;

    @Autowired
    Casework casework;

    @Autowired
    Tenants tenants;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    SampleCase sample;

    @BeforeEach
    void theSampleCase() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
    }

    @Test
    @Clause({"S38", "S42"})
    void everyFigureCountsTheRoundsItOpens() {
        reviewedTwice();

        var figures = HUAN.does(() -> statistics.figures(QUARTER));

        for (var pick : Pick.values()) {
            var filter = RoundFilter.of(QUARTER, pick);
            assertThat(HUAN.does(() -> statistics.rounds(filter)))
                    .as("%s", pick)
                    .hasSize(figures.count(filter));
        }
        for (var kind : figures.kinds()) {
            var filter =
                    RoundFilter.of(QUARTER, Pick.WITH_POINTS).on(kind.name().zh());
            assertThat(HUAN.does(() -> statistics.rounds(filter))).hasSize(kind.raised());
        }
        assertThat(figures.count(Pick.IN_TIME) + figures.count(Pick.OVERDUE)).isEqualTo(figures.count(Pick.CONCLUDED));
    }

    @Test
    @Clause({"S38", "S41"})
    void aPointIsAdoptedWhenTheNextOpinionNoLongerFindsIt() {
        var id = reviewedTwice();

        var rounds = HUAN.does(() -> statistics.figures(QUARTER)).rounds().stream()
                .filter(round -> round.caseId().equals(id) && round.concludedOn() != null)
                .toList();

        assertThat(rounds).extracting(CountedRound::outcome).containsExactly(Outcome.PASS, Outcome.FIX);
        assertThat(rounds.getLast().points())
                .extracting(point -> point.name().zh(), CountedRound.Point::fate)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("行政裁量权运用", CountedRound.Fate.ADOPTED));
        // Sent on Wednesday 20 May, concluded on Friday.
        assertThat(rounds.getLast().workDays()).isEqualTo(2);
    }

    @Test
    @Clause("S41")
    void aPointStaysOpenUntilThereIsANextOpinion() {
        var id = sample.sentToReview();
        concluded(id, "2026-05-21", Outcome.FIX, 6);

        assertThat(HUAN.does(() -> statistics.rounds(
                        RoundFilter.of(QUARTER, Pick.PENDING).of(Act.PENALTY).on("法律适用"))))
                .extracting(CountedRound::caseId)
                .contains(id);
    }

    @Test
    @Clause({"S32", "S43"})
    void aReviewerIsMeasuredByTimeAndByWhatCourtsSetAsideNeverByFines() {
        var before = work();
        var id = sample.decided();
        on(
                "2026-09-01T09:00",
                GAO,
                () -> accountability.enter(new NewReversal(
                        id,
                        ReversingBody.COURT,
                        ReversalResult.ANNULLED,
                        "（2026）鲁0321行初7号",
                        LocalDate.of(2026, 8, 30),
                        "程序违法")));

        assertThat(work().returned()).isEqualTo(before.returned() + 1);
    }

    @Test
    @Clause("S42")
    void halfOfTheOpinionsTookNoLongerThanTheMedian() {
        assertThat(ReviewFigures.quantile(List.of(1, 2, 3, 10), 50)).contains(new java.math.BigDecimal("2.5"));
        assertThat(ReviewFigures.quantile(List.of(1, 2, 3), 50)).contains(java.math.BigDecimal.valueOf(2));
        assertThat(ReviewFigures.quantile(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 90))
                .contains(java.math.BigDecimal.valueOf(9));
        assertThat(ReviewFigures.quantile(List.of(), 90)).isEmpty();
        assertThat(ReviewFigures.percent(0, 0)).isEmpty();
    }

    @Test
    void aPeriodIsAYearOrAQuarter() {
        assertThat(Period.parse("2026Q2")).contains(QUARTER);
        assertThat(Period.parse("2026")).contains(new Period(2026, null));
        assertThat(Period.parse("2026Q5")).isEqualTo(Optional.empty());
        assertThat(QUARTER.to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(Period.quarterOf(LocalDate.of(2026, 11, 24))).hasToString("2026Q4");
    }

    @Test
    @Clause("S42")
    void theFiguresLeaveAsAWorkbookAndAsText() throws IOException {
        reviewedTwice();

        var xlsx = HUAN.does(() -> endpoint.workbook("2026Q2")).getBody();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readAllBytes(), UTF_8)).startsWith("<?xml");
            }
        }
        assertThat(names).contains("xl/workbook.xml", "xl/worksheets/sheet4.xml");
        assertThat(new String(HUAN.does(() -> endpoint.summary("2026Q2")).getBody(), UTF_8))
                .contains("统计期间,2026Q2", "法律顾问参与率（%）");
        assertThat(Workbook.csv(new Workbook.Sheet("单", List.of(List.of("=1+1", "甲,乙", 3)))))
                .isEqualTo("\ufeff'=1+1,\"甲,乙\",3\r\n");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> YU.does(() -> endpoint.workbook("2026Q2")));
    }

    private ReviewerWork work() {
        return on("2026-12-01T09:00", HUAN, () -> statistics.work()).get(FA.id());
    }

    private CaseId reviewedTwice() {
        var id = sample.sentToReview();
        concluded(id, "2026-05-22", Outcome.FIX, 5);
        sample.drafted(id, "2026-05-25T15:05", draft("126000", "首次违法，收回87盒（证据E15），从轻。"));
        sample.sent(id, "2026-05-25T15:10");
        concluded(id, "2026-05-27", Outcome.PASS, 0);
        return id;
    }

    private void concluded(CaseId id, String day, Outcome outcome, int problem) {
        var problems = problem == 0 ? Map.<Integer, String>of() : Map.of(problem, "有问题");
        new ReviewRoom(beans).ended(id, day + "T11:00", outcome, problems);
    }
}
