package org.zhifa.review.statistics;

import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;

/**
 * Which rounds a figure counts: the deep link behind it.
 *
 * @param point the Chinese name of a point of the checklist
 * @param reviewer by name and id, as the figures have him
 */
public record RoundFilter(
        Period period,
        Pick pick,
        @Nullable Act act,
        @Nullable Outcome outcome,
        @Nullable String point,
        @Nullable String reviewer) {

    public static RoundFilter of(Period period, Pick pick) {
        return new RoundFilter(period, pick, null, null, null, null);
    }

    public RoundFilter of(@Nullable Act asked) {
        return new RoundFilter(period, pick, asked, outcome, point, reviewer);
    }

    public RoundFilter with(Outcome asked) {
        return new RoundFilter(period, pick, act, asked, point, reviewer);
    }

    public RoundFilter on(String asked) {
        return new RoundFilter(period, pick, act, outcome, asked, reviewer);
    }

    public RoundFilter by(String asked) {
        return new RoundFilter(period, pick, act, outcome, point, asked);
    }

    boolean takes(CountedRound round) {
        return pick.takes(round, period)
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
