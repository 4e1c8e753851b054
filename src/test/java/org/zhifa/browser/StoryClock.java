package org.zhifa.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.zhifa.shared.OfficialClock;

/** A clock the story sets: it shows the moment of the act that is being clicked, and runs on from there. */
final class StoryClock extends Clock {

    private volatile Instant shown = Instant.now();
    private volatile long setAt = System.nanoTime();

    void set(LocalDateTime moment) {
        shown = moment.atZone(OfficialClock.BEIJING).toInstant();
        setAt = System.nanoTime();
    }

    @Override
    public Instant instant() {
        return shown.plus(Duration.ofNanos(System.nanoTime() - setAt));
    }

    @Override
    public ZoneId getZone() {
        return OfficialClock.BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("statutory dates are in Beijing time");
    }
}
