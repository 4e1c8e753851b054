package org.zhifa.review;

import org.zhifa.shared.Labelled;

/** Why a reviewer puts a round aside (挂起事由). None of them stops the time the law gives for the opinion. */
public enum HoldReason implements Labelled {
    /** 等待鉴定、检验. */
    APPRAISAL,
    /** 等待听证. */
    HEARING,
    /** 等待送达、公告. */
    SERVICE,
    /** 等待法律顾问意见. */
    ADVICE,
    OTHER;

    @Override
    public String labelKey() {
        return "review.hold." + name();
    }
}
