package org.zhifa.review.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;

/** The figures of a period. They tell how reviews went; they count no fines and rank nobody (《行政处罚法》第七十四条). */
public record ReviewFigures(Period period, List<CountedRound> rounds) {

    /** A kind of finding: how often it was raised, and what came of it. */
    public record PointFigures(Wording name, int raised, int adopted, int notAdopted, int pending) {

        public Optional<BigDecimal> adoption() {
            return percent(adopted, adopted + notAdopted);
        }
    }

    /** What one month saw. */
    public record Month(int month, int concluded, Optional<BigDecimal> median) {}

    public ReviewFigures {
        rounds = List.copyOf(rounds);
    }

    public int count(RoundFilter filter) {
        return (int) rounds.stream().filter(filter::takes).count();
    }

    public int count(Pick pick) {
        return count(RoundFilter.of(period, pick));
    }

    public int count(@Nullable Act act, Outcome outcome) {
        return count(RoundFilter.of(period, Pick.CONCLUDED).of(act).with(outcome));
    }

    /** How many cases the opinions of the period are about. */
    public int cases() {
        return (int) concluded(null).stream().map(CountedRound::caseId).distinct().count();
    }

    /** The share of opinions given in time (I-07). */
    public Optional<BigDecimal> inTime(@Nullable Act act) {
        var filter = RoundFilter.of(period, Pick.IN_TIME).of(act);
        return percent(count(filter), concluded(act).size());
    }

    /** The share of points that were put right (I-08). */
    public Optional<BigDecimal> adoption() {
        return percent(points(CountedRound.Fate.ADOPTED), points(CountedRound.Fate.ADOPTED)
                + points(CountedRound.Fate.NOT_ADOPTED));
    }

    public Optional<BigDecimal> advised() {
        return percent(count(Pick.ADVISED), count(Pick.CONCLUDED));
    }

    /** How many points had this fate. */
    public int points(CountedRound.Fate fate) {
        return (int) concluded(null).stream()
                .flatMap(round -> round.points().stream())
                .filter(point -> point.fate() == fate)
                .count();
    }

    public int points() {
        return concluded(null).stream().mapToInt(round -> round.points().size()).sum();
    }

    /** Working days: half of the opinions took no longer. */
    public Optional<BigDecimal> median(@Nullable Act act) {
        return quantile(days(concluded(act)), 50);
    }

    /** Working days: nine of ten opinions took no longer. */
    public Optional<BigDecimal> ninetieth(@Nullable Act act) {
        return quantile(days(concluded(act)), 90);
    }

    /** The acts that were reviewed, in their order. */
    public List<Act> acts() {
        return rounds.stream().map(CountedRound::act).distinct().sorted().toList();
    }

    /** What was raised most first. */
    public List<PointFigures> kinds() {
        Map<String, List<CountedRound.Point>> kinds = new LinkedHashMap<>();
        concluded(null).stream()
                .flatMap(round -> round.points().stream())
                .forEach(point -> kinds.computeIfAbsent(point.name().zh(), _ -> new ArrayList<>())
                        .add(point));
        return kinds.values().stream()
                .map(points -> new PointFigures(
                        points.getFirst().name(),
                        points.size(),
                        fated(points, CountedRound.Fate.ADOPTED),
                        fated(points, CountedRound.Fate.NOT_ADOPTED),
                        fated(points, CountedRound.Fate.PENDING)))
                .sorted(Comparator.comparingInt(PointFigures::raised)
                        .reversed()
                        .thenComparing(kind -> kind.name().zh()))
                .toList();
    }

    /** Month by month, with those nothing happened in. */
    public List<Month> months() {
        return IntStream.rangeClosed(period.from().getMonthValue(), period.to().getMonthValue())
                .mapToObj(month -> {
                    var of = concluded(null).stream()
                            .filter(round -> round.concludedOn() != null
                                    && round.concludedOn().getMonthValue() == month)
                            .toList();
                    return new Month(month, of.size(), quantile(days(of), 50));
                })
                .toList();
    }

    private List<CountedRound> concluded(@Nullable Act act) {
        var filter = RoundFilter.of(period, Pick.CONCLUDED).of(act);
        return rounds.stream().filter(filter::takes).toList();
    }

    private static int fated(List<CountedRound.Point> points, CountedRound.Fate fate) {
        return (int) points.stream().filter(point -> point.fate() == fate).count();
    }

    static List<Integer> days(List<CountedRound> rounds) {
        return rounds.stream()
                .map(CountedRound::workDays)
                .filter(days -> days != null)
                .sorted()
                .toList();
    }

    /** The smallest value that so many per cent do not exceed; the median of an even number lies between the two in the middle. */
    static Optional<BigDecimal> quantile(List<Integer> sorted, int percent) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        var size = sorted.size();
        if (percent == 50 && size % 2 == 0) {
            return Optional.of(BigDecimal.valueOf(sorted.get(size / 2 - 1) + (long) sorted.get(size / 2))
                    .divide(BigDecimal.valueOf(2))
                    .stripTrailingZeros());
        }
        return Optional.of(BigDecimal.valueOf(sorted.get((size * percent + 99) / 100 - 1)));
    }

    static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}
