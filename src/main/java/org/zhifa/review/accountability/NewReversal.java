package org.zhifa.review.accountability;

import java.time.LocalDate;
import org.zhifa.casework.CaseId;

/** A decision of the unit that was set aside (被纠错、败诉), as it is entered. */
public record NewReversal(
        CaseId caseId, ReversingBody body, ReversalResult result, String document, LocalDate on, String reasons) {

    public NewReversal {
        if (document.isBlank() || reasons.isBlank()) {
            throw new IllegalArgumentException("a reversal has a number and reasons");
        }
    }
}
