package org.zhifa.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.YU;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.identity.Account;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.OpenAccount;
import org.zhifa.identity.Role;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.shared.ui.OneTimeDialog;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.tenancy.Tenants;

@ContextConfiguration(classes = AccountsViewTest.World.class)
@ViewPackages(classes = {AccountsView.class, SettingsView.class})
@As("ADMIN")
class AccountsViewTest extends SpringBrowserlessTest {

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    Tenants tenants;

    @BeforeEach
    void aUnitWithAnOfficerAndAReviewer() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        var toGive = EnumSet.allOf(Role.class);
        toGive.removeAll(Set.of(Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.ASSESSOR));
        when(accounts.rolesToGive(SJ)).thenReturn(toGive);
        when(accounts.of(SJ)).thenReturn(List.of(account(YU, "yu"), account(FA, "fa")));
        when(accounts.find("yu")).thenReturn(Optional.of(account(YU, "yu")));
    }

    @Test
    void aUnitsAdministratorSeesItsOwnAccountsAndCannotChooseAnotherUnit() {
        var view = navigate(AccountsView.class);

        assertThat(view.unit.isVisible()).isFalse();
        assertThat(test(view.grid).size()).isEqualTo(2);
        assertThat(test(view.grid).getCellText(1, 2)).isEqualTo("法制审核员");
    }

    @Test
    void anAccountIsOpenedAndItsPasswordShownOnce() {
        when(accounts.open(any())).thenReturn("abcd-efgh-jkmn-pqrs");
        test(navigate(AccountsView.class).open).click();
        var dialog = $(AccountDialog.class).single();

        test(dialog.username).setValue("li");
        test(dialog.name).setValue("李示例");
        dialog.roles.setValue(Set.of(Role.OFFICER, Role.PUBLISHER));
        assertThat(dialog.duties.getElement().getTextRecursively()).contains("不得兼任发布人");
        test(dialog.save).click();

        verify(accounts).open(new OpenAccount("li", "李示例", SJ, Set.of(Role.OFFICER, Role.PUBLISHER)));
        assertThat($(Code.class).from($(OneTimeDialog.class).single()).all())
                .extracting(Code::getText)
                .containsExactly("li", "abcd-efgh-jkmn-pqrs");
    }

    @Test
    @Clause("S31")
    void nobodyBothHandlesAndReviewsAndTheFormSaysWhy() {
        test(navigate(AccountsView.class).open).click();
        var dialog = $(AccountDialog.class).single();

        test(dialog.username).setValue("li");
        test(dialog.name).setValue("李示例");
        dialog.roles.setValue(Set.of(Role.OFFICER, Role.REVIEWER));
        test(dialog.save).click();

        assertThat(dialog.duties.getElement().getTextRecursively()).contains("承办人员不得兼任法制审核员");
        assertThat(dialog.roles.isInvalid()).isTrue();
        verify(accounts, never()).open(any());
    }

    @Test
    void aNameThatIsTakenOrMalformedIsToldAtItsField() {
        test(navigate(AccountsView.class).open).click();
        var dialog = $(AccountDialog.class).single();

        test(dialog.username).setValue("yu");
        assertThat(dialog.username.getErrorMessage()).isEqualTo("这个账号已有人使用，请换一个");
        test(dialog.username).setValue("李示例");
        assertThat(dialog.username.getErrorMessage()).startsWith("2 至 40 个小写字母");
    }

    private static Account account(Person person, String username) {
        var actor = person.actor();
        return new Account(actor.id(), username, actor.name(), actor.tenant(), actor.roles(), true, false, false, 0);
    }

    @Import(ModuleTexts.class)
    static class World {}
}
