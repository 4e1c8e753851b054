package org.zhifa.review.scope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.shared.LegalBasis;
import org.zhifa.tenancy.TenantKind;

/**
 * An entry of the catalogue (目录事项): decisions of which all that {@link When} names holds must pass legal review.
 *
 * @param act of every act, without
 */
public record Entry(String code, @Nullable Act act, Wording name, When when, LegalBasis basis) {

    /**
     * The rule, over the five factors: the act and its {@code kinds}, level, field, amount, impact. An empty list asks
     * nothing; of the others one must hold.
     *
     * @param kinds codes of factors of sort KIND
     * @param levels kinds of unit that act
     * @param fields beginnings of the power items' codes
     * @param impact codes of factors of sort IMPACT
     */
    public record When(
            Set<String> kinds,
            Set<TenantKind> levels,
            Set<String> fields,
            @Nullable Amount amount,
            Set<String> impact) {

        public When {
            kinds = Set.copyOf(Objects.requireNonNullElse(kinds, Set.of()));
            levels = Set.copyOf(Objects.requireNonNullElse(levels, Set.of()));
            fields = Set.copyOf(Objects.requireNonNullElse(fields, Set.of()));
            impact = Set.copyOf(Objects.requireNonNullElse(impact, Set.of()));
        }

        /** Whether it asks for anything of the decision itself. */
        boolean asks() {
            return !kinds.isEmpty() || amount != null || !impact.isEmpty() || !fields.isEmpty() || !levels.isEmpty();
        }
    }

    /** From which amount on, in yuan: what these factors come to together. A sole trader is a natural person here. */
    public record Amount(List<String> of, BigDecimal person, BigDecimal organisation) {

        public Amount {
            of = List.copyOf(of);
            if (of.isEmpty() || person.signum() < 0 || organisation.signum() < 0) {
                throw new IllegalArgumentException("an amount is of something, and from nought on");
            }
        }

        BigDecimal from(boolean natural) {
            return natural ? person : organisation;
        }
    }

    boolean concerns(Act which) {
        return act == null || act == which;
    }

    /** What of this entry asks for more than {@code default} does, so that decisions would fall out of it. */
    List<Loosened> loosenedAgainst(Entry standard) {
        var loosened = new ArrayList<Loosened>();
        if (act != null && act != standard.act) {
            loosened.add(Loosened.ACT);
        }
        if (narrows(when.kinds, standard.when.kinds)) {
            loosened.add(Loosened.KINDS);
        }
        if (narrows(when.levels, standard.when.levels)) {
            loosened.add(Loosened.LEVELS);
        }
        if (narrows(when.fields, standard.when.fields)) {
            loosened.add(Loosened.FIELDS);
        }
        if (narrows(when.impact, standard.when.impact)) {
            loosened.add(Loosened.IMPACT);
        }
        if (raises(when.amount, standard.when.amount)) {
            loosened.add(Loosened.AMOUNT);
        }
        return loosened;
    }

    private static boolean narrows(Set<?> now, Set<?> standard) {
        return !now.isEmpty() && (standard.isEmpty() || !now.containsAll(standard));
    }

    private static boolean raises(@Nullable Amount now, @Nullable Amount standard) {
        return now != null
                && (standard == null
                        || !now.of.containsAll(standard.of)
                        || now.person.compareTo(standard.person) > 0
                        || now.organisation.compareTo(standard.organisation) > 0);
    }
}
