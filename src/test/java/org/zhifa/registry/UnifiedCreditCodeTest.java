package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedCreditCodeTest {

    static final String BAKERY = "91370321MA0DEM013L";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91110000802100433B",
                "91370321MA0DEM013L",
                "92370321MA0DEM021C",
                "91370321MA0DEM03X7",
                "91370321MA0DEM0487",
                "91370321MA0DEM0562",
                "11370321MB0DEM113L",
                "11370321MB0DEM121F",
                "11370321MB0DEM13X7",
                "11370321MB0DEM1487",
                "11370321MB0DEM1562",
                "11370321MB0DEM164W"
            })
    void aCodeWithBothChecksRightIsAccepted(String code) {
        assertThat(new UnifiedCreditCode(code)).hasToString(code);
    }

    @Test
    void oneWrongCharacterAnywhereIsFound() {
        for (var place = 0; place < BAKERY.length(); place++) {
            for (var other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                var changed = new StringBuilder(BAKERY);
                changed.setCharAt(place, other);
                if (!changed.toString().equals(BAKERY)) {
                    assertThat(UnifiedCreditCode.isValid(changed.toString()))
                            .as("%s", changed)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"91370321MA0DEMO13L", "91370321MA0DEMI13L", "9137032SMA0DEM013L", "VZ370321MA0DEM013L"})
    void lettersThatLookLikeDigitsAreNotInTheAlphabet(String code) {
        assertThat(UnifiedCreditCode.isValid(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91370321MA0DEM013", "91370321MA0DEM013LL", "91370321ma0dem013l", "９1370321MA0DEM013L"})
    void anythingElseIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnifiedCreditCode(code));
    }

    @Test
    void theCodeSaysWhereTheBodyIsRegisteredAndItsOrganisationCode() {
        var code = new UnifiedCreditCode(BAKERY);

        assertThat(code.region()).isEqualTo("370321");
        assertThat(code.organisationCode()).isEqualTo("MA0DEM013");
    }
}
