package org.zhifa.review.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register said of somebody at a time: who entered it, why, and who approved it.
 *
 * @param approver null as long as the head has not approved it; until then what was approved before holds
 */
public record ReviewerVersion(
        Reviewer reviewer,
        int number,
        String reason,
        String enterer,
        Instant enteredAt,
        @Nullable String approver,
        @Nullable Instant approvedAt) {

    public boolean isApproved() {
        return approver != null;
    }
}
