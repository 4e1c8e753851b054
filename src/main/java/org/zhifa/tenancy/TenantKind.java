package org.zhifa.tenancy;

import org.zhifa.shared.Labelled;

/** What kind of unit a tenant is (单位类型). */
public enum TenantKind implements Labelled {
    LEADING_OFFICE,
    GOVERNMENT,
    DEPARTMENT,
    TOWN,
    SUBDISTRICT,
    VERTICAL,
    ORGANISATION;

    @Override
    public String labelKey() {
        return "tenancy.kind." + name();
    }
}
