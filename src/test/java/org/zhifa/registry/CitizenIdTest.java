package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    static final String LUO = "370321189902030019";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                LUO,
                "370321189707150031",
                "370321189809090025",
                "370321189611110051",
                "370321189503050047"
            })
    void aNumberWithTheRightCheckIsAccepted(String number) {
        assertThat(new CitizenId(number).text()).isEqualTo(number);
    }

    @Test
    void oneWrongDigitAnywhereIsFound() {
        for (var place = 0; place < LUO.length(); place++) {
            for (var other : "0123456789X".toCharArray()) {
                var changed = new StringBuilder(LUO);
                changed.setCharAt(place, other);
                if (!changed.toString().equals(LUO)) {
                    assertThat(CitizenId.isValid(changed.toString()))
                            .as("%s", changed)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void thirtiethOfFebruaryIsNobodysBirthday() {
        // The check character is right: only the date is wrong.
        assertThat(CitizenId.isValid(withCheck("37032119990230001"))).isFalse();
        assertThat(CitizenId.isValid(withCheck("37032119990228001"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "37032118990203001", "3703211899020300190", "11010519491231002x", "X70321189902030019"})
    void anythingElseIsRefusedWithoutRepeatingIt(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitizenId(number))
                .withMessage("not a citizen's identity number");
    }

    @Test
    void aPersonIsAMinorUntilTheEighteenthBirthday() {
        var id = new CitizenId(withCheck("37032120080601001"));

        assertThat(id.birthDate()).isEqualTo("2008-06-01");
        assertThat(id.isMinorOn(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(id.isMinorOn(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void aNumberThatSlipsIntoALogGivesNobodyAway() {
        assertThat(new CitizenId(LUO)).hasToString("370321********0019");
    }

    private static String withCheck(String seventeen) {
        for (var check : "0123456789X".toCharArray()) {
            var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
            var sum = 0;
            for (var place = 0; place < 17; place++) {
                sum += (seventeen.charAt(place) - '0') * weights[place];
            }
            // ISO 7064: the whole number, check included, leaves 1.
            if ((sum + (check == 'X' ? 10 : check - '0')) % 11 == 1) {
                return seventeen + check;
            }
        }
        throw new AssertionError(seventeen);
    }
}
