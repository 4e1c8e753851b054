package org.zhifa.review;

import java.time.LocalDate;
import java.util.List;
import org.zhifa.casework.deadline.Explanation;

/**
 * Until when the opinion on a round is due, and why then (审核时限).
 *
 * @param daysLeft working days; negative when it is overdue
 * @param stopped materials were returned to be completed, and the clock stands
 * @param usedPercent how much of the time is used
 * @param requests who asked for other time, the last one last
 * @param explanation line by line, for whoever asks why
 */
public record TimeLimit(
        ReviewId review,
        LocalDate dueOn,
        int daysLeft,
        boolean stopped,
        boolean urgent,
        int usedPercent,
        List<TimeRequest> requests,
        List<Explanation> explanation) {

    public TimeLimit {
        requests = List.copyOf(requests);
        explanation = List.copyOf(explanation);
    }

    public boolean isOverdue() {
        return !stopped && daysLeft < 0;
    }

    public boolean isExtended() {
        return requests.stream()
                .anyMatch(request -> request.kind() == TimeRequest.Kind.EXTENSION && request.isGranted());
    }
}
