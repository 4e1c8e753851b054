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
    void aCommonPartThatDoesNotExistIsNamed() {
        assertThat(faultOf("kind: CLOSE", "use: archives"))
                .startsWith("XX.yaml, line 19: step XX-02: there is no common step 'archives'; known are archive, ");
        assertThat(faultOf("{name: openedOn, type: DATE, required: true, label: {zh: 日期, en: Date}}", "openedOn"))
                .isEqualTo("XX.yaml, line 9: step XX-01: there is no common field 'openedOn'.");
        assertThat(faultOf("type: DATE,", "type: CHOICE, list: SOURCES,"))
                .isEqualTo("XX.yaml, line 9: step XX-01: there is no common list 'SOURCES'.");
    }

    @Test
    void aConditionNothingSetsIsNamed() {
        assertThat(faultOf("next: [XX-02]", "next: [{to: XX-02, when: HEARING}]"))
                .isEqualTo("XX.yaml, line 9: step XX-01: no step sets the condition HEARING.");
    }

    @Test
    void aQuestionToNoFieldOrWithAnImpossibleAnswerIsNamed() {
        assertThat(faultOf("gates: [G1]", "sets: [{condition: HEARING, when: [{field: asked, is: true}]}]"))
                .isEqualTo("XX.yaml, line 9: step XX-01: it asks for asked of XX-01, which is no field there.");
        assertThat(faultOf("gates: [G1]", "sets: [{condition: HEARING, when: [{field: openedOn}]}]"))
                .isEqualTo("XX.yaml, line 9: step XX-01: of openedOn one of 'is', 'not', 'oneOf', 'given', 'moreThan',"
                        + " 'atMost' is asked.");
        assertThat(faultOf(
                        "type: DATE, required: true, label: {zh: 日期, en: Date}}",
                        "type: BOOLEAN, label: {zh: 是否, en: Whether}}\n        sets: [{condition: HEARING, when:"
                                + " [{field: openedOn, is: FILED}]}]"))
                .contains("step XX-01: openedOn of XX-01 can never be 'FILED'.");
    }

    @Test
    void aRequirementWithoutWordsOrArticleIsNamed() {
        assertThat(faultOf("gates: [G1]", "requires: [{must: [{field: openedOn, given: true}]}]"))
                .isEqualTo("XX.yaml, line 9: step XX-01: a requirement needs 'must', 'words' and 'basis'.");
    }

    @Test
    void aPauseOrExtensionOfNothingIsNamed() {
        assertThat(faultOf("gates: [G1]", "pauses: [{kind: TESTING, from: testedFrom}]"))
                .isEqualTo(
                        "XX.yaml, line 9: step XX-01: the pause begins at testedFrom, which is no date field of it.");
        assertThat(faultOf("gates: [G1]", "extends: {deadline: D-Y, amount: days, reason: why}"))
                .isEqualTo("""
                        XX.yaml, line 9: step XX-01: by how much it extends stands in no number field days.
                        XX.yaml, line 9: step XX-01: the reason of the extension stands in no field why.
                        XX.yaml, line 9: step XX-01: it extends D-Y, which no step of the procedure has.""");
    }

    @Test
    void aDecisionPastReviewIsNamed() {
        var decision = "kind: DECISION\n        gates: [G10]";
        assertThat(faultOf(
                        "kind: FORM\n        actors: [HA]\n        docs: [{type: CF-AYDJ, required: true}]\n        gates:"
                                + " [G1]",
                        decision + "\n        actors: [HA]"))
                .contains("step XX-01: it needs a field decidedOn of type DATE.")
                .contains("step XX-01: a way leads here past legal review.");
        assertThat(faultOf("kind: FORM", "kind: DECISION"))
                .contains("a decision that is not taken by a simple procedure needs G10 among its gates.");
    }

    @Test
    void aMeasureWithoutFullRecordingAndServiceWithoutAnyAreNamed() {
        assertThat(faultOf("gates: [G1]", "purpose: MEASURE"))
                .isEqualTo(
                        "XX.yaml, line 9: step XX-01: a measure, an execution or a hearing is recorded without a gap:"
                                + " 'av: FULL'.");
        assertThat(faultOf("kind: FORM", "kind: SERVICE"))
                .isEqualTo(
                        "XX.yaml, line 9: step XX-01: service, and what two officers do on site, is recorded: 'av: RECORD' or"
                                + " 'FULL'.");
        assertThat(faultOf("gates: [G1]", "officers: 2"))
                .contains("step XX-01: 2 officers act together, so G3 belongs to its gates.");
    }

    @Test
    void aStepBesideTheWayThatHangsInTheAirIsNamed() {
        var beside = "basis: [{law: 行政处罚法, article: 第四十七条}]\nbeside:\n  - {id: XX-31, use: recusal, after: XX-07}";
        assertThat(faultOf("basis: [{law: 行政处罚法, article: 第四十七条}]", beside))
                .isEqualTo(
                        "XX.yaml, line 28: step XX-31: the step XX-07, after or until which it may be taken, does not"
                                + " exist.");
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
