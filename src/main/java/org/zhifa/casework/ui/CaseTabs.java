package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zhifa.casework.CaseId;

/** The middle of the case page: its history first, then what other modules have to show. Each is made when opened. */
final class CaseTabs extends Composite<Div> {

    private final transient Map<Tab, Supplier<Component>> contents = new LinkedHashMap<>();
    private final Div content = new Div();

    final Tabs tabs = new Tabs();

    CaseTabs(CaseId id, Supplier<Component> history, List<CaseTab> others) {
        contents.put(new Tab(getTranslation("casework.tab.history")), history);
        others.stream()
                .sorted(Comparator.comparingInt(CaseTab::order))
                .forEach(each -> contents.put(new Tab(getTranslation(each.label())), () -> each.content(id)));
        tabs.add(contents.keySet().toArray(Tab[]::new));
        tabs.addSelectedChangeListener(change -> show());
        content.addClassName("zf-case-tab");
        getContent().addClassNames("zf-panel", "zf-case-middle");
        getContent().add(tabs, content);
        show();
    }

    /** Whether the history is shown, where nobody writes. */
    boolean isHistory() {
        return tabs.getSelectedIndex() == 0;
    }

    private void show() {
        content.removeAll();
        content.add(contents.get(tabs.getSelectedTab()).get());
    }
}
