package org.zhifa.review;

import java.time.Instant;
import java.util.List;

/**
 * What a reviewer found of one point (逐项审核结论). Whoever thinks again writes another; the last one counts.
 *
 * @param note why; empty where there is nothing to say
 * @param page the page or article it rests on (依据、页码)
 * @param seen what the platform saw of the point when it was judged
 */
public record Finding(
        int row, Verdict verdict, String note, String page, List<Observation> seen, String reviewer, Instant at) {

    public Finding {
        seen = List.copyOf(seen);
    }

    /** Whether the reviewer found nothing wrong where the platform doubted. */
    public boolean overrules() {
        return verdict != Verdict.PROBLEM && seen.stream().anyMatch(Observation::isDoubtful);
    }
}
