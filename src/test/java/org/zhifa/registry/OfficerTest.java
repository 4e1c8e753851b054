package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.identity.PersonId;

@Clause("S13")
class OfficerTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Test
    void aCertificateCoversItsLastDayAndNoDayAfter() {
        assertThat(officer(TODAY, Officer.Status.VALID).mayAct(Act.PENALTY, TODAY))
                .isTrue();
        assertThat(officer(TODAY.minusDays(1), Officer.Status.VALID).mayAct(Act.PENALTY, TODAY))
                .isFalse();
    }

    /** DOMAIN 13.7, case 23: what was done before it expired stays valid. */
    @Test
    void aCertificateThatExpiredYesterdayWasGoodTheDayBefore() {
        assertThat(officer(TODAY.minusDays(1), Officer.Status.VALID).mayAct(Act.PENALTY, TODAY.minusDays(1)))
                .isTrue();
    }

    @Test
    void aCertificateCoversOnlyTheActsInItsScope() {
        assertThat(officer(TODAY, Officer.Status.VALID).mayAct(Act.LEVY, TODAY)).isFalse();
    }

    @Test
    void aSuspendedOrCancelledCertificateCoversNothing() {
        assertThat(officer(TODAY, Officer.Status.SUSPENDED).mayAct(Act.PENALTY, TODAY))
                .isFalse();
        assertThat(officer(TODAY, Officer.Status.CANCELLED).mayAct(Act.PENALTY, TODAY))
                .isFalse();
    }

    private static Officer officer(LocalDate validTo, Officer.Status status) {
        return new Officer(
                PersonId.next(),
                "于示一",
                new CertificateNumber("15032100101"),
                Set.of(Act.PENALTY, Act.INSPECTION),
                validTo,
                status);
    }
}
