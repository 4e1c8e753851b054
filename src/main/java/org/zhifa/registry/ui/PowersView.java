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
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.SettingsView;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The unit's power list (权责清单): to read for all, to enter for its administrator. */
@Route("registry/powers")
@PermitAll
class PowersView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient PowerList powers;
    private final transient OfficialClock clock;
    private final boolean mayEnter = CurrentActor.get().is(Role.TENANT_ADMIN);

    final Grid<PowerItem> grid = ComponentTexts.on(new Grid<>());
    final ActionButton enter;

    PowersView(PowerList powers, OfficialClock clock) {
        this.powers = powers;
        this.clock = clock;
        this.enter = new ActionButton(getTranslation("registry.power.enter"), click -> enter(null))
                .icon("add")
                .key("C")
                .primary();
        enter.setVisible(mayEnter);

        grid.addColumn(LitRenderer.<PowerItem>of("<span class=\"zf-mono\">${item.code}</span>")
                        .withProperty("code", PowerItem::code))
                .setHeader(getTranslation("registry.power.code"))
                .setWidth("220px")
                .setFlexGrow(0);
        grid.addColumn(item -> getTranslation(item.act().labelKey()))
                .setHeader(getTranslation("registry.power.act"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(PowerItem::name)
                .setHeader(getTranslation("registry.power.name"))
                .setFlexGrow(2)
                .setTooltipGenerator(PowerItem::name);
        grid.addColumn(PowerItem::penaltyBasis)
                .setHeader(getTranslation("registry.power.penaltyBasis"))
                .setFlexGrow(2)
                .setTooltipGenerator(PowerItem::penaltyBasis);
        grid.addColumn(new ComponentRenderer<>(this::validity))
                .setHeader(getTranslation("registry.power.validity"))
                .setWidth("190px")
                .setFlexGrow(0);
        if (mayEnter) {
            grid.addColumn(new ComponentRenderer<>(
                            item -> new ActionButton(getTranslation("registry.edit"), click -> enter(item)).small()))
                    .setHeader("")
                    .setWidth("96px")
                    .setFlexGrow(0);
        }
        grid.setEmptyStateText(getTranslation("registry.powers.none"));

        addClassName("zf-list");
        add(new PageHead(getPageTitle()).crumbs(SettingsView.crumb()).actions(enter), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        grid.setItems(powers.all());
    }

    private void enter(@Nullable PowerItem item) {
        new PowerDialog(item, code -> powers.find(code).isPresent(), entered -> {
                    powers.enter(entered);
                    load();
                })
                .open();
    }

    private Component validity(PowerItem item) {
        var today = clock.today();
        if (today.isBefore(item.validFrom())) {
            return StateChip.bare(getTranslation("registry.power.from", item.validFrom()), Tone.AMBER, "clock");
        }
        if (!item.isInForceOn(today)) {
            return StateChip.bare(getTranslation("registry.power.until", item.validTo()), Tone.PLAIN, "ban");
        }
        return StateChip.bare(getTranslation("registry.power.inForce"), Tone.GREEN, "check");
    }

    @Override
    public List<KeyHint> keys() {
        return mayEnter ? List.of(new KeyHint(getTranslation("registry.power.enter"), "C")) : List.of();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registry.powers");
    }
}
