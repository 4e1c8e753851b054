package org.zhifa.registry.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.identity.Account;
import org.zhifa.identity.Accounts;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.PowerList;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

@ContextConfiguration(classes = OfficersViewTest.World.class)
@ViewPackages(classes = {OfficersView.class, SettingsView.class})
@Clause("S13")
class OfficersViewTest extends SpringBrowserlessTest {

    @MockitoBean
    Officers officers;

    @MockitoBean
    PowerList powers;

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    Tenants tenants;

    @BeforeEach
    void anOfficerWhoseCertificateHasExpired() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(officers.all()).thenReturn(List.of(officer(YU, "15032100101", "2026-05-24")));
        when(accounts.of(SJ)).thenReturn(List.of(account(YU), account(TIAN)));
        when(tenants.current()).thenReturn(TestTenants.declared(SJ));
    }

    @Test
    @As("YU")
    void everybodyReadsTheRegisterAndNobodyButTheAdministratorEnters() {
        var view = navigate(OfficersView.class);

        assertThat(test(view.grid).getCellText(0, 1)).isEqualTo("于示一");
        assertThat(view.grid.getColumns()).hasSize(5);
        assertThat(view.enter.isVisible()).isFalse();
    }

    @Test
    @As("ADMIN")
    void aNumberThatIsNotOfTheUnitsStyleOrIsSomebodyElsesIsToldAtItsField() {
        test(navigate(OfficersView.class).enter).click();
        var dialog = $(OfficerDialog.class).single();

        test(dialog.certificate).setValue("1503");
        assertThat(dialog.certificate.getErrorMessage()).isEqualTo("本单位的执法证号是 11 位数字，请对照证件核对");
        test(dialog.certificate).setValue("15032100101");
        assertThat(dialog.certificate.getErrorMessage()).contains("已登记在他人名下");
        test(dialog.save).click();

        assertThat(dialog.person.isInvalid()).isTrue();
        verify(officers, never()).enter(any());
    }

    @Test
    @As("ADMIN")
    void theAdministratorEntersAnOfficer() {
        test(navigate(OfficersView.class).enter).click();
        var dialog = $(OfficerDialog.class).single();

        dialog.person.setValue(account(TIAN));
        test(dialog.certificate).setValue("15032100102");
        dialog.validTo.setValue(LocalDate.of(2028, 12, 31));
        dialog.scope.setValue(Set.of(Act.PENALTY));
        test(dialog.save).click();

        verify(officers).enter(officer(TIAN, "15032100102", "2028-12-31"));
    }

    private static Officer officer(Person person, String number, String validTo) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(number),
                Set.of(Act.PENALTY),
                LocalDate.parse(validTo),
                Officer.Status.VALID);
    }

    private static Account account(Person person) {
        var actor = person.actor();
        return new Account(
                actor.id(), actor.name(), actor.name(), actor.tenant(), actor.roles(), true, false, false, 0);
    }

    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(Instant.parse("2026-05-25T01:06:00Z"), OfficialClock.BEIJING));
        }
    }
}
