package org.zhifa.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Labelled;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;

/**
 * One body on the board. Bodies stand in the order of what they missed – the veto, how many targets, how far – never of
 * how much they did.
 *
 * @param summaryOnly its acts are handled on networks of their own, which report in summary
 * @param trend points gained or lost against the body's own previous span; nothing to compare, no trend
 */
public record BoardRow(
        TenantId tenant,
        String name,
        TenantKind kind,
        boolean summaryOnly,
        Map<Indicator, Measure> measures,
        @Nullable BigDecimal trend) {

    /** Worst first; equals by code, so that the order is always the same. */
    public static final Comparator<BoardRow> WORST_FIRST = Comparator.comparing((BoardRow row) -> row.state())
            .thenComparing(row -> -row.missed().size())
            .thenComparing(BoardRow::gap, Comparator.reverseOrder())
            .thenComparing(row -> row.tenant().code());

    public BoardRow {
        var all = new EnumMap<Indicator, Measure>(Indicator.class);
        for (var indicator : Indicator.values()) {
            all.put(indicator, measures.getOrDefault(indicator, Measure.none(indicator)));
        }
        measures = Map.copyOf(all);
    }

    /** How a body stands, the worst first. */
    public enum State implements Labelled {
        VETO,
        BELOW,
        MET,
        NO_CASES,
        SUMMARY;

        @Override
        public String labelKey() {
            return "supervision.state." + name();
        }
    }

    public Measure measure(Indicator indicator) {
        return Optional.ofNullable(measures.get(indicator)).orElseThrow();
    }

    /** The indicators below their target, in the order of the list. */
    public List<Indicator> missed() {
        var missed = new ArrayList<Indicator>();
        for (var indicator : Indicator.values()) {
            if (measure(indicator).isBelowTarget()) {
                missed.add(indicator);
            }
        }
        return missed;
    }

    public BigDecimal gap() {
        return measures.values().stream().map(Measure::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public State state() {
        if (missed().stream().anyMatch(Indicator::isVeto)) {
            return State.VETO;
        }
        if (!missed().isEmpty()) {
            return State.BELOW;
        }
        if (measures.values().stream().anyMatch(Measure::applies)) {
            return State.MET;
        }
        return summaryOnly ? State.SUMMARY : State.NO_CASES;
    }

    BoardRow comparedWith(@Nullable BoardRow before) {
        return new BoardRow(
                tenant,
                name,
                kind,
                summaryOnly,
                measures,
                before == null ? null : difference(before).orElse(null));
    }

    /** The mean over the indicators that apply in both spans. */
    private Optional<BigDecimal> difference(BoardRow before) {
        var changes = new ArrayList<BigDecimal>();
        for (var indicator : Indicator.values()) {
            var then = before.measure(indicator).percent();
            measure(indicator).percent().ifPresent(now -> then.ifPresent(past -> changes.add(now.subtract(past))));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(changes.size()), 1, RoundingMode.HALF_UP));
    }
}
