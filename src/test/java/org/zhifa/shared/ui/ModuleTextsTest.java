package org.zhifa.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhifa.shared.Labelled;

class ModuleTextsTest {

    private final ModuleTexts texts = new ModuleTexts();

    @Test
    void aTextIsFoundInTheReadersLanguageAndInChineseForAllOthers() {
        assertThat(texts.getTranslation("action.save", Locale.UK)).isEqualTo("Save");
        assertThat(texts.getTranslation("action.save", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("保存");
        assertThat(texts.getTranslation("action.save", Locale.FRANCE)).isEqualTo("保存");
    }

    @Test
    void aMissingTextCannotBeOverlooked() {
        assertThat(texts.getTranslation("shared.no.such", Locale.ENGLISH)).isEqualTo("!shared.no.such!");
    }

    @Test
    void figuresStayAsTheyAre() {
        assertThat(texts.getTranslation("shared.due.left", Locale.SIMPLIFIED_CHINESE, 1187L))
                .isEqualTo("剩 1187 天");
        assertThat(texts.getTranslation("shared.due.left", Locale.ENGLISH, 1L)).isEqualTo("1 day left");
        assertThat(texts.getTranslation("shared.due.left", Locale.ENGLISH, 8L)).isEqualTo("8 days left");
    }

    @Test
    void whatHasANameIsSaidByItsName() {
        Labelled chinese = () -> "shared.language.ZH";
        assertThat(texts.getTranslation("problem.basis", Locale.ENGLISH, chinese))
                .isEqualTo("Basis: 中文");
    }

    @Test
    void theElementsOwnPlaceholdersComeThroughUntouched() {
        assertThat(texts.getTranslation("shared.upload.sending", Locale.ENGLISH))
                .isEqualTo("{0} of {1}");
    }
}
