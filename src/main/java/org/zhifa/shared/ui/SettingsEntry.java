package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** A screen of the settings: registers, accounts, units. Modules implement it as a bean. */
public interface SettingsEntry {

    String icon();

    String labelKey();

    /** A sentence: what is kept there. */
    String noteKey();

    Class<? extends Component> view();

    int order();

    /** Names of the roles that see it; empty for everyone signed in. */
    Set<String> roles();
}
