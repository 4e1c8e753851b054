package org.zhifa.disclosure;

import org.zhifa.shared.Labelled;

/** How grave a record is for a party's credit (失信信息分类); it decides how long the record is shown. */
public enum CreditClass implements Labelled {
    MINOR,
    ORDINARY,
    SERIOUS;

    @Override
    public String labelKey() {
        return "portal.credit." + name();
    }
}
