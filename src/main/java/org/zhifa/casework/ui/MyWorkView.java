package org.zhifa.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.zhifa.casework.WorkItem;
import org.zhifa.casework.WorkSource;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.PageHead;

/** What waits for whoever is signed in (我的工作): overdue, within ten days, and the rest, each by its date. */
@Route("")
@PermitAll
class MyWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final int SOON = 10;
    private static final int MOST = 200;

    private final transient List<WorkSource> sources;
    private final transient OfficialClock clock;

    final Div list = new Div();

    MyWorkView(ObjectProvider<WorkSource> sources, CaseOpening opening, OfficialClock clock) {
        this.sources = sources.stream().toList();
        this.clock = clock;
        Keys.rows(list).addClassName("zf-work");
        addClassName("zf-my-work");
        add(new PageHead(getPageTitle()).actions(opening.button()), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = CurrentActor.get();
        var today = clock.today();
        var items = sources.stream()
                .flatMap(source -> source.openFor(actor).stream())
                .sorted(Comparator.comparing(WorkItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(WorkItem::since))
                .toList();
        list.removeAll();
        if (items.isEmpty()) {
            list.add(nothing());
            return;
        }
        list.add(heads());
        group("overdue", "warning", items, today, null, today.minusDays(1));
        group("soon", "clock", items, today, today, today.plusDays(SOON));
        group("later", null, items, today, today.plusDays(SOON + 1), null);
        if (items.size() > MOST) {
            var more = new Div(new Span(getTranslation("casework.work.more", MOST, items.size())));
            more.addClassNames("zf-sec", "zf-f12", "zf-c3");
            list.add(more);
        }
    }

    private void group(
            String name,
            @Nullable String icon,
            List<WorkItem> items,
            LocalDate today,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var inside = items.stream()
                .limit(MOST)
                .filter(item -> lies(item.dueOn(), from, to))
                .toList();
        if (inside.isEmpty()) {
            return;
        }
        var head = new Div();
        head.addClassNames("zf-work-group", name);
        if (icon != null) {
            head.add(new Icon(icon).small());
        }
        var count = new Span(String.valueOf(inside.size()));
        head.add(new Span(getTranslation("casework.work.group." + name)), count);
        list.add(head);
        inside.forEach(item -> list.add(new WorkLine(item, today)));
    }

    /** Without a date it is never urgent. */
    private static boolean lies(@Nullable LocalDate due, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (due == null) {
            return to == null;
        }
        return (from == null || !due.isBefore(from)) && (to == null || !due.isAfter(to));
    }

    private Div heads() {
        var heads = new Div();
        heads.addClassName("zf-work-heads");
        for (var head : List.of("due", "case", "number", "since")) {
            heads.add(new Span(getTranslation("casework.work.head." + head)));
        }
        return heads;
    }

    private EmptyState nothing() {
        var whatToDo = CurrentActor.get().is(Role.OFFICER) ? "officer" : "others";
        return new EmptyState(
                "check", getTranslation("casework.work.none"), getTranslation("casework.work.none." + whatToDo));
    }

    @Override
    public List<KeyHint> keys() {
        var keys = new ArrayList<KeyHint>();
        if (list.getChildren().anyMatch(WorkLine.class::isInstance)) {
            keys.add(new KeyHint(getTranslation("casework.key.move"), "J", "K"));
            keys.add(new KeyHint(getTranslation("casework.key.open"), "Enter"));
        }
        if (CurrentActor.get().is(Role.OFFICER)) {
            keys.add(new KeyHint(getTranslation("casework.open"), "C"));
        }
        return keys;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.work");
    }
}
