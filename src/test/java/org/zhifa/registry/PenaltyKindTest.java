package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.registry.PenaltyKind.CONFISCATION_OF_GAINS;
import static org.zhifa.registry.PenaltyKind.CONFISCATION_OF_GOODS;
import static org.zhifa.registry.PenaltyKind.FINE;
import static org.zhifa.registry.PenaltyKind.OTHER;
import static org.zhifa.registry.PenaltyKind.WARNING;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhifa.registry.PenaltyKind.HearingRight;

class PenaltyKindTest {

    @Test
    void theTableHasFourteenKindsInTheOrderOfTheirCodes() {
        assertThat(Arrays.stream(PenaltyKind.values()).map(PenaltyKind::code))
                .containsExactly("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14");
        assertThat(PenaltyKind.ofCode("03")).contains(FINE);
        assertThat(PenaltyKind.ofCode("15")).isEmpty();
    }

    @Test
    void aCaseWithSeveralPenaltiesCountsAsTheHeaviest() {
        assertThat(PenaltyKind.heaviest(List.of(FINE, CONFISCATION_OF_GOODS, CONFISCATION_OF_GAINS)))
                .contains(CONFISCATION_OF_GOODS);
        assertThat(PenaltyKind.heaviest(List.of(OTHER, WARNING))).contains(WARNING);
        assertThat(PenaltyKind.heaviest(List.of())).isEmpty();
    }

    @Test
    void theCreditDataHasOneNameForBothConfiscations() {
        assertThat(PenaltyKind.creditLabel(List.of(CONFISCATION_OF_GOODS, CONFISCATION_OF_GAINS, FINE)))
                .isEqualTo("罚款-没收违法所得、没收非法财物");
    }

    @Test
    void aHearingIsOfferedForLargeFinesAndAlwaysForRevocation() {
        assertThat(WARNING.hearingRight()).isEqualTo(HearingRight.NONE);
        assertThat(FINE.hearingRight()).isEqualTo(HearingRight.IF_LARGE);
        assertThat(PenaltyKind.LICENCE_REVOKED.hearingRight()).isEqualTo(HearingRight.ALWAYS);
    }
}
