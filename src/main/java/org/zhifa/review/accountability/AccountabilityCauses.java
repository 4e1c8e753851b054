package org.zhifa.review.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.review.ReviewEvent;
import org.zhifa.review.people.Reviewers;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/** What the platform sees by itself that somebody may have to answer for; it proposes, and the head says whether to go on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountabilityCauses {

    private final AccountabilityRecords records;
    private final AccountabilitySteps steps;
    private final Casework casework;
    private final Officers officers;
    private final Reviewers reviewers;
    private final Tenants tenants;
    private final OfficialClock clock;

    AccountabilityCauses(
            AccountabilityRecords records,
            AccountabilitySteps steps,
            Casework casework,
            Officers officers,
            Reviewers reviewers,
            Tenants tenants,
            OfficialClock clock) {
        this.records = records;
        this.steps = steps;
        this.casework = casework;
        this.officers = officers;
        this.reviewers = reviewers;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** So many overdue opinions of one reviewer in one year, and again as many. */
    @EventListener
    void on(ReviewEvent.Concluded concluded) {
        var reviewer = concluded.reviewer();
        var year = clock.today().getYear();
        var overdue = records.overdue(reviewer.id(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var many = tenants.current().review().accountability().overdueTimes();
        if (overdue > 0 && overdue % many == 0) {
            steps.opened(
                    new Proposal(
                            Cause.OVERDUE,
                            null,
                            "%s在%d年度出具的法制审核意见中，逾期的已达%d件，最近一件为%s。"
                                    .formatted(reviewer.name(), year, overdue, concluded.number()),
                            Accountability.BASIS,
                            List.of(new Subject(reviewer.id(), reviewer.name(), Duty.REVIEWER))),
                    "OVERDUE:%s:%d:%d".formatted(reviewer.id(), year, overdue));
        }
    }

    /** A decision set aside concerns whoever handled, reviewed and decided the case. */
    void reversed(NewReversal reversal, CaseDetails details) {
        steps.opened(
                new Proposal(
                        Cause.REVERSED,
                        reversal.caseId(),
                        "%s的决定于%s被%s纠正：%s"
                                .formatted(
                                        details.summary().number(),
                                        reversal.on(),
                                        reversal.document().strip(),
                                        reversal.reasons().strip()),
                        Accountability.BASIS,
                        concerned(reversal.caseId(), details)),
                "REVERSED:%s:%s"
                        .formatted(reversal.caseId(), reversal.document().strip()));
    }

    List<Subject> concerned(CaseId id, CaseDetails details) {
        var subjects = new ArrayList<Subject>();
        for (var handler : details.handlers()) {
            var name = officers.find(handler).map(Officer::name).orElseGet(handler::toString);
            subjects.add(new Subject(handler, name, Duty.HANDLER));
        }
        records.passedBy(id).ifPresent(subjects::add);
        records.decidedBy(id).ifPresent(subjects::add);
        return subjects;
    }

    /** Whoever answers stands in a register of the unit, or acted in one of its cases. */
    void mustKnow(List<Subject> subjects) {
        for (var subject : subjects) {
            var person = subject.person();
            if (person != null
                    && officers.find(person).isEmpty()
                    && reviewers.find(person).isEmpty()
                    && !records.acted(person)) {
                throw new NoSuchElementException("nobody here is " + person);
            }
        }
    }

    List<Subject> concerned(CaseId id) {
        return concerned(id, casework.details(id));
    }
}
