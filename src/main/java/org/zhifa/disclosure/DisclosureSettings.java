package org.zhifa.disclosure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the county decides about publishing (公示设置). */
@Component
class DisclosureSettings {

    private final boolean publishesAllDecisions;

    DisclosureSettings(@Value("${zhifa.disclosure.publishes-all-decisions:false}") boolean publishesAllDecisions) {
        this.publishesAllDecisions = publishesAllDecisions;
    }

    PublishRule.Policy policy() {
        return new PublishRule.Policy(publishesAllDecisions);
    }
}
