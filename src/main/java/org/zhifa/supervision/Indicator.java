package org.zhifa.supervision;

import java.math.BigDecimal;
import org.zhifa.shared.Labelled;

/**
 * What the county watches of each body (监督指标), by the numbers of the county's list. Fines and numbers of penalties are
 * never among them (《行政处罚法》第七十四条).
 */
public enum Indicator implements Labelled {
    /** 网上办案率. */
    I01("I-01", "100"),
    /** 证据材料及时上传率. */
    I03("I-03", "95"),
    /** 音像记录覆盖率. */
    I04("I-04", "98"),
    /** 音像及时上传率. */
    I05("I-05", "95"),
    /** 法制审核覆盖率; one decision without review outweighs everything else. */
    I06("I-06", "100"),
    /** 法制审核按时率. */
    I07("I-07", "98"),
    /** 公示及时率. */
    I09("I-09", "98"),
    /** 办案时限合规率. */
    I14("I-14", "100");

    private final String code;
    private final BigDecimal target;

    Indicator(String code, String target) {
        this.code = code;
        this.target = new BigDecimal(target);
    }

    /** As the county's list has it, for example {@code I-05}. */
    public String code() {
        return code;
    }

    /** In per cent; less is below target. A default of the platform. */
    public BigDecimal target() {
        return target;
    }

    /** Whether missing it alone puts a body at the head of the board (否决项). */
    public boolean isVeto() {
        return this == I06;
    }

    @Override
    public String labelKey() {
        return "supervision.indicator." + name();
    }
}
