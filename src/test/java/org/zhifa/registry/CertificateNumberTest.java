package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;

@Clause("S13")
class CertificateNumberTest {

    @Test
    void theNationalStyleIsElevenDigits() {
        assertThat(CertificateNumber.isValid("15032100101", CertificateNumber.NATIONAL))
                .isTrue();
        assertThat(CertificateNumber.isValid("1503210010", CertificateNumber.NATIONAL))
                .isFalse();
        assertThat(CertificateNumber.isValid("鲁C0101", CertificateNumber.NATIONAL))
                .isFalse();
    }

    @Test
    void aTenantMayUseTheStyleOfItsMinistry() {
        assertThat(CertificateNumber.isValid("鲁C0101", Pattern.compile("鲁C\\d{4}")))
                .isTrue();
    }

    @Test
    void noStyleLetsInWhatNoCertificateBears() {
        assertThat(CertificateNumber.isValid("<b>1503</b>", Pattern.compile(".*")))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber(" "));
    }
}
