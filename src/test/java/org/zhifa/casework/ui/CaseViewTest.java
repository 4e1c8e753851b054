package org.zhifa.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.casework.ui.SampleCase.officer;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseSeals;
import org.zhifa.casework.CaseSeals.Sealed;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.ScopeVerdict;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.registry.PowerList;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.element.Timeline;

@ContextConfiguration(classes = SampleCase.World.class)
@ViewPackages(classes = CaseView.class)
class CaseViewTest extends SpringBrowserlessTest {

    private static final ScopeVerdict IN_SCOPE = new ScopeVerdict(
            true,
            "ALL_EXCEPT_SIMPLE",
            List.of(new ScopeVerdict.Rule(
                    "ALL",
                    new Wording("全部审核", "All is reviewed"),
                    true,
                    new Wording("普通程序", "Ordinary"),
                    new LegalBasis("桓政办字〔2017〕30号", "二（三）"))));

    @MockitoBean
    Casework casework;

    @MockitoBean
    CaseWatch watch;

    @MockitoBean
    PowerList powers;

    @MockitoBean
    Parties parties;

    @MockitoBean
    Officers officers;

    @MockitoBean
    CaseSeals seals;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(casework.scope(any())).thenReturn(IN_SCOPE);
        when(officers.all())
                .thenReturn(
                        List.of(officer(YU, "15032100101", "2027-12-31"), officer(TIAN, "15032100102", "2027-12-31")));
    }

    @Test
    @As("YU")
    void anOfficerTakesTheOpenStepWithTheFormItsProcedureDescribes() {
        var view = shown(filed().open("CF-PT-04"));

        press(view, "办理");
        var dialog = $(StepDialog.class).single();
        test(dialog.save).click();
        assertThat(((DateTimePicker) dialog.fields.input("toldAt").component()).getErrorMessage())
                .isEqualTo("必填");
        ((DateTimePicker) dialog.fields.input("toldAt").component()).setValue(LocalDateTime.parse("2026-03-05T14:00"));
        answer(dialog, "requested", false);
        test(dialog.save).click();

        verify(casework).take(SampleCase.ID, "CF-PT-04", Map.of("toldAt", "2026-03-05T14:00", "requested", false));
    }

    @Test
    @As("GAO")
    void theNextInTheChainAgreesOrSendsBackWithAReason() {
        var details = submitted();
        var entry = details.steps().getLast().entry();
        var view = shown(details);

        press(view, "审批");
        var dialog = $(JudgeDialog.class).single();
        test(dialog.sendBack).click();
        assertThat(dialog.opinion.getErrorMessage()).contains("退回的理由");
        test(dialog.opinion).setValue("缺管辖依据");
        test(dialog.sendBack).click();

        verify(casework).sendBack(SampleCase.ID, entry, "缺管辖依据");
    }

    @Test
    @As("YU")
    void whoeverHandlesTheCaseOnlySeesForWhomItWaits() {
        var view = shown(submitted());

        assertThat(view.steps.buttons)
                .extracting(ActionButton::getText)
                .doesNotContain("审批")
                .contains("查看");
    }

    @Test
    @As("YU")
    void aDraftIsWrittenWithItsTotalAndReviewIsBlockedUntilThen() {
        when(powers.find(any())).thenReturn(java.util.Optional.of(SampleCase.power()));
        var view = shown(filed().step("CF-PT-12", "DONE", 1, "2026-04-20T10:00", Map.of("facts", "生产420盒"))
                .open("CF-PT-13"));

        press(view, "写代拟稿");
        var editor = $(DraftEditor.class).single();
        assertThat(editor.basis.getValue()).contains("第一百二十四条");
        test(editor.facts).setValue("生产420盒\n货值12600元");
        test(editor.discretion).setValue("首次违法");
        var row = editor.penalties.getFirst();
        row.kind.setValue(PenaltyKind.FINE);
        test(row.words).setValue("罚款");
        test(row.amount).setValue(new BigDecimal("126000"));
        assertThat(editor.total.getText()).isEqualTo("合计 126\u202f000 元");
        test(editor.save).click();

        var draft = ArgumentCaptor.forClass(DecisionDraft.class);
        verify(casework).draft(eq(SampleCase.ID), draft.capture());
        assertThat(draft.getValue().facts()).containsExactly("生产420盒", "货值12600元");
        assertThat(draft.getValue().total()).isEqualByComparingTo("126000");
    }

    @Test
    @As("YU")
    void theHistorySaysWhereEachActStandsInTheLog() {
        var details = submitted();
        var sealed = details.steps().getLast().entry();
        when(seals.of(SampleCase.ID))
                .thenReturn(List.of(
                        new Sealed("case.step", Map.of("entry", sealed.toString()), java.util.OptionalLong.of(1205))));

        shown(details);

        assertThat($(Timeline.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("items")
                        .toString())
                .containsOnlyOnce("\"seal\":\"1\u202f205\"");
    }

    private static SampleCase filed() {
        return SampleCase.registered()
                .step("CF-PT-03", "DONE", 3, "2026-03-05T10:40", Map.of("outcome", "FILED", "filedOn", "2026-03-05"));
    }

    private static CaseDetails submitted() {
        return SampleCase.registered()
                .step("CF-PT-03", "WAITING", 1, "2026-03-05T09:00", Map.of("outcome", "FILED", "filedOn", "2026-03-05"))
                .open();
    }

    private CaseView shown(CaseDetails details) {
        when(casework.details(SampleCase.ID)).thenReturn(details);
        return navigate(CaseView.class, Map.of(CaseView.CASE, SampleCase.ID.toString()));
    }

    private void press(CaseView view, String words) {
        test(view.steps.buttons.stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private static void answer(StepDialog dialog, String field, boolean yes) {
        ((RadioButtonGroup<Boolean>) dialog.fields.input(field).component()).setValue(yes);
    }
}
