package org.zhifa.review.accountability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;

/** A proposal to hold somebody accountable (追责建议): why, on which facts and basis, whom. */
public record Proposal(Cause cause, @Nullable CaseId caseId, String facts, String basis, List<Subject> subjects) {

    public Proposal {
        subjects = List.copyOf(subjects);
        if (facts.isBlank() || basis.isBlank() || subjects.isEmpty()) {
            throw new IllegalArgumentException("a proposal says why, on which basis, and whom it concerns");
        }
    }
}
