package org.zhifa.tenancy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.shared.ui.OneTimeDialog;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.tenancy.FirstAdministrator;
import org.zhifa.tenancy.Tenant;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;
import org.zhifa.tenancy.TenantOpening;

@ContextConfiguration(classes = TenantsViewTest.World.class)
@ViewPackages(classes = {TenantsView.class, SettingsView.class})
@As("COUNTY")
@Clause("S1")
class TenantsViewTest extends SpringBrowserlessTest {

    private static final TenantFile TOWN = new TenantFile("TZ", "桓台县田庄镇人民政府", "田庄镇", TenantKind.TOWN);

    @MockitoBean
    TenantOpening opening;

    @BeforeEach
    void oneUnitIsOpen() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(opening.open())
                .thenReturn(List.of(new TenantOpening.Open(
                        new Tenant(
                                new TenantId("SJ"),
                                "桓台县市场监督管理局",
                                "市场监管局",
                                TenantKind.DEPARTMENT,
                                Instant.parse("2026-01-04T16:30:00Z")),
                        true)));
        when(opening.declared()).thenReturn(new TenantOpening.Declared(List.of(TOWN), List.of()));
    }

    @Test
    void theAdministratorSeesWhichUnitsAreOpenSinceWhen() {
        var grid = navigate(TenantsView.class).grid;

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("桓台县市场监督管理局");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("县直部门");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("2026-01-05");
    }

    @Test
    void aDeclaredUnitIsOpenedAndItsAdministratorsPasswordIsShownOnce() {
        when(opening.open(new TenantId("TZ")))
                .thenReturn(new FirstAdministrator.Credentials("admin-tz", "abcd-efgh-jkmn-pqrs"));
        test(navigate(TenantsView.class).open).click();
        var dialog = $(OpenTenantDialog.class).single();

        dialog.file.setValue(TOWN);
        test(dialog.open).click();

        assertThat($(Code.class).from($(OneTimeDialog.class).single()).all())
                .extracting(Code::getText)
                .containsExactly("admin-tz", "abcd-efgh-jkmn-pqrs");
    }

    @Test
    void withoutAChoiceNothingIsOpened() {
        test(navigate(TenantsView.class).open).click();
        var dialog = $(OpenTenantDialog.class).single();

        test(dialog.open).click();

        assertThat(dialog.file.isInvalid()).isTrue();
        assertThat(dialog.open.isEnabled()).isTrue();
        verify(opening, org.mockito.Mockito.never()).open(any());
    }

    @Test
    void aFaultyFileIsToldInItsOwnSentencesAndNothingCanBeOpened() {
        when(opening.declared())
                .thenReturn(
                        new TenantOpening.Declared(List.of(), List.of("tenants/TZ.yaml, line 3: 'name' is missing.")));

        var view = navigate(TenantsView.class);

        assertThat(view.open.isEnabled()).isFalse();
        assertThat(view.faults.getElement().getTextRecursively()).contains("TZ.yaml, line 3");
    }

    @Import(ModuleTexts.class)
    static class World {}
}
