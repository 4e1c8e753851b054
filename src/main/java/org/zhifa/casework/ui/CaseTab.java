package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import org.zhifa.casework.CaseId;

/**
 * A tab on the case page. Modules that build on casework implement this as a bean, so the case page shows their part
 * without casework knowing them.
 */
public interface CaseTab {

    /** Translation key of the tab's label. */
    String label();

    /** Its place among the tabs, from left to right. */
    int order();

    /** Made anew whenever the tab is opened. */
    Component content(CaseId id);
}
