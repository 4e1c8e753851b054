package org.zhifa.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhifa.identity.Account;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.OpenAccount;
import org.zhifa.identity.Role;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.OneTimeDialog;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;
import org.zhifa.tenancy.Tenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;

/** The accounts of a unit (账号): one's own, for the county's administrator any; the address says which. */
@Route("admin/accounts")
@RolesAllowed({"COUNTY_ADMIN", "TENANT_ADMIN"})
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final String UNIT = "unit";

    private final transient Accounts accounts;
    private final transient Tenants tenants;

    final ComboBox<Tenant> unit = new ComboBox<>();
    final Grid<Account> grid = ComponentTexts.on(new Grid<>());
    final ActionButton open;

    private transient TenantId shown = CurrentActor.get().tenant();
    private transient Set<Role> toGive = Set.of();

    AccountsView(Accounts accounts, Tenants tenants) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.open = new ActionButton(getTranslation("identity.account.open"), click -> openAccount())
                .icon("add")
                .key("C")
                .primary();

        unit.setAriaLabel(getTranslation("identity.account.unit"));
        unit.setItemLabelGenerator(each -> each.id().code() + " " + each.shortName());
        unit.addClassName("zf-unit");
        unit.setVisible(CurrentActor.get().is(Role.COUNTY_ADMIN));
        unit.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                AccountsView.class,
                                QueryParameters.of(UNIT, change.getValue().id().code()));
            }
        });

        grid.addColumn(LitRenderer.<Account>of("<span class=\"zf-mono\">${item.username}</span>")
                        .withProperty("username", Account::username))
                .setHeader(getTranslation("identity.account.username"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(Account::name).setHeader(getTranslation("identity.account.name"));
        grid.addColumn(this::roles)
                .setHeader(getTranslation("identity.account.roles"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("identity.account.state"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::actions))
                .setHeader("")
                .setWidth("320px")
                .setFlexGrow(0);

        addClassName("zf-list");
        add(
                new PageHead(getPageTitle())
                        .crumbs(SettingsView.crumb())
                        .beside(unit)
                        .actions(open),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = CurrentActor.get().tenant();
        if (unit.isVisible()) {
            var all = tenants.all();
            unit.setItems(all);
            var asked = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(UNIT)
                    .filter(TenantId::isValid)
                    .map(TenantId::new)
                    .orElse(mine);
            var chosen = all.stream().filter(each -> each.id().equals(asked)).findFirst();
            chosen.ifPresent(unit::setValue);
            shown = chosen.map(Tenant::id).orElse(mine);
        } else {
            shown = mine;
        }
        load();
    }

    private void load() {
        toGive = accounts.rolesToGive(shown);
        grid.setItems(accounts.of(shown));
    }

    private void openAccount() {
        AccountDialog.toOpen(toGive, username -> accounts.find(username).isPresent(), asked -> {
                    var password = accounts.open(new OpenAccount(asked.username(), asked.name(), shown, asked.roles()));
                    load();
                    tell("identity.account.opened", asked.name(), asked.username(), password);
                })
                .open();
    }

    private void changeRoles(Account account) {
        AccountDialog.toChange(account, toGive, asked -> {
                    accounts.give(account.person(), asked.roles());
                    load();
                })
                .open();
    }

    private void resetPassword(Account account) {
        ask("reset", account, () -> {
            var password = accounts.resetPassword(account.person());
            load();
            tell("identity.account.reset.done", account.name(), account.username(), password);
        });
    }

    private void close(Account account) {
        ask("close", account, () -> {
            accounts.close(account.person());
            load();
        });
    }

    private void reopen(Account account) {
        accounts.reopen(account.person());
        load();
    }

    private void ask(String what, Account account, Runnable act) {
        var question = ComponentTexts.on(new ConfirmDialog());
        question.setHeader(getTranslation("identity.account." + what + ".ask", account.name()));
        question.setText(getTranslation("identity.account." + what + ".note"));
        question.setConfirmText(getTranslation("identity.account." + what));
        question.setCancelable(true);
        question.addConfirmListener(confirm -> act.run());
        question.open();
    }

    private void tell(String key, String name, String username, String password) {
        new OneTimeDialog(getTranslation(key, name), username, password).open();
    }

    private String roles(Account account) {
        return account.roles().stream()
                .map(role -> getTranslation(role.labelKey()))
                .collect(Collectors.joining(getTranslation("identity.list.separator")));
    }

    private Component state(Account account) {
        if (!account.open()) {
            return StateChip.bare(getTranslation("identity.account.state.closed"), Tone.PLAIN, "ban");
        }
        if (account.locked()) {
            return StateChip.bare(getTranslation("identity.account.state.locked"), Tone.AMBER, "lock");
        }
        return account.mustChange()
                ? StateChip.bare(getTranslation("identity.account.state.oneTime"), Tone.AMBER, "clock")
                : StateChip.bare(getTranslation("identity.account.state.open"), Tone.GREEN, "check");
    }

    private Component actions(Account account) {
        var row = new Div();
        row.addClassName("zf-row");
        if (!toGive.containsAll(account.roles())) {
            return row;
        }
        row.add(action("roles.change", () -> changeRoles(account)));
        row.add(action("reset", () -> resetPassword(account)));
        if (!account.open()) {
            row.add(action("reopen", () -> reopen(account)));
        } else if (!account.person().equals(CurrentActor.get().id())) {
            row.add(action("close", () -> close(account)));
        }
        return row;
    }

    private ActionButton action(String what, Runnable act) {
        return new ActionButton(getTranslation("identity.account." + what), click -> act.run()).small();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(getTranslation("identity.account.open"), "C"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.accounts");
    }
}
