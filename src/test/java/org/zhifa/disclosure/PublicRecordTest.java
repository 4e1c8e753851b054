package org.zhifa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.disclosure.Published.cakes;
import static org.zhifa.disclosure.Published.market;
import static org.zhifa.disclosure.Published.penaltiesOf2025;
import static org.zhifa.disclosure.Published.sealed;
import static org.zhifa.disclosure.Published.storehouse;

import org.junit.jupiter.api.Test;
import org.zhifa.Clause;

@Clause("S19")
class PublicRecordTest {

    @Test
    void theDataAreReadBackAsTheyWereWritten() {
        for (var record : new PublicRecord[] {cakes(), storehouse()}) {
            assertThat(PublicRecord.parse(record.json())).isEqualTo(record);
            assertThat(PublicRecord.parse(record.json()).json()).isEqualTo(record.json());
        }
        assertThat(BodyPage.parse(market().json())).isEqualTo(market());
        assertThat(Figures.parse(penaltiesOf2025().json())).isEqualTo(penaltiesOf2025());
    }

    @Test
    void theProofIsNotPartOfWhatItProves() {
        var sealed = cakes().withProof(sealed(cakes(), 4181));

        assertThat(sealed.digest()).isEqualTo(cakes().digest());
        assertThat(sealed.json()).doesNotContain("proof", "null");
    }

    @Test
    void theDataBeginWithTheNumberAndHoldPlainDatesAndAmounts() {
        assertThat(cakes().json())
                .startsWith("{\"permalink\":\"SJ-2026-0042\",")
                .contains("\"decidedOn\":\"2026-05-29\"", "\"fine\":126000,");
    }
}
