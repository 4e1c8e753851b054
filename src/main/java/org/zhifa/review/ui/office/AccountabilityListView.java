package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.review.accountability.Accountability;
import org.zhifa.review.accountability.AccountabilityId;
import org.zhifa.review.accountability.AccountabilityLine;
import org.zhifa.review.people.Reviewers;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.DueChip;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.tenancy.Tenants;

/** The accountability cases (责任追究台账): the unit's for whoever leads or reviews, for others those that concern them. */
@Route("accountability")
@PermitAll
class AccountabilityListView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient Accountability accountability;
    private final transient Casework casework;
    private final transient Subjects subjects;
    private final transient OfficialClock clock;

    final Grid<AccountabilityLine> grid = ComponentTexts.on(new Grid<>());
    final ActionButton propose;
    final ActionButton reverse;

    AccountabilityListView(
            Accountability accountability,
            Casework casework,
            Officers officers,
            Reviewers reviewers,
            Tenants tenants,
            OfficialClock clock) {
        this.accountability = accountability;
        this.casework = casework;
        this.subjects = new Subjects(accountability, officers, reviewers, tenants);
        this.clock = clock;
        var actor = CurrentActor.get();
        propose = new ActionButton(getTranslation("review.accountability.propose"), _ -> propose())
                .icon("add")
                .key("C")
                .primary();
        propose.setVisible(actor.is(Role.REVIEWER) || actor.is(Role.HEAD_OF_BODY));
        reverse = new ActionButton(getTranslation("review.accountability.reverse"), _ -> reverse())
                .icon("back")
                .key("R");
        reverse.setVisible(actor.is(Role.REVIEWER) || actor.is(Role.UNIT_HEAD) || actor.is(Role.HEAD_OF_BODY));
        columns();
        grid.setEmptyStateText(getTranslation("review.accountability.none"));
        addClassName("zf-list");
        add(new PageHead(getPageTitle()).actions(reverse, propose), grid);
    }

    private void columns() {
        grid.addColumn(new ComponentRenderer<>(line -> StepWords.chip(line.state())))
                .setHeader(getTranslation("review.accountability.state"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::link))
                .setHeader(getTranslation("review.accountability.cause"))
                .setFlexGrow(2);
        grid.addColumn(line -> String.join(getTranslation("review.accountability.and"), line.names()))
                .setHeader(getTranslation("review.accountability.subjects"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(AccountabilityListView::about))
                .setHeader(getTranslation("review.accountability.case"))
                .setFlexGrow(1);
        grid.addColumn(line -> LocalDate.ofInstant(line.openedAt(), OfficialClock.BEIJING))
                .setHeader(getTranslation("review.accountability.openedOn"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::due))
                .setHeader(getTranslation("review.accountability.due"))
                .setWidth("130px")
                .setFlexGrow(0);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        grid.setItems(accountability.list());
    }

    private Component link(AccountabilityLine line) {
        return new RouterLink(
                getTranslation(line.cause().labelKey()),
                AccountabilityView.class,
                AccountabilityView.parameters(line.id()));
    }

    private static Component about(AccountabilityLine line) {
        return line.caseId() == null || line.caseNumber() == null
                ? new Span()
                : CaseNavigation.link(line.caseId(), line.caseNumber());
    }

    private Component due(AccountabilityLine line) {
        return line.dueOn() == null || line.state().isLast() ? new Span() : new DueChip(line.dueOn(), clock.today());
    }

    private void propose() {
        new ProposalDialog(new CaseChoice(casework), subjects, proposal -> toCase(accountability.propose(proposal)))
                .open();
    }

    private void reverse() {
        new ReversalDialog(new CaseChoice(casework), clock.today(), reversal -> {
                    accountability.enter(reversal);
                    load();
                })
                .open();
    }

    private static void toCase(AccountabilityId id) {
        UI.getCurrent().navigate(AccountabilityView.class, AccountabilityView.parameters(id));
    }

    @Override
    public List<KeyHint> keys() {
        var reversal = new KeyHint(getTranslation("review.accountability.reverse"), "R");
        return propose.isVisible()
                ? List.of(new KeyHint(getTranslation("review.accountability.propose"), "C"), reversal)
                : reverse.isVisible() ? List.of(reversal) : List.of();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.accountability");
    }
}
