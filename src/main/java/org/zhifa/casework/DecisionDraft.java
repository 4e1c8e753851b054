package org.zhifa.casework;

import java.math.BigDecimal;
import java.util.List;
import org.zhifa.registry.PenaltyKind;

/**
 * The decision as it is proposed (决定书代拟稿). Review passes exactly one draft: its digest is over all of this.
 *
 * @param facts what was found, a paragraph each
 * @param evidence what proves it, a line each
 * @param hearing notice, defence, hearing and how they were taken up
 * @param qualification which articles were broken
 * @param discretion why this penalty and not another
 * @param basis the articles the penalty rests on
 * @param penalties what is imposed, in order; nothing where no penalty is to be imposed
 */
public record DecisionDraft(
        List<String> facts,
        List<String> evidence,
        String hearing,
        String qualification,
        String discretion,
        String basis,
        List<Penalty> penalties) {

    /** One operative item: its kind, its words, and for money its amount in 元. */
    public record Penalty(PenaltyKind kind, String words, BigDecimal amount) {

        public Penalty {
            if (amount.signum() < 0 || amount.scale() > 2) {
                throw new IllegalArgumentException("an amount is not negative and has at most two decimals: " + amount);
            }
        }
    }

    public DecisionDraft {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        penalties = List.copyOf(penalties);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a decision states facts");
        }
    }

    /** Whether it proposes to impose no penalty (不予行政处罚). */
    public boolean imposesNothing() {
        return penalties.isEmpty();
    }

    public BigDecimal fine() {
        return sum(PenaltyKind.FINE);
    }

    public BigDecimal confiscated() {
        return total().subtract(fine());
    }

    /** Fines and confiscated money together, in 元. */
    public BigDecimal total() {
        return penalties.stream().map(Penalty::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sum(PenaltyKind kind) {
        return penalties.stream()
                .filter(penalty -> penalty.kind() == kind)
                .map(Penalty::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
