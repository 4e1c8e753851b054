package org.zhifa.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhifa.casework.Casework;
import org.zhifa.identity.PersonId;
import org.zhifa.review.people.Reviewer;
import org.zhifa.review.people.ReviewerSource;
import org.zhifa.review.people.Reviewers;
import org.zhifa.shared.OfficialClock;

/** Finds who may review a case, and who of them has least to do (审核人选). */
@Component
class Candidates {

    private final Reviewers reviewers;
    private final Casework casework;
    private final DeskRecords desk;
    private final OfficialClock clock;

    Candidates(Reviewers reviewers, Casework casework, DeskRecords desk, OfficialClock clock) {
        this.reviewers = reviewers;
        this.casework = casework;
        this.desk = desk;
        this.clock = clock;
    }

    List<Candidate> of(ReviewLine line) {
        var loads = desk.loads();
        return qualified(line).stream()
                .filter(person -> !casework.hasAHandIn(line.caseId(), person.id(), person.name()))
                .map(person -> candidate(person, loads))
                .sorted(Comparator.comparingInt(Candidate::load).thenComparing(Candidate::name))
                .toList();
    }

    /** The same for one person, or why not. */
    Candidate find(ReviewLine line, PersonId id) {
        var person = qualified(line).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(DeskRefusal.NotAReviewer::new);
        if (casework.hasAHandIn(line.caseId(), id, person.name())) {
            throw new DeskRefusal.HadAHand(person.name(), line);
        }
        return candidate(person, desk.loads());
    }

    private List<Reviewer> qualified(ReviewLine line) {
        var act = casework.details(line.caseId()).summary().act();
        return reviewers.qualifiedFor(act, clock.today());
    }

    private static Candidate candidate(Reviewer person, Map<PersonId, Integer> loads) {
        return new Candidate(
                person.id(),
                person.name(),
                loads.getOrDefault(person.id(), 0),
                person.source() == ReviewerSource.COUNTY_POOL);
    }
}
