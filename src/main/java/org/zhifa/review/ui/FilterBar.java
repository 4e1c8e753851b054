package org.zhifa.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.review.DeskQuery;
import org.zhifa.review.DeskQuery.Due;
import org.zhifa.review.ReviewDesk;
import org.zhifa.review.SavedFilter;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Keys;

/** What the list is narrowed to, and what this reviewer looks for again and again. Every choice is an address. */
final class FilterBar extends Div {

    private final transient ReviewDesk desk;
    private final transient DeskQuery query;

    final TextField words = new TextField();
    final Select<Due> due = new Select<>();
    final Select<Act> act = new Select<>();

    FilterBar(ReviewDesk desk, DeskQuery query) {
        this.desk = desk;
        this.query = query;
        addClassName("zf-desk-filter");
        words.setPlaceholder(getTranslation("review.filter.words"));
        words.setAriaLabel(getTranslation("review.filter.words"));
        words.setPrefixComponent(new Icon("search").small());
        words.setClearButtonVisible(true);
        words.setMaxLength(50);
        words.setValue(query.words());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(300);
        words.addValueChangeListener(
                change -> go(new DeskQuery(query.shelf(), query.act(), query.due(), change.getValue())));
        due.setAriaLabel(getTranslation("review.filter.due"));
        due.setItems(Due.values());
        due.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        due.setValue(query.due());
        due.addValueChangeListener(
                change -> go(new DeskQuery(query.shelf(), query.act(), change.getValue(), query.words())));
        act.setAriaLabel(getTranslation("review.filter.act"));
        act.setItems(Act.values());
        act.setEmptySelectionAllowed(true);
        act.setEmptySelectionCaption(getTranslation("review.filter.act.any"));
        act.setItemLabelGenerator(
                each -> each == null ? getTranslation("review.filter.act.any") : getTranslation(each.labelKey()));
        act.setValue(query.act());
        act.addValueChangeListener(
                change -> go(new DeskQuery(query.shelf(), change.getValue(), query.due(), query.words())));
        var find = new NativeButton(getTranslation("review.filter.words"), click -> words.focus());
        find.addClassName("zf-sr");
        find.setTabIndex(-1);
        var choices = new Div(due, act);
        choices.addClassName("choices");
        add(words, choices, Keys.click(find, "/"), saved(desk.filters()));
    }

    private Div saved(List<SavedFilter> filters) {
        var bar = new Div();
        bar.addClassName("saved");
        var here = "?" + DeskAddress.list(query).getQueryString();
        filters.forEach(filter -> {
            var chip = new Anchor("review" + filter.query(), filter.name());
            chip.addClassNames("zf-chip", "filter");
            chip.getElement().getClassList().set("blue", filter.query().equals(here));
            var drop = new NativeButton();
            drop.add(new Icon("close").tiny());
            drop.addClassName("drop");
            drop.setAriaLabel(getTranslation("review.filter.drop", filter.name()));
            drop.addClickListener(click -> {
                desk.drop(filter.name());
                go(query);
            });
            bar.add(new Span(chip, drop));
        });
        if (query.isNarrowed()
                && filters.stream().noneMatch(filter -> filter.query().equals(here))) {
            bar.add(new ActionButton(getTranslation("review.filter.keep"), click -> naming(here))
                    .icon("bookmark")
                    .small()
                    .flat());
        }
        bar.setVisible(bar.getComponentCount() > 0);
        return bar;
    }

    private void naming(String here) {
        new NameDialog(getTranslation("review.filter.keep"), getTranslation("review.filter.name"), proposal(), name -> {
                    desk.keep(new SavedFilter(name, here));
                    go(query);
                })
                .open();
    }

    private String proposal() {
        if (query.due() != Due.ANY) {
            return getTranslation(query.due().labelKey());
        }
        return query.act() == null ? query.words() : getTranslation(query.act().labelKey());
    }

    private void go(@Nullable DeskQuery to) {
        if (to != null) {
            UI.getCurrent().navigate(ReviewDeskView.class, RouteParameters.empty(), DeskAddress.list(to));
        }
    }
}
