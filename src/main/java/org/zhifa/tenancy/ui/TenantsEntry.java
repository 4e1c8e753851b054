package org.zhifa.tenancy.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.shared.ui.SettingsEntry;

/** The units, in the settings of the county's administrator. */
@org.springframework.stereotype.Component
class TenantsEntry implements SettingsEntry {

    @Override
    public String icon() {
        return "globe";
    }

    @Override
    public String labelKey() {
        return "tenancy.tenants";
    }

    @Override
    public String noteKey() {
        return "tenancy.tenants.note";
    }

    @Override
    public Class<? extends Component> view() {
        return TenantsView.class;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> roles() {
        return Set.of("COUNTY_ADMIN");
    }
}
