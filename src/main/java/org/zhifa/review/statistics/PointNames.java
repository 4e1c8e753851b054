package org.zhifa.review.statistics;

import org.springframework.stereotype.Component;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.review.Checklist;

/** What the points of the checklists are called. */
@Component
class PointNames {

    private final Checklist checklist;

    PointNames(Checklist checklist) {
        this.checklist = checklist;
    }

    /** A number a newer checklist no longer has stays a number. */
    Wording of(Act act, int row) {
        return checklist.rows(act).stream()
                .filter(each -> each.no() == row)
                .findFirst()
                .map(Checklist.Row::name)
                .orElseGet(() -> new Wording(String.valueOf(row), String.valueOf(row)));
    }
}
