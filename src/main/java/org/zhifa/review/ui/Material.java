package org.zhifa.review.ui;

import org.zhifa.shared.Labelled;

/** What lies before the reviewer (送审材料). */
enum Material implements Labelled {
    DRAFT,
    NOTICE,
    STEPS,
    EVIDENCE,
    OPINIONS;

    @Override
    public String labelKey() {
        return "review.materials." + name();
    }
}
