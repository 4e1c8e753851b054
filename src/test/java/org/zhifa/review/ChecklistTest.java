package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

class ChecklistTest {

    @Test
    @Clause("S38")
    void theSixPointsOfTheCountyStandFirst() {
        assertThat(Checklist.delivered().rows().stream()
                        .limit(6)
                        .map(row -> row.name().zh()))
                .containsExactly("执法主体", "管辖权限", "执法权限", "事实认定", "行政裁量权运用", "法律适用");
    }

    @Test
    void everyPointSaysWhatToLookAtInBothLanguages() {
        assertThat(Checklist.delivered().rows()).hasSize(12).allSatisfy(row -> {
            assertThat(row.check().zh()).isNotBlank();
            assertThat(row.check().en()).isNotBlank();
        });
    }

    @Test
    @Clause("S38")
    void aChecklistWithoutThemIsNotTaken() {
        var file = new Declaration("review/mine.yaml", """
                act: PENALTY
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
