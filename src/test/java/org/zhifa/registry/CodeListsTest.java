package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;

class CodeListsTest {

    @Test
    @Clause("S5")
    void sixKindsOfActAreInScope() {
        assertThat(Arrays.stream(Act.values()).map(Act::code))
                .containsExactly("XZCF", "XZXK", "XZQZ", "XZZS", "XZSF", "XZJC");
        assertThat(Act.ofCode("XZCF")).contains(Act.PENALTY);
        assertThat(Act.ofCode("XXXX")).isEmpty();
    }

    @Test
    void fifteenSourcesOfACaseAreNumberedInOrder() {
        assertThat(CaseSource.values()).hasSize(15);
        assertThat(CaseSource.HOTLINE_12345.code()).isEqualTo("06");
    }

    @Test
    void evidenceIsNumberedAsInTheArticle() {
        assertThat(EvidenceKind.DOCUMENT.item()).isEqualTo(1);
        assertThat(EvidenceKind.SCENE_RECORD.item()).isEqualTo(8);
    }
}
