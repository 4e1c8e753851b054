package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** A place in the rail. Modules implement it as a bean; the shell knows none of them. */
public interface NavEntry {

    /** From this order on, entries stand at the lower end of the rail. */
    int END = 900;

    String icon();

    String labelKey();

    Class<? extends Component> view();

    int order();

    /** Names of the roles that see it; empty for everyone signed in. */
    Set<String> roles();

    /** How many wait there; 0 shows nothing. Asked on every navigation, so it must be quick. */
    default int badge() {
        return 0;
    }
}
