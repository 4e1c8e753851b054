package org.zhifa.casework.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhifa.shared.LegalBasis;

/** A deadline as the law sets it (法定期限), for example D-90: ninety days from filing to the penalty decision. */
public record DeadlineRule(
        String code,
        Period period,
        Counting counting,
        Set<SuspensionKind> suspendedBy,
        List<Allowance> extendable,
        LegalBasis basis) {

    /** Who may extend the period and, where the law says it, by how much at most in all. */
    public record Allowance(String role, Optional<Period> atMost) {}

    public DeadlineRule {
        suspendedBy = Set.copyOf(suspendedBy);
        extendable = List.copyOf(extendable);
    }

    /** A period that nothing suspends and nobody may extend. */
    public static DeadlineRule of(String code, Period period, Counting counting, LegalBasis basis) {
        return new DeadlineRule(code, period, counting, Set.of(), List.of(), basis);
    }
}
