package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.StringUtils;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.shared.Labelled;

/** What the procedures and the rules speak of has words, in both languages. */
class CaseTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"casework", "casework_en"})
    void everyDeadlineSaysWhatItIsAndWhatFollows(String bundle) throws IOException {
        var deadlines = deadlines();

        assertThat(texts(bundle))
                .containsKeys(deadlines.stream()
                        .map(spec -> "casework.deadline.name." + spec.code())
                        .toArray(String[]::new))
                .containsKeys(deadlines.stream()
                        .map(DeadlineSpec::missed)
                        .filter(Objects::nonNull)
                        .map(missed -> "casework.deadline.missed." + missed)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"casework", "casework_en"})
    void everyRefusalIsASentence(String bundle) throws IOException {
        var refusals = Arrays.stream(CaseRefusal.class.getPermittedSubclasses())
                .map(type -> "casework.refusal." + StringUtils.uncapitalize(type.getSimpleName()));

        assertThat(texts(bundle)).containsKeys(refusals.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"casework", "casework_en"})
    void everyActorConditionAndGateHasAName(String bundle) throws IOException {
        var named = Stream.<Labelled[]>of(
                        StepActor.values(), StepCondition.values(), Gate.values(), CaseDeadline.State.values())
                .flatMap(Arrays::stream)
                .map(Labelled::labelKey);

        assertThat(texts(bundle)).containsKeys(named.toArray(String[]::new));
    }

    private static List<DeadlineSpec> deadlines() {
        return Procedures.delivered().all().stream()
                .flatMap(procedure -> procedure.steps().stream())
                .flatMap(step -> step.deadlines().stream())
                .toList();
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var file = CaseTextsTest.class.getResourceAsStream("/i18n/" + bundle + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
