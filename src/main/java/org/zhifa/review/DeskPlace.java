package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A place in a list: after this round. Open rounds lie in the order of their last day, ended ones by when they ended. Only
 * the desk makes one, at the end of a stretch.
 */
public final class DeskPlace {

    private static final Instant LAST_MOMENT =
            LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    static final DeskPlace START = new DeskPlace(LocalDate.EPOCH, LAST_MOMENT, new ReviewId(new UUID(0, 0)));

    private final LocalDate dueOn;
    private final Instant endedAt;
    private final ReviewId last;

    private DeskPlace(LocalDate dueOn, Instant endedAt, ReviewId last) {
        this.dueOn = dueOn;
        this.endedAt = endedAt;
        this.last = last;
    }

    static DeskPlace after(DeskLine line) {
        return new DeskPlace(
                line.line().dueOn(),
                line.endedAt() == null ? LAST_MOMENT : line.endedAt(),
                line.line().id());
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant endedAt() {
        return endedAt;
    }

    UUID last() {
        return last.value();
    }
}
