package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A place in a list: after this round. Open rounds lie in the order of their last day, ended ones by when they ended. */
public record DeskPlace(LocalDate dueOn, Instant endedAt, ReviewId id) {

    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;
    private static final Instant LAST_MOMENT =
            LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    static final DeskPlace START = new DeskPlace(FIRST_DAY, LAST_MOMENT, new ReviewId(new UUID(0, 0)));

    static DeskPlace after(DeskLine last) {
        return new DeskPlace(
                last.line().dueOn(),
                last.endedAt() == null ? LAST_MOMENT : last.endedAt(),
                last.line().id());
    }
}
