package org.zhifa.evidence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhifa.evidence.ledger.Note.Trust;

class NoteTest {

    /** Example of signed-note.md. */
    static final VerifierKey KEY =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    static final String NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    /** Example of tlog-checkpoint.md. */
    static final String CHECKPOINT = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    static final String SIGNATURE = NOTE.substring(NOTE.indexOf('—'));

    @Test
    void theExampleOfTheSpecificationIsVerified() {
        var note = Note.parse(NOTE.getBytes(UTF_8));

        assertThat(note.trust(List.of(KEY))).isEqualTo(Trust.VERIFIED);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note).hasToString(NOTE);
        assertThat(KEY).hasToString("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    }

    @Test
    void theTextMayHaveEmptyLines() {
        var note = Note.parse("""
                Ognuno sta solo sul cuor della terra
                trafitto da un raggio di sole:

                ed è subito sera.

                — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
                """);

        assertThat(note.text()).endsWith("\n\ned è subito sera.\n");
        assertThat(note.trust(List.of(KEY))).isEqualTo(Trust.NO_KNOWN_KEY);
    }

    @Test
    void aNoteOnceSignedCannotBeChanged() {
        var changed = Note.parse(NOTE.replace("example message", "example massage"));

        assertThat(changed.trust(List.of(KEY))).isEqualTo(Trust.BAD_SIGNATURE);
    }

    @Test
    void signaturesOfUnknownKeysArePassedOverEvenManyOfThem() {
        var strangers = IntStream.range(0, 16)
                .mapToObj(number -> SigningKey.generate("witness.example/" + number)
                        .sign("This is an example message.\n")
                        .signatures()
                        .getFirst())
                .map(line -> "— " + line.name() + " " + line.base64() + "\n")
                .collect(Collectors.joining());

        var note = Note.parse("This is an example message.\n\n" + strangers + SIGNATURE);

        assertThat(note.trust(List.of(KEY))).isEqualTo(Trust.VERIFIED);
    }

    @Test
    void aFalseSignatureOfAKnownKeySpoilsATrueOne() {
        var own = SigningKey.generate("example.com/bar");
        var text = "This is an example message.\n";
        var good = own.sign(text).signatures().getFirst();
        var false_ = new Note.Signature(
                good.name(), own.sign("another\n").signatures().getFirst().base64());

        assertThat(new Note(text, List.of(good, false_)).trust(List.of(own.verifier())))
                .isEqualTo(Trust.BAD_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n— example.com/foo Uw2QOkn8\n",
                "text\n\n- example.com/foo Uw2QOkn8\n",
                "text\n\n— example.com/foo\n",
                "text\n\n— example.com/foo Uw2QOkn8",
                "text\n\n— example.com/foo Uw2QOkn8 more\n",
                "text\n\n— example.com/foo Uw2QOg==\n",
                "text\n\n— example.com/foo Uw2QOkn8s\n",
                "text\n\n— example.com/foo Uw2QOkn8sr==\n",
                "text\n\n— example.com/foo Uw2Q\u2003Okn8\n",
                "text\n\n— example.com/f+oo Uw2QOkn8\n",
                "text\n\n— example.com/f\u00a0oo Uw2QOkn8\n",
                "text\n\n—  Uw2QOkn8\n",
                "te\txt\n\n— example.com/foo Uw2QOkn8\n",
                "text\r\n\n— example.com/foo Uw2QOkn8\n"
            })
    void whatIsNotToTheLetterIsNoNote(String malformed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Note.parse(malformed));
    }

    @Test
    void aNoteIsUtf8() {
        var bytes = NOTE.getBytes(UTF_8);
        bytes[3] = (byte) 0xff;

        assertThatIllegalArgumentException().isThrownBy(() -> Note.parse(bytes));
    }

    @Test
    void aNoteOfAHundredSignaturesIsTheLongest() {
        var line = SIGNATURE;

        assertThat(Note.parse("text\n\n" + line.repeat(100)).signatures()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> Note.parse("text\n\n" + line.repeat(101)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void aKeyIsItsNameItsIdAndItsBytesOrNoKey(String malformed) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(malformed));
    }

    @Test
    void aKeyThatWasKeptSignsAsBefore() {
        var key = SigningKey.generate("zhifa.huantai.example/log/SJ");

        var kept = SigningKey.of(VerifierKey.parse(key.verifier().toString()), key.secret());

        assertThat(kept.sign("text\n")).isEqualTo(key.sign("text\n"));
        assertThat(key).hasToString(key.verifier().toString());
    }

    @Test
    void aSecretThatBelongsToAnotherKeyIsRefused() {
        var secret = SigningKey.generate("example.com/bar").secret();

        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of(KEY, secret));
    }

    @Test
    void theCheckpointOfTheSpecificationIsRead() {
        var note = Note.parse(CHECKPOINT);

        var checkpoint = Checkpoint.parse(note.text());

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(note.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin\n1\n",
                "origin\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nmore\n"
            })
    void otherLinesAreNoCheckpoint(String malformed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(malformed));
    }
}
