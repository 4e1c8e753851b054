package org.zhifa.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhifa.registry.Act;

/**
 * What the scope of legal review hangs on, as far as the case itself knows it.
 *
 * @param simple no decision of its procedure needs a review, for the law asks for none (简易程序)
 * @param power the item of the power list
 * @param heard the party asked for a hearing
 * @param draft the last draft; nothing is decided without one
 * @param forms the entries of the steps that are done, and last of the decision as it is proposed, if it is
 */
public record ScopeQuestion(
        CaseId caseId,
        Act act,
        boolean simple,
        String power,
        UUID party,
        boolean heard,
        Optional<DecisionDraft> draft,
        List<Map<String, Object>> forms,
        LocalDate day) {

    public ScopeQuestion {
        forms = List.copyOf(forms);
    }
}
