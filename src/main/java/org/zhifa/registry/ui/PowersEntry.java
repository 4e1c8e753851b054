package org.zhifa.registry.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.shared.ui.SettingsEntry;

/** The power list, in everybody's settings. */
@org.springframework.stereotype.Component
class PowersEntry implements SettingsEntry {

    @Override
    public String icon() {
        return "document";
    }

    @Override
    public String labelKey() {
        return "registry.powers";
    }

    @Override
    public String noteKey() {
        return "registry.powers.note";
    }

    @Override
    public Class<? extends Component> view() {
        return PowersView.class;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }
}
