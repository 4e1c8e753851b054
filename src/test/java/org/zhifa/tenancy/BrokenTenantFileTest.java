package org.zhifa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhifa.shared.DeclarationFault;

/** A tenant's file with a mistake is refused whole, and the sentence says where and what to do. */
class BrokenTenantFileTest {

    static final String SOUND = """
            code: XX
            name: 桓台县示例局
            shortName: 示例局
            kind: DEPARTMENT
            docPrefix: 桓示
            region: "370321"
            channels:
              XZCF: XZZFW
            remedies: {reconsideration: 桓台县人民政府, court: 桓台县人民法院}
            contact: {phone: 0533-0000000, supervisionPhone: 0533-0000001}
            review: {scopeMode: ALL_EXCEPT_SIMPLE, limitDays: 5}
            papers: {CF-JDS: 处罚}
            certificate:
              pattern: '\\d{11}'
            """;

    @TempDir
    Path folder;

    @Test
    void aSoundFileIsRead() throws IOException {
        write("XX.yaml", SOUND);

        assertThat(TenantFiles.of(folder, new TenantId("XX")).numberPrefix("CF-JDS"))
                .contains("桓示处罚");
    }

    @Test
    void aMisspeltKeyIsNamed() throws IOException {
        assertThat(faultOf("docPrefix:", "docPrefx:"))
                .contains("XX.yaml, line 5: the key 'docPrefx' is not known here");
    }

    @Test
    void anUnknownKindIsNamed() throws IOException {
        assertThat(faultOf("DEPARTMENT", "MINISTRY")).contains("XX.yaml, line 4: 'MINISTRY' is not one of DEPARTMENT,");
    }

    @Test
    void aFileMustBeCalledAfterItsCode() throws IOException {
        assertThat(faultOf("code: XX", "code: YY"))
                .endsWith("XX.yaml, line 1: the file must be called YY.yaml, after its 'code'.");
    }

    @Test
    void aCodeThatCouldNotNameASchemaIsRefused() throws IOException {
        assertThat(faultOf("code: XX", "code: x-x; drop"))
                .contains("'code' must be two to eight capital letters or digits");
    }

    @Test
    void anActNobodyKnowsIsRefused() throws IOException {
        assertThat(faultOf("  XZCF:", "  XZXX:"))
                .contains("XX.yaml, line 8: 'XZXX' is no kind of act; known are [XZCF,");
    }

    @Test
    void aBodyThatActsMustSayWhereItsPartiesTurnTo() throws IOException {
        assertThat(faultOf("remedies: {reconsideration: 桓台县人民政府, court: 桓台县人民法院}\n", ""))
                .endsWith(
                        "XX.yaml: a body that acts must say in 'remedies' who reconsiders and which court hears suits.");
    }

    @Test
    void aPrefixThatIsNoPrefixIsRefused() throws IOException {
        assertThat(faultOf("桓示\n", "HT\n")).contains("line 5: 'docPrefix' is two to eight Chinese characters");
    }

    @Test
    void aCertificatePatternThatIsNoneIsRefused() throws IOException {
        assertThat(faultOf("'\\d{11}'", "'\\d{11'"))
                .contains("line 13: 'pattern' is no regular expression: Unclosed counted closure.");
    }

    @Test
    void aReviewWithoutTimeIsRefused() throws IOException {
        assertThat(faultOf("limitDays: 5", "limitDays: 0")).contains("'limitDays' from 1 to 30");
        assertThat(faultOf("limitDays: 5", "limitDays: five"))
                .contains("line 11: what stands at review.limitDays is not a whole number.");
    }

    @Test
    void aKeyGivenTwiceIsRefused() throws IOException {
        assertThat(faultOf("kind:", "name: 另一个\nkind:"))
                .contains("XX.yaml, line 4")
                .contains("name");
    }

    @Test
    void textThatIsNoYamlIsNamed() throws IOException {
        assertThat(faultOf("name: 桓台县示例局", "name: \"桓台县示例局")).contains("XX.yaml, line ");
    }

    @Test
    void twoBodiesWithOnePrefixAreRefused() throws IOException {
        write("XX.yaml", SOUND);
        write("YY.yaml", SOUND.replace("code: XX", "code: YY").replace("示例局", "另一局"));

        assertThat(catchThrowableOfType(DeclarationFault.class, () -> TenantFiles.in(folder)))
                .hasMessage("XX.yaml and YY.yaml have the same docPrefix '桓示'; give each its own.");
    }

    @Test
    void everyFaultyFileIsToldAtOnce() throws IOException {
        write("XX.yaml", SOUND.replace("DEPARTMENT", "MINISTRY"));
        write("YY.yaml", "");

        assertThat(catchThrowableOfType(DeclarationFault.class, () -> TenantFiles.in(folder))
                        .sentences())
                .hasSize(2);
    }

    @Test
    void aTenantWithoutAFileIsRefusedWithWhatToDo() {
        assertThat(catchThrowableOfType(DeclarationFault.class, () -> TenantFiles.of(folder, new TenantId("ZZ"))))
                .hasMessageContaining("ZZ.yaml. Copy the file of a similar unit");
        assertThat(catchThrowableOfType(DeclarationFault.class, () -> TenantFiles.in(folder)))
                .hasMessageContaining("holds no *.yaml");
        assertThat(catchThrowableOfType(DeclarationFault.class, () -> TenantFiles.in(folder.resolve("nowhere"))))
                .hasMessageContaining("point zhifa.tenants to the one with the tenants' files");
    }

    private String faultOf(String sound, String broken) throws IOException {
        assertThat(SOUND).contains(sound);
        write("XX.yaml", SOUND.replace(sound, broken));
        return catchThrowableOfType(DeclarationFault.class, () -> TenantFiles.in(folder))
                .getMessage();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
