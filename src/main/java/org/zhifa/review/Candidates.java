package org.zhifa.review;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhifa.casework.Casework;
import org.zhifa.identity.Colleagues;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;

/** Finds who may review a case, and who of them has least to do (审核人选). */
@Component
class Candidates {

    private final Colleagues colleagues;
    private final Casework casework;
    private final DeskRecords desk;

    Candidates(Colleagues colleagues, Casework casework, DeskRecords desk) {
        this.colleagues = colleagues;
        this.casework = casework;
        this.desk = desk;
    }

    List<Candidate> of(ReviewLine line) {
        var loads = desk.loads();
        return colleagues.with(Role.REVIEWER).stream()
                .filter(person -> !casework.hasAHandIn(line.caseId(), person.id()))
                .map(person -> new Candidate(person.id(), person.name(), loads.getOrDefault(person.id(), 0), false))
                .sorted(Comparator.comparingInt(Candidate::load).thenComparing(Candidate::name))
                .toList();
    }

    /** The same for one person, or why not. */
    Candidate find(ReviewLine line, PersonId id) {
        var person = colleagues.with(Role.REVIEWER).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(DeskRefusal.NotAReviewer::new);
        if (casework.hasAHandIn(line.caseId(), id)) {
            throw new DeskRefusal.HadAHand(person.name(), line);
        }
        return new Candidate(id, person.name(), desk.loads().getOrDefault(id, 0), false);
    }
}
