package org.zhifa.review.statistics;

import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;

/**
 * Which rounds a figure counts: the deep link behind it.
 *
 * @param point the Chinese name of a point of the checklist
 * @param reviewer by id
 * @param month in which the opinion was given, the first is 1
 */
public record RoundFilter(
        Period period,
        Pick pick,
        @Nullable Act act,
        @Nullable Outcome outcome,
        @Nullable String point,
        @Nullable String reviewer,
        @Nullable Integer month) {

    public static RoundFilter of(Period period, Pick pick) {
        return new RoundFilter(period, pick, null, null, null, null, null);
    }

    public RoundFilter of(@Nullable Act asked) {
        return new RoundFilter(period, pick, asked, outcome, point, reviewer, month);
    }

    public RoundFilter with(Outcome asked) {
        return new RoundFilter(period, pick, act, asked, point, reviewer, month);
    }

    public RoundFilter on(String asked) {
        return new RoundFilter(period, pick, act, outcome, asked, reviewer, month);
    }

    public RoundFilter by(String asked) {
        return new RoundFilter(period, pick, act, outcome, point, asked, month);
    }

    /** Of one month, the first is 1. */
    public RoundFilter in(int asked) {
        return new RoundFilter(period, pick, act, outcome, point, reviewer, asked);
    }

    boolean takes(CountedRound round) {
        return pick.takes(round, period)
                && (month == null
                        || round.concludedOn() != null && round.concludedOn().getMonthValue() == month)
                && (act == null || act == round.act())
                && (outcome == null || outcome == round.outcome())
                && (reviewer == null
                        || round.reviewer() != null
                                && reviewer.equals(round.reviewer().toString()))
                && (point == null
                        || round.points().stream()
                                .anyMatch(each -> each.name().zh().equals(point) && pick.takes(each)));
    }
}
