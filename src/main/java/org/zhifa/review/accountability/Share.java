package org.zhifa.review.accountability;

import org.zhifa.shared.Labelled;

/** How much of it is on somebody (责任大小). */
public enum Share implements Labelled {
    NONE,
    MINOR,
    MAIN,
    FULL;

    @Override
    public String labelKey() {
        return "review.accountability.share." + name();
    }
}
