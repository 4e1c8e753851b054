package org.zhifa.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock every date with legal effect is read from, in Beijing time.
 *
 * <p>Demonstration data and tests tell a story that happened on other days: {@link #at} runs work as if it were then.
 * Sessions, tokens and locks never ask this clock.
 */
public final class OfficialClock extends Clock {

    /** The zone of all statutory dates (北京时间). */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final ScopedValue<Instant> STORY_TIME = ScopedValue.newInstance();

    private final Clock ticking;

    public OfficialClock(Clock ticking) {
        this.ticking = ticking;
    }

    /** Runs {@code work} as if it were {@code moment}, Beijing time. */
    public static <T, X extends Throwable> T at(LocalDateTime moment, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(STORY_TIME, moment.atZone(BEIJING).toInstant()).call(work);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return STORY_TIME.isBound() ? STORY_TIME.get() : ticking.instant();
    }

    @Override
    public ZoneId getZone() {
        return BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ticking.withZone(zone);
    }
}
