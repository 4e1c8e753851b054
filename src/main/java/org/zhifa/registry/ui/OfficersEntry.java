package org.zhifa.registry.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.shared.ui.SettingsEntry;

/** The officers, in everybody's settings. */
@org.springframework.stereotype.Component
class OfficersEntry implements SettingsEntry {

    @Override
    public String icon() {
        return "person";
    }

    @Override
    public String labelKey() {
        return "registry.officers";
    }

    @Override
    public String noteKey() {
        return "registry.officers.note";
    }

    @Override
    public Class<? extends Component> view() {
        return OfficersView.class;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }
}
