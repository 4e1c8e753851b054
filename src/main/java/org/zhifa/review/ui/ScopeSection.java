package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.ScopeVerdict;
import org.zhifa.review.scope.CaseScope;
import org.zhifa.review.scope.Statement;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/**
 * Whether a case must pass legal review, with every rule that says so and its article, and what was asked besides; and
 * what its officers stated because the platform cannot see it.
 */
final class ScopeSection extends Section {

    private final CaseScope.Details scope;
    private final LocalDate today;

    final Details others;

    /** @param onState what the button does; without it, the reader only reads */
    ScopeSection(CaseScope.Details scope, LocalDate today, @Nullable SerializableRunnable onState) {
        this.scope = scope;
        this.today = today;
        addClassNames("zf-sec", "zf-scope");
        var verdict = scope.verdict();
        var head = new Div(
                new H3(getTranslation("review.scope.title")),
                verdict.inScope()
                        ? new StateChip(getTranslation("review.scope.in"), Tone.BLUE, "review")
                        : new StateChip(getTranslation("review.scope.out"), Tone.PLAIN, null));
        head.addClassName("zf-row");
        if (onState != null) {
            var state = new ActionButton(getTranslation("review.scope.state"), click -> onState.run())
                    .small()
                    .icon("pen");
            state.addClassName("zf-end");
            head.add(state);
        }
        add(head);
        if (verdict.inScope()) {
            add(rules(verdict.reasons()));
        } else {
            add(new Paragraph(
                    getTranslation("review.scope.out.why", verdict.rules().size())));
        }
        if (!scope.statements().isEmpty()) {
            add(statements());
        }
        others = new Details(
                getTranslation("review.scope.others"),
                rules(verdict.rules().stream().filter(rule -> !rule.holds()).toList()));
        others.setOpened(!verdict.inScope());
        others.addClassName("zf-tasks-more");
        add(others);
    }

    private UnorderedList rules(List<ScopeVerdict.Rule> rules) {
        var list = new UnorderedList();
        list.addClassName("zf-scope-rules");
        rules.forEach(rule -> list.add(rule(rule)));
        return list;
    }

    private ListItem rule(ScopeVerdict.Rule rule) {
        var code = new Span(rule.code());
        code.addClassNames("zf-mono", "zf-c3", "no");
        var name = new Span(rule.name().in(getLocale()));
        name.addClassName("name");
        var found = new Span(rule.found().in(getLocale()));
        found.addClassNames("zf-c2", "zf-f12", "found");
        var basis = new Span(rule.basis().toString());
        basis.addClassNames("zf-law", "basis");
        return new ListItem(code, name, basis, found);
    }

    private Component statements() {
        var list = new UnorderedList();
        list.addClassName("zf-scope-rules");
        scope.statements().forEach(statement -> list.add(statement(statement)));
        return new Div(new H3(getTranslation("review.scope.statements")), list);
    }

    private ListItem statement(Statement statement) {
        var name = scope.factors().stream()
                .filter(factor -> factor.code().equals(statement.factor()))
                .findFirst()
                .map(factor -> factor.name().in(getLocale()))
                .orElse(statement.factor());
        var said = new Span(
                statement.amount() != null
                        ? getTranslation("review.scope.stated.amount", name, statement.amount())
                        : getTranslation(
                                statement.holds() ? "review.scope.stated.holds" : "review.scope.stated.holdsNot",
                                name));
        said.addClassName("name");
        var why = new Span(getTranslation(
                "review.scope.stated.by",
                statement.reason(),
                statement.officer(),
                Formats.moment(LocalDateTime.ofInstant(statement.at(), OfficialClock.BEIJING), today)));
        why.addClassNames("zf-c2", "zf-f12", "found");
        return new ListItem(new Span(), said, why);
    }
}
