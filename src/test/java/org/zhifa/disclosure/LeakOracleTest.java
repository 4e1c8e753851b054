package org.zhifa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhifa.Clause;
import org.zhifa.disclosure.LeakOracle.Hit;
import org.zhifa.disclosure.LeakOracle.How;
import org.zhifa.disclosure.LeakOracle.Kind;
import org.zhifa.disclosure.LeakOracle.Output;
import org.zhifa.disclosure.LeakOracle.Secret;

/** 13.7 no. 14: a publication with the pattern of an ID number in its text is blocked; and everything around it. */
@Clause({"S16", "S17"})
class LeakOracleTest {

    private static final Secret NAME = new Secret(Kind.NAME, "张三丰");
    private static final Secret ID = new Secret(Kind.ID_NUMBER, "370321189902030019");
    private static final Secret PHONE = new Secret(Kind.PHONE, "13000000001");
    private static final Secret ADDRESS = new Secret(Kind.ADDRESS, "桓台县新城镇示例村7号");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当事人张三丰",
                "张 三 丰",
                "张·三·丰",
                "<b>张</b>三<i>丰</i>",
                "&#24352;&#x4e09;丰",
                "{\"name\":\"\\u5f20三丰\"}",
                "/search?q=%E5%BC%A0%E4%B8%89%E4%B8%B0",
                "张\u200b三\u200b丰"
            })
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertThat(sweep(text, NAME)).containsExactly(new Hit("page", Kind.NAME, How.WHOLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "370321189902030019",
                "３７０３２１１８９９０２０３００１９",
                "370321-18990203-0019",
                "3703 2118 9902 0300 19",
                "370321<span>18990203</span>0019",
                "3703.2118.9902.0300.19"
            })
    void anIdNumberIsFoundHoweverItIsWritten(String text) {
        assertThat(sweep(text, ID)).contains(new Hit("page", Kind.ID_NUMBER, How.WHOLE));
    }

    @Test
    void aPieceOfANumberIsEnough() {
        assertThat(sweep("生日1899-02-03", ID)).containsExactly(new Hit("page", Kind.ID_NUMBER, How.FRAGMENT));
        assertThat(sweep("尾号0000001，前面1300", PHONE)).containsExactly(new Hit("page", Kind.PHONE, How.FRAGMENT));
    }

    @Test
    void theTownIsPublicAndWhatFollowsIsNot() {
        assertThat(sweep("桓台县新城镇", ADDRESS)).isEmpty();
        assertThat(sweep("示例村 7号", ADDRESS)).containsExactly(new Hit("page", Kind.ADDRESS, How.WHOLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "370321189707150031",
                "37032118970715003X",
                "13912345678",
                "6222020200012345678",
                "139 1234 5678",
                "6222 0202 0001 2345 678",
                "370321 18970715 0031",
                "１３９１２３４５６７８"
            })
    void aNumberNobodyThoughtToProtectIsBlockedByItsPattern(String number) {
        assertThat(sweep("联系" + number + "。", NAME)).isNotEmpty().allMatch(hit -> hit.how() == How.PATTERN);
    }

    @Test
    void codesOfOrganisationsAndOurOwnIdentifiersMayStand() {
        var text = "91110000802100433B 0199aaaa-0000-7000-8000-000000000042 " + "1234567890123456".repeat(4);

        assertThat(LeakOracle.sweep(List.of(ID), List.of("91110000802100433B"), List.of(new Output("page", text))))
                .isEmpty();
        assertThat(sweep("91110000802100433B", ID)).isNotEmpty();
    }

    @Test
    void aSecretIsNeverForgivenForBeingListedAsPublic() {
        var outputs = List.of(new Output("page", ID.value()));

        assertThat(LeakOracle.sweep(List.of(ID), List.of(ID.value()), outputs)).isNotEmpty();
    }

    @Test
    void figuresSideBySideAreNotANumber() {
        assertThat(sweep("<td>2026-05-29</td><td>2026-06-03</td><td>3416</td><td>3353</td><td>508</td>", ID))
                .isEmpty();
        assertThat(sweep("罚款126 000元，货值12 600元，2026-05-29，15—20", ID)).isEmpty();
    }

    @Test
    void theNameOfAFileIsReadAsWell() {
        var outputs = List.of(new Output("张三丰-处罚决定.pdf", "没有内容"));

        assertThat(LeakOracle.sweep(List.of(NAME), List.of(), outputs))
                .containsExactly(new Hit("张三丰-处罚决定.pdf", Kind.NAME, How.WHOLE));
    }

    @Test
    void bytesAreReadInTheEncodingsChineseFilesHave() {
        for (var encoding : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                Charset.forName("GB18030"))) {
            var output = Output.of("metadata", "作者：张三丰".getBytes(encoding));

            assertThat(LeakOracle.sweep(List.of(NAME), List.of(), List.of(output)))
                    .as(encoding.name())
                    .containsExactly(new Hit("metadata", Kind.NAME, How.WHOLE));
        }
    }

    @Test
    void aHitDoesNotRepeatTheSecret() {
        assertThat(sweep("张三丰 370321189902030019", NAME, ID).toString()).doesNotContain("三丰", "370321");
        assertThat(NAME.toString()).doesNotContain("三丰");
    }

    @Test
    void whatIsMaskedPasses() {
        assertThat(sweep("张某某，桓台县新城镇，370321********0019", NAME, ID, PHONE, ADDRESS))
                .isEmpty();
    }

    private static List<Hit> sweep(String text, Secret... secrets) {
        return LeakOracle.sweep(List.of(secrets), List.of(), List.of(new Output("page", text)));
    }
}
