package org.zhifa.evidence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void membersAreSortedByTheirUtf16Units() {
        // The example of RFC 8785 section 3.2.3: an emoji's first half sorts before U+FB33.
        var members = new LinkedHashMap<String, Object>();
        for (var name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            members.put(name, 0);
        }

        assertThat(CanonicalJson.write(members))
                .isEqualTo(
                        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertThat(CanonicalJson.write("\u20ac$\u000f\nA'B\"\\\\\"/执法\b\t\f\u007f\u2028"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/执法\\b\\t\\f\u007f\u2028\"");
    }

    @Test
    void numbersAreWholeOrDecimalText() {
        assertThat(CanonicalJson.write(Arrays.asList(
                        0,
                        -1,
                        (1L << 53) - 1,
                        1L << 53,
                        Long.MIN_VALUE,
                        new BigDecimal("1E+3"),
                        new BigDecimal("5000.00"))))
                .isEqualTo(
                        "[0,-1,9007199254740991,\"9007199254740992\",\"-9223372036854775808\",\"1000\",\"5000.00\"]");
    }

    @Test
    void datesAndNamesAreText() {
        assertThat(CanonicalJson.write(List.of(
                        Instant.parse("2026-03-02T01:30:00Z"),
                        Instant.parse("2026-03-02T01:30:00.123456Z"),
                        LocalDate.of(2026, 3, 2),
                        new UUID(0, 1),
                        Flaw.ENTRY_ADDED)))
                .isEqualTo("[\"2026-03-02T01:30:00.000Z\",\"2026-03-02T01:30:00.123Z\",\"2026-03-02\","
                        + "\"00000000-0000-0000-0000-000000000001\",\"ENTRY_ADDED\"]");
    }

    @Test
    void emptyThingsAndNothingAreThemselves() {
        assertThat(CanonicalJson.write(Arrays.asList(null, true, List.of(), Map.of())))
                .isEqualTo("[null,true,[],{}]");
    }

    @Test
    void whatHasNoSingleSpellingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write("\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write("\ude00\ud83d"));
    }
}
