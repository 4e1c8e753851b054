package org.zhifa.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.casework.ui.SampleCase.TODAY;
import static org.zhifa.casework.ui.SampleCase.officer;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.casework.Casework;
import org.zhifa.casework.OpenCase;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.PowerList;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.shared.ui.Language;

@ContextConfiguration(classes = SampleCase.World.class)
@ViewPackages(classes = CasesView.class)
class CasesViewTest extends SpringBrowserlessTest {

    static final UnifiedCreditCode STAR_FOOD = new UnifiedCreditCode("91370321MA0DEM013L");

    @MockitoBean
    Casework casework;

    @MockitoBean
    PowerList powers;

    @MockitoBean
    Parties parties;

    @MockitoBean
    Officers officers;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(casework.search(any(), any()))
                .thenReturn(List.of(SampleCase.registered().line()));
        when(casework.details(any())).thenReturn(SampleCase.registered().open());
        when(powers.inForce(Act.PENALTY, TODAY)).thenReturn(List.of(SampleCase.power()));
        when(officers.all())
                .thenReturn(
                        List.of(officer(YU, "15032100101", "2027-12-31"), officer(TIAN, "15032100102", "2026-05-24")));
    }

    @Test
    @As("YU")
    void listsCasesAndNarrowsThemByWords() {
        when(casework.search(eq("没有"), any())).thenReturn(List.of());
        var view = navigate(CasesView.class);
        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(test(view.grid).getCellText(0, 3)).isEqualTo("案源登记");

        test(view.search).setValue("没有");
        runPendingSignalsTasks();

        assertThat(test(view.grid).size()).isZero();
    }

    @Test
    @As("HUAN")
    void onlyOfficersOpenCases() {
        assertThat(navigate(CasesView.class).open.isVisible()).isFalse();
    }

    @Test
    @As("YU")
    @Clause("S13")
    void anOfficerWhoseCertificateExpiredYesterdayCannotBeChosenAndTheFormSaysWhy() {
        test(navigate(CasesView.class).open).click();
        var handlers = $(OpenCaseDialog.class).single().handlers;

        var expired = officers.all().getLast();
        assertThat(handlers.getItemEnabledProvider().test(expired)).isFalse();
        assertThat(handlers.getItemHelperGenerator().apply(expired)).isEqualTo("15032100102 已于 2026-05-24 到期，不得执法");
        test($(OpenCaseDialog.class).single().save).click();
        assertThat(handlers.getErrorMessage()).contains("第四十二条");
    }

    @Test
    @As("YU")
    void aWrongCheckDigitIsToldAtItsField() {
        test(navigate(CasesView.class).open).click();
        var party = $(OpenCaseDialog.class).single().party;

        test(party.creditCode).setValue("91370321MA0DEM013M");

        assertThat(party.creditCode.isInvalid()).isTrue();
        assertThat(party.creditCode.getErrorMessage()).isEqualTo("校验码不符，请对照营业执照核对。");
    }

    @Test
    @As("YU")
    void aCaseIsOpenedAgainstAPartyThatIsKnownAlready() {
        var known =
                new Party(SampleCase.PARTY, PartyKind.LEGAL_PERSON, "桓台县示例星禾食品有限公司", STAR_FOOD, null, "罗示例", "桓台县", "");
        when(parties.find(STAR_FOOD)).thenReturn(Optional.of(known));
        when(officers.all())
                .thenReturn(
                        List.of(officer(YU, "15032100101", "2027-12-31"), officer(TIAN, "15032100102", "2027-12-31")));
        when(casework.open(any())).thenReturn(SampleCase.ID);
        test(navigate(CasesView.class).open).click();
        var dialog = $(OpenCaseDialog.class).single();

        dialog.power.setValue(SampleCase.power());
        test(dialog.party.creditCode).setValue("91370321ma0dem013l");
        dialog.handlers.choose(List.of(YU.id(), TIAN.id()));
        choose(dialog, "source", "06");
        ((TextArea) dialog.source.input("content").component()).setValue("举报生产日期造假");
        ((TextArea) dialog.source.input("proposal").component()).setValue("核查");
        test(dialog.save).click();

        var opened = ArgumentCaptor.forClass(OpenCase.class);
        verify(casework).open(opened.capture());
        assertThat(opened.getValue().title()).isEqualTo("生产标注虚假生产日期的食品");
        assertThat(opened.getValue().party()).isEqualTo(SampleCase.PARTY);
        assertThat(opened.getValue().handlers()).containsExactly(YU.id(), TIAN.id());
        assertThat(opened.getValue().source())
                .containsEntry("source", "06")
                .containsEntry("receivedAt", "2026-05-25T09:06");
    }

    @SuppressWarnings("unchecked")
    private static void choose(OpenCaseDialog dialog, String field, String value) {
        var input = dialog.source.input(field);
        var choice = input.spec().choices().stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElseThrow();
        ((Select<FieldSpec.Choice>) input.component()).setValue(choice);
    }
}
