package org.zhifa.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/** With a fault in a procedure the platform does not start, and says what to mend and where. */
class BrokenProcedureTest {

    static final String SOUND = """
            id: XX
            version: 1
            name: {zh: 例, en: Example}
            act: PENALTY
            stages:
              - id: A
                name: {zh: 甲, en: A}
                steps:
                  - id: XX-01
                    name: {zh: 一, en: One}
                    kind: FORM
                    actors: [HA]
                    docs: [{type: CF-AYDJ, required: true}]
                    gates: [G1]
                    next: [XX-02]
                    fields:
                      - {name: openedOn, type: DATE, required: true, label: {zh: 日期, en: Date}}
                    basis: [{law: 行政处罚法, article: 第五十四条}]
                  - id: XX-02
                    name: {zh: 二, en: Two}
                    kind: CLOSE
                    actors: [HA]
                    deadlines:
                      - {code: D-X, from: {step: XX-01, field: openedOn}, amount: 5, unit: WD, basis: {law: 行政处罚法, article: 第六十条}}
                    next: []
                    basis: [{law: 行政处罚法, article: 第四十七条}]
            """;

    @Test
    void aSoundFileHasNoFault() {
        assertThat(Procedures.of(List.of(new Declaration("XX.yaml", SOUND)), PaperCatalogue.delivered())
                        .all())
                .hasSize(1);
    }

    @Test
    void anUnknownGateIsNamed() {
        assertThat(faultOf("[G1]", "[G99]")).startsWith("XX.yaml, line 14: 'G99' is not one of G1, G10, G11");
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThat(faultOf("gates: [G1]", "gate: [G1]"))
                .startsWith("XX.yaml, line 14: the key 'gate' is not known here; known are actors, after, av, basis,");
    }

    @Test
    void anUnknownFieldTypeIsNamed() {
        assertThat(faultOf("type: DATE,", "type: DATUM,"))
                .startsWith("XX.yaml, line 17: 'DATUM' is not one of BOOLEAN");
    }

    @Test
    void anUnknownNextStepIsNamed() {
        assertThat(faultOf("[XX-02]", "[XX-02, XX-07]"))
                .isEqualTo("XX.yaml, line 9: step XX-01: the next step XX-07 does not exist.");
    }

    @Test
    void aDeadEndIsNamed() {
        assertThat(faultOf("kind: CLOSE", "kind: FORM"))
                .isEqualTo("XX.yaml, line 19: step XX-02: a dead end: it has no next step and is not of kind CLOSE.");
    }

    @Test
    void aCircleWithoutAnEndIsNamed() {
        assertThat(faultOf("next: []", "next: [XX-01]")).isEqualTo("""
                        XX.yaml, line 9: step XX-01: no way leads from here to the end.
                        XX.yaml, line 19: step XX-02: no way leads from here to the end.""");
    }

    @Test
    void anUnreachableStepIsNamed() {
        assertThat(faultOf("next: [XX-02]", "next: [XX-01]"))
                .contains("XX.yaml, line 19: step XX-02: no way leads here from XX-01.");
    }

    @Test
    void aPaperThatIsNotInTheCatalogueIsNamed() {
        assertThat(faultOf("CF-AYDJ", "CF-XXXX"))
                .isEqualTo("XX.yaml, line 9: step XX-01: the paper CF-XXXX is not in papers/catalogue.yaml.");
    }

    @Test
    void anIdUsedTwiceIsNamed() {
        assertThat(faultOf("- id: XX-02", "- id: XX-01"))
                .isEqualTo("XX.yaml, line 9: step XX-01: the id is used by two steps; give each its own.");
    }

    @Test
    void aStepOrDeadlineWithoutArticleIsNamed() {
        assertThat(faultOf("basis: [{law: 行政处罚法, article: 第五十四条}]", "basis: []"))
                .isEqualTo("XX.yaml, line 9: step XX-01: say in 'basis' which article the step rests on.");
        assertThat(faultOf(", basis: {law: 行政处罚法, article: 第六十条}", ""))
                .isEqualTo("XX.yaml, line 19: step XX-02: say in 'basis' which article the deadline D-X rests on.");
    }

    @Test
    void aDeadlineCountedFromNoDateIsNamed() {
        assertThat(faultOf("field: openedOn", "field: closedOn"))
                .isEqualTo("XX.yaml, line 19: step XX-02: the deadline D-X is counted from or to closedOn of XX-01,"
                        + " which is no date field there.");
    }

    @Test
    void aChoiceWithoutChoicesIsNamed() {
        assertThat(faultOf("type: DATE,", "type: CHOICE,"))
                .contains("the field openedOn: a CHOICE has 'choices', and nothing else has.");
    }

    @Test
    void textThatIsNoYamlIsNamed() {
        assertThat(faultOf("[XX-02]", "[XX-02")).startsWith("XX.yaml, line 1").contains("not well-formed YAML");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(faultOf(SOUND, "")).startsWith("XX.yaml");
    }

    @Test
    void twoFilesWithOneIdAreNamed() {
        var twice = List.of(new Declaration("XX.yaml", SOUND), new Declaration("YY.yaml", SOUND));

        var fault =
                catchThrowableOfType(DeclarationFault.class, () -> Procedures.of(twice, PaperCatalogue.delivered()));
        assertThat(fault).hasMessage("YY.yaml: a procedure XX is already there.");
    }

    private static String faultOf(String sound, String broken) {
        assertThat(SOUND).contains(sound);
        var file = new Declaration("XX.yaml", SOUND.replace(sound, broken));
        return catchThrowableOfType(
                        DeclarationFault.class, () -> Procedures.of(List.of(file), PaperCatalogue.delivered()))
                .getMessage();
    }
}
