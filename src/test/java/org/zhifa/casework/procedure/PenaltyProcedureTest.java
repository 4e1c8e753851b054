package org.zhifa.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.registry.Recording;

/** The ordinary penalty procedure, as delivered. */
class PenaltyProcedureTest {

    final Procedure procedure = Procedures.delivered().find("CF-PT").orElseThrow();

    /** Transfer to another body, and to the police. */
    private static final List<String> TRANSFERS = List.of("CF-PT-27", "CF-PT-28", "CF-PT-29");

    @Test
    void itHasTwentySixStepsInSevenStages() {
        assertThat(procedure.stages())
                .extracting(stage -> stage.name().zh())
                .containsExactly("启动", "调查取证", "审核", "决定", "送达", "执行", "结案归档");
        assertThat(procedure.steps())
                .extracting(Step::id)
                .filteredOn(id -> !TRANSFERS.contains(id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 26)
                        .mapToObj("CF-PT-%02d"::formatted)
                        .toList());
    }

    @Test
    @Clause("S39")
    void onlyAnOpinionOfReviewOpensTheWaysOutOfIt() {
        assertThat(procedure.steps()).extracting(Step::id).containsAll(TRANSFERS);
        assertThat(TRANSFERS).allSatisfy(id -> {
            assertThat(procedure.step(id).when()).isIn(StepCondition.TRANSFER, StepCondition.PROSECUTION);
            assertThat(procedure.steps().stream().filter(step -> step.leadsTo(id)))
                    .allMatch(step -> step.kind() == StepKind.REVIEW || TRANSFERS.contains(step.id()));
        });
        assertThat(due("CF-PT-28", "D-YS3", LocalDate.of(2026, 5, 25))).isEqualTo("2026-05-28");
    }

    @Test
    @Clause("S2")
    void everyStepEveryDeadlineAndEveryGateNamesItsArticle() {
        assertThat(procedure.steps()).allSatisfy(step -> {
            assertThat(step.basis()).isNotEmpty();
            assertThat(step.basis())
                    .allSatisfy(basis -> assertThat(basis.article()).matches("第[一二三四五六七八九十百]+条|（[一二三四五六七八九十]+）"));
            assertThat(step.deadlines())
                    .allSatisfy(deadline ->
                            assertThat(deadline.rule().basis().article()).isNotBlank());
        });
        assertThat(Gate.values())
                .allSatisfy(gate -> assertThat(gate.basis().law()).isNotBlank());
    }

    /** The order in which case SJ-XZCF-2026-000031 went. */
    @Test
    void theBakeryCaseCanBeWalkedFromSourceToArchive() {
        var walk = IntStream.of(
                        1, 2, 3, 4, 5, 10, 6, 8, 11, 12, 13, 14, 15, 16, 17, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
                        23, 25, 26)
                .mapToObj("CF-PT-%02d"::formatted)
                .toList();

        assertThat(walk.getFirst()).isEqualTo(procedure.first().id());
        for (var at = 0; at < walk.size() - 1; at++) {
            assertThat(procedure.step(walk.get(at)).leadsTo(walk.get(at + 1)))
                    .as("%s leads to %s", walk.get(at), walk.get(at + 1))
                    .isTrue();
        }
        assertThat(procedure.step(walk.getLast()).isLast()).isTrue();
    }

    @Test
    @Clause("S25")
    void whatIsEasilyDisputedIsRecorded() {
        var recorded = List.of("02", "04", "05", "06", "07", "08", "09", "10", "11", "14", "15", "16", "21");

        assertThat(recorded)
                .allSatisfy(no ->
                        assertThat(procedure.step("CF-PT-" + no).recording()).isNotEqualTo(Recording.NONE));
    }

    @Test
    @Clause("S26")
    void measuresAndHearingsAreRecordedWithoutAGap() {
        assertThat(procedure.step("CF-PT-10").recording()).isEqualTo(Recording.FULL);
        assertThat(procedure.step("CF-PT-16").recording()).isEqualTo(Recording.FULL);
    }

    @Test
    @Clause("S30")
    void nothingIsDecidedBeforeReviewHasPassed() {
        assertThat(procedure.step("CF-PT-19").gates()).contains(Gate.G9, Gate.G10);
        assertThat(procedure.step("CF-PT-20").gates()).contains(Gate.G10);
    }

    @Test
    @Clause("S21")
    void everyPaperOfAStepIsInTheCatalogue() {
        var catalogue = PaperCatalogue.delivered();

        assertThat(procedure.steps())
                .flatExtracting(Step::papers)
                .allSatisfy(paper -> assertThat(catalogue.find(paper.type())).isPresent());
        assertThat(catalogue.find("CF-JDS").orElseThrow().mustBeServed()).isTrue();
        assertThat(catalogue.find("CF-JDS").orElseThrow().approval()).containsExactly(StepActor.FZR);
    }

    @Test
    void theDeadlinesOfTheFileGiveTheDatesOfTheBakeryCase() {
        assertThat(due("CF-PT-03", "D-CLUE", LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-23");
        assertThat(due("CF-PT-10", "D-QZ30", LocalDate.of(2026, 3, 5))).isEqualTo("2026-04-03");
        assertThat(due("CF-PT-16", "D-DEF5", LocalDate.of(2026, 4, 22))).isEqualTo("2026-04-29");
        assertThat(due("CF-PT-19", "D-90", LocalDate.of(2026, 3, 5))).isEqualTo("2026-06-03");
        assertThat(due("CF-PT-21", "D-SVC7", LocalDate.of(2026, 5, 29))).isEqualTo("2026-06-09");
        assertThat(due("CF-PT-22", "D-PUB7", LocalDate.of(2026, 5, 29))).isEqualTo("2026-06-09");
        assertThat(due("CF-PT-23", "D-PAY15", LocalDate.of(2026, 6, 1))).isEqualTo("2026-06-16");
        assertThat(due("CF-PT-25", "D-CLOSE15", LocalDate.of(2026, 6, 12))).isEqualTo("2026-07-06");
        assertThat(due("CF-PT-26", "D-ARC", LocalDate.of(2026, 6, 18))).isEqualTo("2026-07-20");
    }

    @Test
    @Clause("S12")
    void theFlowChartIsDrawnFromTheFile() {
        var chart = FlowChart.of(procedure, Locale.SIMPLIFIED_CHINESE);

        assertThat(chart)
                .startsWith("<svg class=\"flow\" viewBox=\"0 0 440 ")
                .contains("案源核查", "15个工作日内决定是否立案", "申请回避", "当事人要求听证？", "退回")
                .endsWith("</svg>");
        assertThat(FlowChart.inWords(procedure, Locale.ENGLISH))
                .hasSize(12)
                .contains(
                        "Service: On the spot, or in 7 working days. You may: Reconsideration within 60 days Suit within"
                                + " 6 months.");
    }

    private LocalDate due(String step, String code, LocalDate start) {
        var spec = procedure.step(step).deadlines().stream()
                .filter(deadline -> deadline.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Deadlines(WorkCalendar.delivered()).due(spec.rule(), start).due();
    }
}
