package org.zhifa.tenancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.OneTimeDialog;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantOpening;

/** The county's units (单位): those that are open, and those that are declared and wait for it. */
@Route("admin/tenants")
@RolesAllowed("COUNTY_ADMIN")
class TenantsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient TenantOpening opening;

    final Grid<TenantOpening.Open> grid = ComponentTexts.on(new Grid<>());
    final ActionButton open;
    final Div faults = new Div();

    private transient TenantOpening.Declared declared = new TenantOpening.Declared(List.of(), List.of());

    TenantsView(TenantOpening opening) {
        this.opening = opening;
        this.open = new ActionButton(getTranslation("tenancy.open"), click -> choose())
                .icon("add")
                .key("C")
                .primary();

        grid.addColumn(LitRenderer.<TenantOpening.Open>of("<span class=\"zf-mono\">${item.code}</span>")
                        .withProperty("code", unit -> unit.tenant().id().code()))
                .setHeader(getTranslation("tenancy.tenant.code"))
                .setWidth("100px")
                .setFlexGrow(0);
        column(unit -> unit.tenant().name(), "name").setFlexGrow(3);
        column(unit -> getTranslation(unit.tenant().kind().labelKey()), "kind");
        column(TenantsView::openedOn, "openedOn").setWidth("120px").setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::schema))
                .setHeader(getTranslation("tenancy.tenant.schema"))
                .setWidth("140px")
                .setFlexGrow(0);

        faults.addClassName("zf-faults");
        addClassName("zf-list");
        add(new PageHead(getPageTitle()).crumbs(SettingsView.crumb()).actions(open), faults, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        grid.setItems(opening.open());
        declared = opening.declared();
        open.blocked(
                !declared.faults().isEmpty()
                        ? getTranslation("tenancy.open.faulty")
                        : declared.files().isEmpty() ? getTranslation("tenancy.open.none") : null);
        faults.removeAll();
        faults.setVisible(!declared.faults().isEmpty());
        if (faults.isVisible()) {
            var list = new UnorderedList(
                    declared.faults().stream().map(ListItem::new).toArray(ListItem[]::new));
            list.getElement().setAttribute("lang", "en");
            faults.add(new Span(getTranslation("tenancy.open.faulty")), list);
        }
    }

    private void choose() {
        new OpenTenantDialog(declared.files(), file -> {
                    var credentials = opening.open(new TenantId(file.code()));
                    load();
                    new OneTimeDialog(
                                    getTranslation("tenancy.open.done", file.name()),
                                    credentials.username(),
                                    credentials.password())
                            .open();
                })
                .open();
    }

    private Grid.Column<TenantOpening.Open> column(ValueProvider<TenantOpening.Open, ?> value, String aspect) {
        return grid.addColumn(value).setHeader(getTranslation("tenancy.tenant." + aspect));
    }

    private static LocalDate openedOn(TenantOpening.Open unit) {
        return LocalDate.ofInstant(unit.tenant().openedAt(), OfficialClock.BEIJING);
    }

    private Component schema(TenantOpening.Open unit) {
        return unit.schemaIsUpToDate()
                ? StateChip.bare(getTranslation("tenancy.tenant.schema.current"), Tone.GREEN, "check")
                : StateChip.bare(getTranslation("tenancy.tenant.schema.behind"), Tone.AMBER, "warning");
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(getTranslation("tenancy.open"), "C"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tenancy.tenants");
    }
}
