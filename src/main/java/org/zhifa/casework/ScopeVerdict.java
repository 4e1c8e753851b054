package org.zhifa.casework;

import java.util.List;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.shared.LegalBasis;

/**
 * Whether a case must pass legal review (是否属于重大执法决定), rule by rule.
 *
 * @param catalogue which catalogue says so, in which version
 * @param rules every rule that was asked; those that hold say why it must pass, the others why not
 */
public record ScopeVerdict(boolean inScope, String catalogue, List<Rule> rules) {

    /**
     * One rule, put to one case.
     *
     * @param found what was found of the case
     */
    public record Rule(String code, Wording name, boolean holds, Wording found, LegalBasis basis) {}

    public ScopeVerdict {
        rules = List.copyOf(rules);
        if (inScope != rules.stream().anyMatch(Rule::holds)) {
            throw new IllegalArgumentException("in scope is what a rule says is: " + rules);
        }
    }

    /** The rules that hold. */
    public List<Rule> reasons() {
        return rules.stream().filter(Rule::holds).toList();
    }
}
