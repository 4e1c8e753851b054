package org.zhifa.supervision.ui;

import org.zhifa.shared.Labelled;
import org.zhifa.supervision.BoardRow;
import org.zhifa.tenancy.TenantKind;

/** Which bodies are shown. */
enum BodyGroup implements Labelled {
    ALL,
    TOWNS,
    DEPARTMENTS;

    boolean has(BoardRow row) {
        var town = row.kind() == TenantKind.TOWN || row.kind() == TenantKind.SUBDISTRICT;
        return this == ALL || town == (this == TOWNS);
    }

    @Override
    public String labelKey() {
        return "supervision.group." + name();
    }
}
