package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** What kinds of material lie before a reviewer (送审材料). */
public enum MaterialKind implements Labelled {
    /** 决定书代拟稿. */
    DRAFT,
    /** A step of the case with its form. */
    STEP,
    /** A paper that was made out. */
    PAPER,
    /** A recording, a photo, a document. */
    EVIDENCE;

    @Override
    public String labelKey() {
        return "review.materials." + name();
    }
}
