package org.zhifa.review.people;

import org.zhifa.shared.Labelled;

/** Where a reviewer comes from: the unit's own legal office (法制机构), or the county's pool (县法律人才库) that small units draw on. */
public enum ReviewerSource implements Labelled {
    OWN_OFFICE,
    COUNTY_POOL;

    @Override
    public String labelKey() {
        return "review.people.source." + name();
    }
}
