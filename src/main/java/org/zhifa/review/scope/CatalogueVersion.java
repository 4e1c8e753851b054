package org.zhifa.review.scope;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Labelled;

/**
 * A version of the unit's catalogue (目录清单版本).
 *
 * @param inForceFrom from which day on it holds, once it is approved
 * @param judge the head who approved or returned it
 */
public record CatalogueVersion(
        int number,
        LocalDate inForceFrom,
        String reason,
        List<Entry> entries,
        String drafter,
        Instant draftedAt,
        State state,
        @Nullable String judge,
        @Nullable Instant judgedAt,
        @Nullable String opinion) {

    public enum State implements Labelled {
        PROPOSED,
        APPROVED,
        RETURNED;

        @Override
        public String labelKey() {
            return "review.catalogue.state." + name();
        }
    }

    public boolean isProposed() {
        return state == State.PROPOSED;
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }
}
