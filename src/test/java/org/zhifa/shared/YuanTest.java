package org.zhifa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource({
        "0,               0,             零元整",
        "0.05,            0.05,          伍分",
        "0.5,             0.50,          伍角整",
        "1.05,            1.05,          壹元零伍分",
        "10,              10,            壹拾元整",
        "10.20,           10.20,         壹拾元贰角整",
        "101,             101,           壹佰零壹元整",
        "1010,            1010,          壹仟零壹拾元整",
        "3600,            3600,          叁仟陆佰元整",
        "3600.57,         3600.57,       叁仟陆佰元伍角柒分",
        "100010,          100010,        壹拾万零壹拾元整",
        "105000,          105000,        壹拾万伍仟元整",
        "126000,          126000,        壹拾贰万陆仟元整",
        "129600,          129600,        壹拾贰万玖仟陆佰元整",
        "1000001,         1000001,       壹佰万零壹元整",
        "100000000,       100000000,     壹亿元整",
        "100010000,       100010000,     壹亿零壹万元整",
        "100000001,       100000001,     壹亿零壹元整",
        "1200000000000,   1200000000000, 壹万贰仟亿元整",
    })
    void anAmountReadsTheSameInFiguresAndInCapitals(String amount, String figures, String capitals) {
        Yuan yuan = Yuan.of(amount);

        assertThat(yuan.figures()).isEqualTo(figures);
        assertThat(yuan.capitals()).isEqualTo(capitals);
    }

    @Test
    void aPaperStatesBoth() {
        assertThat(Yuan.of(126_000)).hasToString("126000元（壹拾贰万陆仟元整）");
        assertThat(Yuan.of(126_000).plus(Yuan.of(3_600))).isEqualTo(Yuan.of("129600.00"));
    }

    @ParameterizedTest
    @CsvSource({"-1", "0.001", "10000000000000000"})
    void whatIsNoAmountIsRefused(String amount) {
        assertThatThrownBy(() -> Yuan.of(amount)).isInstanceOf(IllegalArgumentException.class);
    }
}
