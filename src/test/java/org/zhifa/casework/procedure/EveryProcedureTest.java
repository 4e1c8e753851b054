package org.zhifa.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhifa.Clause;
import org.zhifa.registry.Act;
import org.zhifa.registry.Recording;

/** The procedures of all six acts, as delivered. */
class EveryProcedureTest {

    static final Procedures PROCEDURES = Procedures.delivered();

    static Stream<Procedure> all() {
        return PROCEDURES.all().stream();
    }

    @Test
    @Clause("S5")
    void everyActHasItsProcedures() {
        assertThat(ids(Act.PENALTY)).containsExactly("CF-PT", "CF-JY", "CF-KS");
        assertThat(ids(Act.LICENCE)).containsExactly("XK-PT", "XK-DC", "XK-CN", "XK-BG", "XK-YX", "XK-CX");
        assertThat(ids(Act.COERCION)).containsExactly("QZ-CS", "QZ-ZX", "QZ-DL", "QZ-FY");
        assertThat(ids(Act.LEVY)).containsExactly("ZS-FJ", "ZS-CC");
        assertThat(ids(Act.FEE)).containsExactly("SF-YB", "SF-JM", "SF-TF");
        assertThat(ids(Act.INSPECTION))
                .containsExactly("JC-RC", "JC-SSJ", "JC-ZX", "JC-GA", "JC-LH", "JC-FC", "JC-FXC");
    }

    @ParameterizedTest
    @MethodSource("all")
    @Clause("S2")
    void everyStepDeadlineAndRequirementNamesItsArticleAndSpeaksBothLanguages(Procedure procedure) {
        assertThat(procedure.suits() != null || procedure.id().equals("CF-PT")).isTrue();
        assertThat(procedure.allSteps()).allSatisfy(step -> {
            assertThat(step.id()).startsWith(procedure.id() + "-");
            assertThat(step.basis()).isNotEmpty();
            assertThat(step.basis())
                    .allSatisfy(basis -> assertThat(basis.article()).isNotBlank());
            assertThat(step.requires())
                    .allSatisfy(
                            requirement -> assertThat(requirement.words().zh()).doesNotEndWith("。"));
            assertThat(words(step)).allSatisfy(wording -> {
                assertThat(wording.zh()).isNotBlank();
                assertThat(wording.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    @Clause({"S25", "S26"})
    void whatTwoOfficersDoAndWhatIsServedIsRecordedMeasuresWithoutAGap(Procedure procedure) {
        assertThat(procedure.allSteps())
                .filteredOn(
                        step -> step.kind() == StepKind.SERVICE || step.kind() == StepKind.FORM && step.officers() > 1)
                .allSatisfy(step -> assertThat(step.recording()).isNotEqualTo(Recording.NONE));
        assertThat(procedure.allSteps())
                .filteredOn(step -> step.isFor(StepPurpose.MEASURE)
                        || step.isFor(StepPurpose.EXECUTION)
                        || step.isFor(StepPurpose.HEARING))
                .allSatisfy(step -> assertThat(step.recording()).isEqualTo(Recording.FULL));
    }

    @ParameterizedTest
    @MethodSource("all")
    @Clause({"S30", "S37"})
    void onlySimpleProceduresDecideWithoutReview(Procedure procedure) {
        assertThat(procedure.steps())
                .filteredOn(step -> step.kind() == StepKind.DECISION)
                .allSatisfy(step -> assertThat(step.has(Gate.G10)).isNotEqualTo(procedure.simple()));
        assertThat(procedure.simple()).isEqualTo(List.of("CF-JY", "XK-DC").contains(procedure.id()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyProcedureEndsInAnArchive(Procedure procedure) {
        assertThat(procedure.steps())
                .filteredOn(Step::isLast)
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.CLOSE))
                .satisfies(step -> assertThat(step.gates()).contains(Gate.G14, Gate.G18));
    }

    @ParameterizedTest
    @MethodSource("all")
    @Clause("S12")
    void theFlowChartTellsTheReaderWhatTheBodyDoesAndWhatHeMayDo(Procedure procedure) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(FlowChart.of(procedure, locale)).startsWith("<svg").endsWith("</svg>");
            assertThat(FlowChart.inWords(procedure, locale)).hasSizeGreaterThan(2);
        }
        // On the portal each is one line, in Chinese, in a box of its own.
        assertThat(procedure.steps())
                .extracting(Step::chart)
                .filteredOn(chart -> chart != null)
                .allSatisfy(chart -> {
                    assertThat(width(chart.title().zh())).isLessThanOrEqualTo(24);
                    assertThat(width(chart.does().zh())).isLessThanOrEqualTo(26);
                    assertThat(chart.rights()).hasSizeLessThanOrEqualTo(3);
                    assertThat(chart.rights())
                            .allSatisfy(right -> assertThat(width(right.zh())).isLessThanOrEqualTo(29));
                });
    }

    /** Half widths: a Chinese character takes two. */
    private static int width(String words) {
        return words.codePoints().map(each -> each > 0x2e80 ? 2 : 1).sum();
    }

    private static List<String> ids(Act act) {
        return PROCEDURES.of(act).stream().map(Procedure::id).toList();
    }

    private static Stream<Wording> words(Step step) {
        return Stream.of(
                        Stream.of(step.name()),
                        step.fields().stream().map(FieldSpec::label),
                        step.fields().stream()
                                .flatMap(field -> field.choices().stream())
                                .map(FieldSpec.Choice::name),
                        step.requires().stream().map(Requirement::words))
                .flatMap(each -> each);
    }
}
