package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.deadline.Counting;
import org.zhifa.casework.deadline.DeadlineRule;
import org.zhifa.casework.deadline.Period;
import org.zhifa.casework.deadline.SuspensionKind;
import org.zhifa.shared.LegalBasis;

/**
 * A deadline of a step: from which entry it is counted, and which entry must lie within it.
 *
 * @param to the entry that must lie within; without it, the day the step is finished
 * @param missed what follows when it is missed
 * @param when it runs only for entries of which this holds
 */
public record DeadlineSpec(
        String code,
        @Nullable Bound bound,
        Entry from,
        @Nullable Entry to,
        int amount,
        Period.Unit unit,
        @Nullable Counting counting,
        Set<SuspensionKind> suspendedBy,
        List<Extend> extend,
        @Nullable String missed,
        List<EntryTest> when,
        LegalBasis basis) {

    /** Which side of the period the entry must lie on. */
    public enum Bound {
        /** Within it. */
        LATEST,
        /** Not before it is over. */
        NOT_BEFORE,
        /** Within it, and not at all once it is over. */
        ONLY_WITHIN
    }

    /** A dated field of a step's form; in a file, without {@code step}, of the step it stands in. */
    public record Entry(String step, String field) {

        Entry with(StepNames names) {
            return new Entry(step == null ? names.own() : names.of(step), names.ofField(field));
        }
    }

    /** Who may extend it; without an amount, by a reasonable period. */
    public record Extend(StepActor by, @Nullable Integer amount, Period.@Nullable Unit unit) {}

    public DeadlineSpec {
        bound = Objects.requireNonNullElse(bound, Bound.LATEST);
        counting = Objects.requireNonNullElse(counting, Counting.ORDINARY);
        suspendedBy = Set.copyOf(Objects.requireNonNullElse(suspendedBy, Set.of()));
        extend = List.copyOf(Objects.requireNonNullElse(extend, List.of()));
        when = List.copyOf(Objects.requireNonNullElse(when, List.of()));
    }

    /** Whether it is the earliest day, not the latest. */
    public boolean isEarliest() {
        return bound == Bound.NOT_BEFORE;
    }

    DeadlineSpec with(StepNames names) {
        return new DeadlineSpec(
                code,
                bound,
                from == null ? null : from.with(names),
                to == null ? null : to.with(names),
                amount,
                unit,
                counting,
                suspendedBy,
                extend,
                missed,
                when.stream().map(test -> test.with(names)).toList(),
                basis);
    }

    public DeadlineRule rule() {
        return rule(amount);
    }

    /** The rule with another amount: what is configurable, a tenant may set for itself. */
    public DeadlineRule rule(int tenantsAmount) {
        var allowances = extend.stream()
                .map(each -> new DeadlineRule.Allowance(each.by().name(), atMost(each)))
                .toList();
        return new DeadlineRule(code, new Period(tenantsAmount, unit), counting, suspendedBy, allowances, basis);
    }

    private Optional<Period> atMost(Extend extension) {
        return extension.amount() == null
                ? Optional.empty()
                : Optional.of(new Period(extension.amount(), Objects.requireNonNullElse(extension.unit(), unit)));
    }
}
