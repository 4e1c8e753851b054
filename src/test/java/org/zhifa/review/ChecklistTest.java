package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhifa.Clause;
import org.zhifa.registry.Act;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

class ChecklistTest {

    private static final Map<Act, Integer> OWN =
            Map.of(Act.PENALTY, 0, Act.LICENCE, 6, Act.COERCION, 9, Act.LEVY, 5, Act.FEE, 5, Act.INSPECTION, 5);

    @Test
    @Clause("S38")
    void theSixPointsOfTheCountyStandFirst() {
        assertThat(Checklist.delivered().rows().stream()
                        .limit(6)
                        .map(row -> row.name().zh()))
                .containsExactly("执法主体", "管辖权限", "执法权限", "事实认定", "行政裁量权运用", "法律适用");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    @Clause("S38")
    void everyActHasTheTwelveCommonPointsAndItsOwn(Act act) {
        var rows = Checklist.delivered().rows(act);

        assertThat(rows).startsWith(Checklist.delivered().rows().toArray(Checklist.Row[]::new));
        assertThat(rows).hasSize(12 + OWN.get(act));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.check().zh()).isNotBlank();
            assertThat(row.check().en()).isNotBlank();
        });
    }

    @Test
    @Clause("S38")
    void aChecklistWithoutThemIsNotTaken() {
        var file = new Declaration("review/mine.yaml", """
                rows:
                  - {no: 1, mark: STATE, name: {zh: 执法程序, en: Procedure}, check: {zh: 告知, en: Notice}}
                  - {no: 3, mark: STATE, name: {zh: 文书, en: Papers}, check: {zh: 规范, en: Form}}
                """);

        assertThatExceptionOfType(DeclarationFault.class)
                .isThrownBy(() -> Checklist.of(file))
                .withMessageContaining("review/mine.yaml: the points are not numbered")
                .withMessageContaining("the six points of the county's notice do not stand first");
    }
}
