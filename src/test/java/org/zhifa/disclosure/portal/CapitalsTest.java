package org.zhifa.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "126000, 壹拾贰万陆仟元整",
        "3600, 叁仟陆佰元整",
        "0, 零元整",
        "200, 贰佰元整",
        "1005, 壹仟零伍元整",
        "100000, 壹拾万元整",
        "100005, 壹拾万零伍元整",
        "1000500, 壹佰万零伍佰元整",
        "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整",
        "129600.50, 壹拾贰万玖仟陆佰元伍角",
        "12.05, 壹拾贰元零伍分",
        "0.07, 柒分"
    })
    void anAmountIsWrittenInCapitals(BigDecimal amount, String capitals) {
        assertThat(Capitals.of(amount)).isEqualTo(capitals);
    }
}
