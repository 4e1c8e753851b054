package org.zhifa.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final Typesetter TYPESETTER = new Typesetter(PaperFonts.bundled());

    @Test
    void aClosingMarkTakesTheCharacterBeforeItAlong() {
        assertThat(lines("一二三四五，六七", 5)).containsExactly("一二三四", "五，六七");
    }

    @Test
    void anOpeningMarkGoesWithWhatItOpens() {
        assertThat(lines("一二三四《五六》", 5)).containsExactly("一二三四", "《五六》");
    }

    @Test
    void aCodeIsNeverBroken() {
        assertThat(lines("缴款码：DEMO-PAY-0042。", 10)).containsExactly("缴款码：", "DEMO-PAY-0042。");
    }

    @Test
    void aNumberKeepsItsYuan() {
        assertThat(lines("一二罚款126000元整", 6)).containsExactly("一二罚款", "126000元整");
    }

    @Test
    void onlyTheLastLineOfAParagraphIsNotStretched() {
        assertThat(TYPESETTER.lines(List.of(new Run(Face.FANG, "一二三四五六")), Face.FANG, 10, 45, 0, "测试"))
                .extracting(TextLine::full)
                .containsExactly(true, false);
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        assertThat(lines("<b>&", 20)).containsExactly("&lt;b&gt;&amp;");
    }

    private static List<String> lines(String text, int characters) {
        return TYPESETTER.lines(List.of(new Run(Face.FANG, text)), Face.FANG, 10, characters * 10 + 1, 0, "测试").stream()
                .map(TextLine::markup)
                .toList();
    }
}
