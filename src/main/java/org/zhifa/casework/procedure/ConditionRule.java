package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a finished step tells of its case: the condition holds if all its questions are answered so, and otherwise no
 * longer – unless it is {@code lasting}, like a hearing once asked for.
 */
public record ConditionRule(
        StepCondition condition,
        List<EntryTest> when,
        @Nullable Boolean lasting) {

    public ConditionRule {
        when = List.copyOf(Objects.requireNonNullElse(when, List.of()));
        lasting = Objects.requireNonNullElse(lasting, false);
    }

    public boolean isLasting() {
        return lasting;
    }

    ConditionRule with(StepNames names) {
        return new ConditionRule(
                condition, when.stream().map(test -> test.with(names)).toList(), lasting);
    }
}
