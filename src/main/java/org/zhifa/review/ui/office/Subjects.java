package org.zhifa.review.ui.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.zhifa.casework.CaseId;
import org.zhifa.registry.Officers;
import org.zhifa.review.accountability.Accountability;
import org.zhifa.review.accountability.Duty;
import org.zhifa.review.accountability.Subject;
import org.zhifa.review.people.Reviewers;
import org.zhifa.tenancy.Tenants;

/** Whom a proposal may name: those the file of a case names, the unit's officers and reviewers, and the unit. */
final class Subjects {

    private final Accountability accountability;
    private final Officers officers;
    private final Reviewers reviewers;
    private final Tenants tenants;

    Subjects(Accountability accountability, Officers officers, Reviewers reviewers, Tenants tenants) {
        this.accountability = accountability;
        this.officers = officers;
        this.reviewers = reviewers;
        this.tenants = tenants;
    }

    List<Subject> of(CaseId id) {
        return accountability.concerned(id);
    }

    /** Everybody, those of {@code first} first, each once for each duty. */
    List<Subject> all(List<Subject> first) {
        var all = new LinkedHashSet<>(first);
        officers.all().forEach(officer -> all.add(new Subject(officer.id(), officer.name(), Duty.HANDLER)));
        reviewers
                .register()
                .forEach(line -> all.add(
                        new Subject(line.reviewer().id(), line.reviewer().name(), Duty.REVIEWER)));
        all.add(new Subject(null, tenants.current().name(), Duty.UNIT));
        return new ArrayList<>(all);
    }
}
