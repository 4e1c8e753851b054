package org.zhifa.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {

    static final String LUO = "370321189902030019";

    @TempDir
    Path data;

    @Test
    void whatIsSealedCanBeOpenedAfterARestartAndReadByNobodyElse() {
        var sealed = new PersonalData(data).seal(LUO);

        assertThat(new PersonalData(data).open(sealed)).isEqualTo(LUO);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("3703", "0019");
    }

    @Test
    void theSameNumberNeverLooksTheSame() {
        var personal = new PersonalData(data);

        assertThat(personal.seal(LUO)).isNotEqualTo(personal.seal(LUO));
    }

    @Test
    void aChangedByteIsNoticed() {
        var personal = new PersonalData(data);
        var sealed = personal.seal(LUO);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> personal.open(sealed));
    }

    @Test
    void anotherKeyOpensNothing(@TempDir Path elsewhere) {
        var sealed = new PersonalData(data).seal(LUO);

        assertThatIllegalStateException().isThrownBy(() -> new PersonalData(elsewhere).open(sealed));
    }

    @Test
    void onlyTheApplicationMayReadTheKey() throws Exception {
        new PersonalData(data).seal(LUO);

        assertThat(Files.getPosixFilePermissions(data.resolve("keys/personal-data.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
