package org.zhifa.review.statistics;

import org.zhifa.shared.Labelled;

/** Which rounds of a period a figure counts. */
public enum Pick implements Labelled {
    /** Sent in the period. */
    SENT,
    /** With an opinion given in the period; every pick below is of these. */
    CONCLUDED,
    IN_TIME,
    OVERDUE,
    /** Found at least one point to be a problem. */
    WITH_POINTS,
    ADOPTED,
    NOT_ADOPTED,
    PENDING,
    ADVISED,
    /** Sent in the period and still open. */
    WAITING;

    boolean takes(CountedRound round, Period period) {
        return switch (this) {
            case SENT -> period.has(round.sentOn());
            case WAITING -> period.has(round.sentOn()) && round.waits();
            case CONCLUDED -> period.has(round.concludedOn());
            case IN_TIME -> period.has(round.concludedOn()) && !round.isOverdue();
            case OVERDUE -> period.has(round.concludedOn()) && round.isOverdue();
            case WITH_POINTS -> period.has(round.concludedOn()) && !round.points().isEmpty();
            case ADVISED -> period.has(round.concludedOn()) && round.advised();
            case ADOPTED -> has(round, period, CountedRound.Fate.ADOPTED);
            case NOT_ADOPTED -> has(round, period, CountedRound.Fate.NOT_ADOPTED);
            case PENDING -> has(round, period, CountedRound.Fate.PENDING);
        };
    }

    private static boolean has(CountedRound round, Period period, CountedRound.Fate fate) {
        return period.has(round.concludedOn())
                && round.points().stream().anyMatch(point -> point.fate() == fate);
    }

    /** Whether a point is among those this pick is about. */
    boolean takes(CountedRound.Point point) {
        return switch (this) {
            case ADOPTED -> point.fate() == CountedRound.Fate.ADOPTED;
            case NOT_ADOPTED -> point.fate() == CountedRound.Fate.NOT_ADOPTED;
            case PENDING -> point.fate() == CountedRound.Fate.PENDING;
            default -> true;
        };
    }

    @Override
    public String labelKey() {
        return "review.statistics.pick." + name();
    }
}
