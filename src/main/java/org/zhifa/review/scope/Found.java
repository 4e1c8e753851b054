package org.zhifa.review.scope;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.ScopeQuestion;

/** What is found of one case: by the platform itself, and from what its officers stated. */
record Found(ScopeQuestion question, Map<String, Statement> statements, boolean natural) {

    boolean holds(Factor factor) {
        return isSeen(factor) || isStated(factor);
    }

    /** The greater of what is seen and what is stated. */
    BigDecimal amount(Factor factor) {
        var stated = statements.get(factor.code());
        return seenAmount(factor).max(stated == null || stated.amount() == null ? BigDecimal.ZERO : stated.amount());
    }

    private boolean isStated(Factor factor) {
        var stated = statements.get(factor.code());
        return stated != null && stated.holds();
    }

    private boolean isSeen(Factor factor) {
        var seen = factor.seen();
        if (seen == null) {
            return false;
        }
        return Boolean.TRUE.equals(seen.heard()) && question.heard()
                || penalties().stream().anyMatch(penalty -> seen.penalties().contains(penalty.kind()))
                || seen.field() != null
                        && seen.is() != null
                        && entries(seen.field()).contains(seen.is());
    }

    private BigDecimal seenAmount(Factor factor) {
        var seen = factor.seen();
        if (seen == null) {
            return BigDecimal.ZERO;
        }
        var ofPenalties = penalties().stream()
                .filter(penalty -> seen.penalties().contains(penalty.kind()))
                .map(DecisionDraft.Penalty::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return seen.field() == null
                ? ofPenalties
                : entries(seen.field()).stream()
                        .map(Found::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::max)
                        .max(ofPenalties);
    }

    private List<DecisionDraft.Penalty> penalties() {
        return question.draft().map(DecisionDraft::penalties).orElse(List.of());
    }

    private List<String> entries(String field) {
        return question.forms().stream()
                .map(form -> form.get(field))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    private static BigDecimal number(String entry) {
        try {
            return new BigDecimal(entry);
        } catch (NumberFormatException words) {
            return BigDecimal.ZERO;
        }
    }
}
