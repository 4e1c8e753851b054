package org.zhifa.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 25);

    @Test
    void aMomentIsWrittenWithoutItsYearUnlessThatIsAnother() {
        assertThat(Formats.moment(LocalDateTime.of(2026, 5, 22, 17, 12), TODAY)).isEqualTo("05-22 17:12");
        assertThat(Formats.day(LocalDate.of(2025, 12, 30), TODAY)).isEqualTo("2025-12-30");
    }

    @Test
    void thousandsStandApartByAThinSpace() {
        assertThat(Formats.number(126_000)).isEqualTo("126\u202f000");
        assertThat(Formats.number(-1_000_000)).isEqualTo("-1\u202f000\u202f000");
        assertThat(Formats.number(982)).isEqualTo("982");
    }

    @Test
    void wholeAmountsHaveNoDecimals() {
        assertThat(Formats.amount(new BigDecimal("3600.00"))).isEqualTo("3\u202f600");
        assertThat(Formats.amount(new BigDecimal("12600.5"))).isEqualTo("12\u202f600.50");
        assertThat(Formats.amount(new BigDecimal("0.05"))).isEqualTo("0.05");
    }

    @Test
    void restIsShort() {
        assertThat(Formats.duration(Duration.ofMinutes(150))).isEqualTo("2:30:00");
        assertThat(Formats.digest("5be1aaaaaaaac07a")).isEqualTo("5be1…c07a");
        assertThat(Formats.weekday(TODAY, Locale.SIMPLIFIED_CHINESE)).isEqualTo("周一");
    }
}
