package org.zhifa.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ModuleTexts.class)
@ViewPackages(classes = PartsTest.class)
class PartsTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 25);

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
    }

    @Test
    void aDueDateIsSaidInWordsAndColourNeverAlone() {
        assertThat(words(new DueChip(TODAY.minusDays(1), TODAY))).isEqualTo("逾 1 天");
        assertThat(words(new DueChip(TODAY, TODAY))).isEqualTo("今天到期");
        assertThat(words(new DueChip(TODAY.plusDays(8), TODAY))).isEqualTo("剩 8 天");
        assertThat(words(new DueChip(null, TODAY))).isEqualTo("无法定期限");
        assertThat(new DueChip(TODAY.minusDays(1), TODAY).getClassNames()).contains("red");
        assertThat(new DueChip(TODAY.plusDays(16), TODAY).getClassNames()).containsExactly("zf-chip");
    }

    @Test
    void aSealCarriesItsNumberOrSaysThatItIsOnItsWay() {
        assertThat(words(new SealMark(1187L))).isEqualTo("1\u202f187");
        assertThat(words(new SealMark(null))).isEqualTo("待入日志");
    }

    @Test
    void aBlockedActionStaysAndSaysWhy() {
        var button = new ActionButton("出具", click -> {}).key("Ctrl+Enter").blocked("还差：判 2 项");

        assertThat(button.isEnabled()).isFalse();
        assertThat(button.getElement().getAttribute("aria-description")).isEqualTo("还差：判 2 项");
        assertThat(button.getElement().getAttribute("aria-keyshortcuts")).isEqualTo("Control+Enter");
    }

    @Test
    void datesArePickedInChinese() {
        var picker = ComponentTexts.on(new DatePicker());

        assertThat(picker.getI18n().getToday()).isEqualTo("今天");
        assertThat(picker.getI18n().getMonthNames()).startsWith("一月");
        assertThat(picker.getI18n().getFirstDayOfWeek()).isEqualTo(1);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
