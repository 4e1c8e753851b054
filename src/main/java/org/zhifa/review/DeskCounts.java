package org.zhifa.review;

import java.util.Map;

/** How many rounds lie on each shelf; from {@link #MOST} on nobody counts, and the screen says so. */
public record DeskCounts(Map<Shelf, Integer> on) {

    /** As far as is counted. */
    public static final int MOST = 500;

    public DeskCounts {
        on = Map.copyOf(on);
    }

    public int of(Shelf shelf) {
        return on.getOrDefault(shelf, 0);
    }
}
