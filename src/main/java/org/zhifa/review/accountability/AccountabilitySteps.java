package org.zhifa.review.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.Casework;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.identity.Actor;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/** Writes steps, each after the one before, with the day until which the next is due, and announces them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountabilitySteps {

    private final AccountabilityRecords records;
    private final Casework casework;
    private final WorkCalendar calendar;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    AccountabilitySteps(
            AccountabilityRecords records,
            Casework casework,
            WorkCalendar calendar,
            Tenants tenants,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.casework = casework;
        this.calendar = calendar;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /** Opened by the platform, once for what {@code once} names. */
    Optional<AccountabilityId> opened(Proposal proposal, String once) {
        return opened(proposal, once, null);
    }

    /** Opened by somebody who says so. */
    AccountabilityId opened(Proposal proposal, Actor by) {
        return opened(proposal, null, by).orElseThrow();
    }

    private Optional<AccountabilityId> opened(Proposal proposal, @Nullable String once, @Nullable Actor by) {
        var id = AccountabilityId.next();
        var about = proposal.caseId();
        var number = about == null
                ? null
                : casework.details(about).summary().number().text();
        if (!records.opened(id, proposal, number, once, clock.instant())) {
            return Optional.empty();
        }
        records.stepped(id, 1, StepKind.PROPOSED, null, proposal.facts(), null, null, by, clock.instant());
        events.publishEvent(new AccountabilityEvent.Stepped(
                id, proposal.cause(), about, clock.today(), 1, StepKind.PROPOSED, proposal.facts(), List.of()));
        return Optional.of(id);
    }

    void taken(AccountabilityDetails before, StepKind kind, String words, @Nullable Ruling ruling, Actor by) {
        var last = before.last();
        if (!last.kind().next().contains(kind)) {
            throw new AccountabilityRefusal.OutOfOrder(kind, last.kind());
        }
        var line = before.line();
        var number = last.number() + 1;
        records.stepped(line.id(), number, kind, last.kind(), words.strip(), ruling, due(kind), by, clock.instant());
        events.publishEvent(new AccountabilityEvent.Stepped(
                line.id(),
                line.cause(),
                line.caseId(),
                LocalDate.ofInstant(line.openedAt(), OfficialClock.BEIJING),
                number,
                kind,
                words.strip(),
                ruling == null
                        ? List.of()
                        : ruling.outcomes().stream()
                                .map(Ruling.Outcome::consequence)
                                .toList()));
    }

    private @Nullable LocalDate due(StepKind kind) {
        var days = tenants.current().review().accountability();
        return switch (kind) {
            case APPROVED, STATED, SILENT -> after(days.decisionDays());
            case NOTIFIED -> after(days.statementDays());
            case DECIDED -> after(days.appealDays());
            case APPEALED -> after(days.answerDays());
            case PROPOSED, DECLINED, UPHELD, REVISED, CLOSED -> null;
        };
    }

    /** So many working days after today. */
    private LocalDate after(int workDays) {
        var day = clock.today();
        for (var left = workDays; left > 0; left--) {
            day = calendar.workDayFrom(day.plusDays(1));
        }
        return day;
    }
}
