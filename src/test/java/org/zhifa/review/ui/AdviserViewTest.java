package org.zhifa.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Cast;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.review.Advisers;
import org.zhifa.review.Consultation;
import org.zhifa.review.Consultation.Material;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;

@ContextConfiguration(classes = AdviserViewTest.World.class)
@ViewPackages(classes = AdviserView.class)
@As("LV")
@Clause("S34")
class AdviserViewTest extends SpringBrowserlessTest {

    private static final UUID REQUEST = UUID.fromString("00000000-0000-0000-0000-000000000007");

    @MockitoBean
    Advisers advisers;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
    }

    @Test
    void theAdviserReadsTheQuestionAndWhatHeWasGivenAndAnswers() {
        when(advisers.draft(REQUEST)).thenReturn(SampleCase.draft("126000", "首次违法，从轻。"));
        var view = shown(Consultation.State.OPEN, null);

        assertThat(words(view)).contains("检验报告能否证明生产日期？", "证据 · 检验报告.pdf", "首次违法，从轻。");
        assertThat($(Anchor.class).withText("证据 · 检验报告.pdf").single().getHref()).isEqualTo("/api/media/E15");
        test(view.answer).click();
        verify(advisers, never()).answer(any(), any());
        test(view.opinion).setValue("能够证明。");
        test(view.answer).click();
        verify(advisers).answer(REQUEST, "能够证明。");
    }

    @Test
    void afterTheAnswerTheMaterialsAreClosed() {
        var view = shown(Consultation.State.ANSWERED, "能够证明。");

        assertThat(words(view)).contains("已答复", "能够证明。");
        assertThat($(Anchor.class).withText("证据 · 检验报告.pdf").exists()).isFalse();
        verify(advisers, never()).draft(any());
    }

    private AdviserView shown(Consultation.State state, String opinion) {
        when(advisers.mine(anyInt()))
                .thenReturn(List.of(new Consultation(
                        REQUEST,
                        ReviewDeskViewTest.ROUND,
                        "SJ-XZCF-2026-000031",
                        "生产标注虚假生产日期的糕点",
                        Cast.LV.id(),
                        "律示三",
                        "检验报告能否证明生产日期？",
                        LocalDate.of(2026, 5, 28),
                        "法示四",
                        ReviewDeskViewTest.at("2026-05-26T10:00"),
                        List.of(
                                new Material(Material.Kind.DRAFT, "a".repeat(64), "代拟稿第3稿"),
                                new Material(Material.Kind.EVIDENCE, "E15", "检验报告.pdf")),
                        state,
                        opinion,
                        opinion == null ? null : ReviewDeskViewTest.at("2026-05-26T16:00"))));
        return navigate(AdviserView.class, Map.of("request", REQUEST.toString()));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(ReviewDeskViewTest.at("2026-05-26T11:00"), OfficialClock.BEIJING));
        }
    }
}
