package org.zhifa.review.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** An officer stated something of a case that the scope of its review may hang on. */
public record ScopeEvent(CaseId caseId, String number, Statement statement) implements RecordedEvent {

    @Override
    public String kind() {
        return "review.scope.stated";
    }

    @Override
    public UUID caseUuid() {
        return caseId.value();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of(
                "number", number,
                "factor", statement.factor(),
                "holds", statement.holds(),
                "reason", statement.reason()));
        if (statement.amount() != null) {
            facts.put("amount", statement.amount().toPlainString());
        }
        return facts;
    }
}
