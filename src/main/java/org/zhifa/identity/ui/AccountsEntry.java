package org.zhifa.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.shared.ui.SettingsEntry;

/** The accounts, in the settings of those who open them. */
@org.springframework.stereotype.Component
class AccountsEntry implements SettingsEntry {

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public String labelKey() {
        return "identity.accounts";
    }

    @Override
    public String noteKey() {
        return "identity.accounts.note";
    }

    @Override
    public Class<? extends Component> view() {
        return AccountsView.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> roles() {
        return Set.of("COUNTY_ADMIN", "TENANT_ADMIN");
    }
}
