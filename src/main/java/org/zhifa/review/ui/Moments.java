package org.zhifa.review.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;

/** Moments and places in time, as the desk writes them. */
final class Moments {

    private static final double MILLIS = 1000;

    private Moments() {}

    static String of(Instant at, LocalDate today) {
        return Formats.moment(LocalDateTime.ofInstant(at, OfficialClock.BEIJING), today);
    }

    /** {@code 0:01:02} from the beginning of a recording. */
    static String second(double second) {
        return Formats.duration(Duration.ofMillis(Math.round(second * MILLIS)));
    }
}
