package org.zhifa.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;
import org.zhifa.tenancy.Tenants;

/** The unit's officers and their certificates (执法人员、执法证): to read for all, to enter for its administrator. */
@Route("registry/officers")
@PermitAll
class OfficersView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    /** So many days before its end a certificate asks to be renewed. */
    private static final int RENEWAL = 60;

    private final transient Officers officers;
    private final transient Accounts accounts;
    private final transient Tenants tenants;
    private final transient OfficialClock clock;
    private final boolean mayEnter = CurrentActor.get().is(Role.TENANT_ADMIN);

    final Grid<Officer> grid = ComponentTexts.on(new Grid<>());
    final ActionButton enter;

    OfficersView(Officers officers, Accounts accounts, Tenants tenants, OfficialClock clock) {
        this.officers = officers;
        this.accounts = accounts;
        this.tenants = tenants;
        this.clock = clock;
        this.enter = new ActionButton(getTranslation("registry.officer.enter"), click -> enter(null))
                .icon("add")
                .key("C")
                .primary();
        enter.setVisible(mayEnter);

        grid.addColumn(LitRenderer.<Officer>of("<span class=\"zf-mono\">${item.number}</span>")
                        .withProperty("number", officer -> officer.certificate().text()))
                .setHeader(getTranslation("registry.officer.certificate"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(Officer::name).setHeader(getTranslation("registry.officer.name"));
        grid.addColumn(this::scope)
                .setHeader(getTranslation("registry.officer.scope"))
                .setFlexGrow(2);
        grid.addColumn(Officer::validTo)
                .setHeader(getTranslation("registry.officer.validTo"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("registry.officer.state"))
                .setWidth("150px")
                .setFlexGrow(0);
        if (mayEnter) {
            grid.addColumn(new ComponentRenderer<>(officer ->
                            new ActionButton(getTranslation("registry.edit"), click -> enter(officer)).small()))
                    .setHeader("")
                    .setWidth("96px")
                    .setFlexGrow(0);
        }
        grid.setEmptyStateText(getTranslation("registry.officers.none"));

        addClassName("zf-list");
        add(new PageHead(getPageTitle()).crumbs(SettingsView.crumb()).actions(enter), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        grid.setItems(officers.all());
    }

    private void enter(@Nullable Officer officer) {
        new OfficerDialog(
                        officer,
                        accounts.of(CurrentActor.get().tenant()),
                        officers.all(),
                        tenants.current().certificate(),
                        entered -> {
                            officers.enter(entered);
                            load();
                        })
                .open();
    }

    private String scope(Officer officer) {
        return officer.scope().stream()
                .sorted()
                .map(act -> getTranslation(act.labelKey()))
                .collect(Collectors.joining(getTranslation("registry.list.separator")));
    }

    private Component state(Officer officer) {
        return switch (officer.status()) {
            case SUSPENDED -> StateChip.bare(getTranslation(officer.status().labelKey()), Tone.AMBER, "pause");
            case CANCELLED -> StateChip.bare(getTranslation(officer.status().labelKey()), Tone.PLAIN, "ban");
            case VALID -> validity(officer);
        };
    }

    private Component validity(Officer officer) {
        var today = clock.today();
        if (today.isAfter(officer.validTo())) {
            return StateChip.bare(getTranslation("registry.officer.expired"), Tone.RED, "ban");
        }
        return today.plusDays(RENEWAL).isAfter(officer.validTo())
                ? StateChip.bare(getTranslation("registry.officer.renew"), Tone.AMBER, "clock")
                : StateChip.bare(getTranslation(officer.status().labelKey()), Tone.GREEN, "check");
    }

    @Override
    public List<KeyHint> keys() {
        return mayEnter ? List.of(new KeyHint(getTranslation("registry.officer.enter"), "C")) : List.of();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.officers");
    }
}
