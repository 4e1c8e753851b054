package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.zhifa.casework.CaseId;

/** What stands below the history of a case. A module that builds on casework implements it as a bean. */
public interface HistoryFoot {

    /** Nothing, where there is nothing to show. */
    Optional<Component> content(CaseId id);
}
