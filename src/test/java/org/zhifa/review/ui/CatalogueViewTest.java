package org.zhifa.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.review.scope.Catalogue;
import org.zhifa.review.scope.CatalogueVersion;
import org.zhifa.review.scope.Entry;
import org.zhifa.review.scope.MajorDecisions;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.tenancy.TenantFile.Review.ScopeMode;

@ContextConfiguration(classes = CatalogueViewTest.World.class)
@ViewPackages(classes = CatalogueView.class)
@Clause({"S35", "S36"})
class CatalogueViewTest extends SpringBrowserlessTest {

    private static final Catalogue STANDARD =
            Declaration.resource("review/catalogue.yaml").orElseThrow().as(Catalogue.class);

    @MockitoBean
    MajorDecisions decisions;

    @BeforeEach
    void aUnitWithoutACatalogueOfItsOwn() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(decisions.standard()).thenReturn(STANDARD);
        when(decisions.mode()).thenReturn(ScopeMode.CATALOGUE);
        when(decisions.inForce(any())).thenReturn(Optional.empty());
        when(decisions.versions()).thenReturn(List.of());
    }

    @Test
    @As("FA")
    void whatHoldsForTheWholeCountyIsReadWithItsArticles() {
        var text = navigate(CatalogueView.class).getElement().getTextRecursively();

        assertThat(text).contains("全县标准", "对自然人罚款五千元以上", "《桓政办字〔2017〕30号》二（三）", "《国办发〔2018〕118号》（十二）", "行政强制");
    }

    @Test
    @As("FA")
    void theLegalOfficeLowersAnAmountAndAddsAnEntryOfItsOwn() {
        test(navigate(CatalogueView.class).propose).click();
        var editor = $(CatalogueEditor.class).single();
        $(AmountRow.class).from(editor).all().getFirst().organisation.setValue(new BigDecimal(40000));
        test(editor.add).click();
        var own = $(OwnEntryFields.class).from(editor).single();
        test(editor.propose).click();
        assertThat(own.code.isInvalid()).isTrue();
        own.code.setValue("CF-90");
        own.zh.setValue("涉及校园食品的");
        own.en.setValue("School food");
        own.act.setValue(Act.PENALTY);
        own.fields.setValue("3703210-CF-0124");
        own.kinds.setValue(Set.of(STANDARD.factor("MITIGATED").orElseThrow()));
        own.law.setValue("桓政办字〔2017〕30号");
        own.article.setValue("二（三）");
        editor.reason.setValue("从严");

        test(editor.propose).click();

        ArgumentCaptor<List<Entry>> proposed = ArgumentCaptor.captor();
        verify(decisions).propose(proposed.capture(), any(), eq("从严"));
        assertThat(proposed.getValue()).hasSize(STANDARD.entries().size() + 1);
        assertThat(entry(proposed.getValue(), "CF-01").when().amount().organisation())
                .isEqualByComparingTo("40000");
        assertThat(entry(proposed.getValue(), "CF-90").when())
                .isEqualTo(new Entry.When(Set.of("MITIGATED"), null, Set.of("3703210-CF-0124"), null, null));
    }

    @Test
    @As("HUAN")
    void theHeadApprovesWhatWaits() {
        when(decisions.versions())
                .thenReturn(List.of(new CatalogueVersion(
                        3,
                        LocalDate.of(2030, 1, 1),
                        "从严",
                        List.of(own()),
                        "法示四",
                        Instant.parse("2026-05-02T01:00:00Z"),
                        CatalogueVersion.State.PROPOSED,
                        null,
                        null,
                        null)));

        var view = navigate(CatalogueView.class);
        assertThat(view.propose).isNull();
        assertThat(view.getElement().getTextRecursively()).contains("第3版", "待批准", "本单位增加", "法示四");
        test(view.approve).click();

        verify(decisions).approve(eq(3), any());
        verify(decisions, org.mockito.Mockito.never()).sendBack(anyInt(), any());
    }

    private static Entry own() {
        return new Entry(
                "CF-90",
                Act.PENALTY,
                new Wording("涉及校园食品的", "School food"),
                new Entry.When(null, null, Set.of("3703210-CF-0124"), null, null),
                new LegalBasis("桓政办字〔2017〕30号", "二（三）"));
    }

    private static Entry entry(List<Entry> entries, String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(Instant.parse("2026-05-26T02:32:00Z"), OfficialClock.BEIJING));
        }
    }
}
