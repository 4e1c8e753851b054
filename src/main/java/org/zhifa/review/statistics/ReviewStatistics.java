package org.zhifa.review.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.OfficialClock;

/** The statistics of a unit's legal review (法制审核统计), counted anew whenever somebody looks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD', 'UNIT_HEAD', 'HEAD_OF_BODY')")
public class ReviewStatistics {

    private final RoundReading reading;
    private final OfficialClock clock;

    ReviewStatistics(RoundReading reading, OfficialClock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    public ReviewFigures figures(Period period) {
        return new ReviewFigures(period, reading.rounds(period));
    }

    /** The rounds a figure counts, the last one first. */
    public List<CountedRound> rounds(RoundFilter filter) {
        return figures(filter.period()).rounds().stream().filter(filter::takes).toList();
    }

    /** What everybody in the register has on the desk, and how this year's opinions went: never by fines. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD', 'UNIT_HEAD', 'HEAD_OF_BODY', 'TENANT_ADMIN')")
    public Map<PersonId, ReviewerWork> work() {
        return reading.work(Period.yearOf(clock.today())).stream()
                .collect(Collectors.toMap(ReviewerWork::reviewer, Function.identity()));
    }
}
