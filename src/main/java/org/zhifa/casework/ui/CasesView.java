package org.zhifa.casework.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;

/** The cases of the unit (案件台账), the newest first. */
@Route("cases")
@RolesAllowed({
    "OFFICER",
    "UNIT_HEAD",
    "REVIEWER",
    "HEAD_OF_BODY",
    "PUBLISHER",
    "ARCHIVIST",
    "REVIEW_HEAD",
    "HEARING_HOST",
    "CASHIER"
})
class CasesView extends Div implements HasDynamicTitle, HasKeys {

    private final transient Procedures procedures;
    private final ValueSignal<String> words = new ValueSignal<>("");

    final ActionButton open;
    final TextField search = new TextField();
    final Grid<CaseSummary> grid = ComponentTexts.on(new Grid<>());

    CasesView(Casework casework, Procedures procedures, CaseOpening opening) {
        this.procedures = procedures;
        this.open = opening.button();

        search.setPlaceholder(getTranslation("casework.cases.search"));
        search.setAriaLabel(getTranslation("casework.cases.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addClassName("zf-cases-search");
        search.bindValue(words, words::set);

        grid.addColumn(LitRenderer.<CaseSummary>of("<a class=\"zf-mono\" href=\"cases/${item.id}\">${item.number}</a>")
                        .withProperty("id", line -> line.id().toString())
                        .withProperty("number", line -> line.number().text()))
                .setHeader(getTranslation("casework.case.number"))
                .setWidth("200px")
                .setFlexGrow(0);
        column(CaseSummary::partyName, "party").setFlexGrow(2);
        column(CaseSummary::title, "cause").setFlexGrow(2);
        column(this::step, "step");
        column(CaseSummary::openedOn, "openedOn").setWidth("110px").setFlexGrow(0);
        column(CaseSummary::decidedOn, "decidedOn").setWidth("110px").setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("casework.cases.none"));
        grid.setItemsPageable(page -> casework.search(words.peek(), page));
        grid.addItemClickListener(click -> CaseNavigation.toCase(click.getItem().id()));

        // A lazy grid does not follow signals by itself: reload it whenever the words change.
        Signal.effect(grid, () -> {
            words.get();
            grid.getDataProvider().refreshAll();
        });

        addClassName("zf-cases");
        add(new PageHead(getPageTitle()).beside(search).actions(open), grid);
    }

    private Grid.Column<CaseSummary> column(Function<CaseSummary, Object> value, String aspect) {
        return grid.addColumn(value::apply).setHeader(getTranslation("casework.case." + aspect));
    }

    private String step(CaseSummary line) {
        return procedures
                .find(line.procedure())
                .flatMap(procedure -> procedure.find(line.step()))
                .map(step -> step.name().in(getLocale()))
                .orElse(line.step());
    }

    @Override
    public List<KeyHint> keys() {
        var move = new KeyHint(getTranslation("casework.key.move"), "↑", "↓");
        var choose = new KeyHint(getTranslation("casework.key.open"), "Enter");
        return open.isVisible()
                ? List.of(move, choose, new KeyHint(getTranslation("casework.open"), "C"))
                : List.of(move, choose);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.cases");
    }
}
