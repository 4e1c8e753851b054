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
        LegalBasis basis) {

    /** Which side of the period the entry must lie on. */
    public enum Bound {
        /** Within it. */
        LATEST,
        /** Not before it is over. */
        NOT_BEFORE
    }

    /** A dated field of a step's form. */
    public record Entry(String step, String field) {}

    /** Who may extend it; without an amount, by a reasonable period. */
    public record Extend(StepActor by, @Nullable Integer amount, Period.@Nullable Unit unit) {}

    public DeadlineSpec {
        bound = Objects.requireNonNullElse(bound, Bound.LATEST);
        counting = Objects.requireNonNullElse(counting, Counting.ORDINARY);
        suspendedBy = Set.copyOf(Objects.requireNonNullElse(suspendedBy, Set.of()));
        extend = List.copyOf(Objects.requireNonNullElse(extend, List.of()));
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
