package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** The settings, at the lower end of the rail. */
@org.springframework.stereotype.Component
class SettingsInRail implements NavEntry {

    @Override
    public String icon() {
        return "settings";
    }

    @Override
    public String labelKey() {
        return "shared.settings";
    }

    @Override
    public Class<? extends Component> view() {
        return SettingsView.class;
    }

    @Override
    public int order() {
        return END + 90;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }
}
