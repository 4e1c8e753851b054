package org.zhifa.evidence.ui;

import org.zhifa.evidence.EvidenceItem;

/** Where bytes come from and go to; from the root, because the screens live under an address of their own. */
final class Addresses {

    static final String UPLOADS = "/api/uploads";

    private Addresses() {}

    static String of(EvidenceItem item) {
        return "/api/media/" + item.id();
    }

    static String copyOf(EvidenceItem item) {
        return of(item) + "?copy=true";
    }
}
