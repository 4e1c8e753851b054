package org.zhifa.review.accountability;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;

/**
 * The door to accountability (责任追究). Reviewers propose, the platform proposes what it sees by itself; the head lets it
 * go on, gives notice, hears, decides, answers an appeal and closes. Nobody rules on himself: what concerns the head is
 * led by another head, or by the leading group's office, which sees that it was proposed.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Accountability {

    /** Where the county's own notice and the State Council's general office speak of responsibility for reviews. */
    public static final String BASIS = "桓政办字〔2017〕30号二（三）；国办发〔2018〕118号（十四）";

    private final AccountabilityRecords records;
    private final AccountabilitySteps steps;
    private final AccountabilityCauses causes;
    private final Casework casework;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Accountability(
            AccountabilityRecords records,
            AccountabilitySteps steps,
            AccountabilityCauses causes,
            Casework casework,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.steps = steps;
        this.causes = causes;
        this.casework = casework;
        this.events = events;
        this.clock = clock;
    }

    /** The cases of the unit for whoever leads or reviews; for everybody else those that concern him. */
    @Transactional(readOnly = true)
    public List<AccountabilityLine> list() {
        var actor = CurrentActor.get();
        return records.lines(seesAll(actor) ? null : actor.id());
    }

    /** A case, if it is here for whoever asks. */
    @Transactional(readOnly = true)
    public Optional<AccountabilityDetails> find(AccountabilityId id) {
        var actor = CurrentActor.get();
        return records.details(id).filter(details -> seesAll(actor) || details.concerns(actor.id()));
    }

    /** Whom a case concerns, as far as its file says: for a proposal to begin with. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD', 'HEAD_OF_BODY')")
    public List<Subject> concerned(CaseId id) {
        return causes.concerned(id);
    }

    /** A reviewer or the head says that somebody should answer for something. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD', 'HEAD_OF_BODY')")
    public AccountabilityId propose(Proposal proposal) {
        causes.mustKnow(proposal.subjects());
        return steps.opened(proposal, CurrentActor.get());
    }

    /** Enters that a decision was set aside; an accountability case opens by itself. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD', 'UNIT_HEAD', 'HEAD_OF_BODY')")
    public UUID enter(NewReversal reversal) {
        var details = casework.details(reversal.caseId());
        var number = details.summary().number().text();
        if (details.decidedOn().filter(day -> !reversal.on().isBefore(day)).isEmpty()
                || records.isReversed(reversal.caseId(), reversal.document())) {
            throw new AccountabilityRefusal.NothingReversed(number);
        }
        var id = records.reversed(reversal, number, CurrentActor.get(), clock.instant());
        events.publishEvent(new AccountabilityEvent.Reversed(id, number, reversal));
        causes.reversed(reversal, details);
        return id;
    }

    /** The head lets it go on. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void approve(AccountabilityId id, String words) {
        led(id, StepKind.APPROVED, words);
    }

    /** The head does not let it go on, and says why. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void decline(AccountabilityId id, String words) {
        led(id, StepKind.DECLINED, words);
    }

    /** Whoever it concerns is told what he is held to have done, and that he may answer. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void give(AccountabilityId id, String notice) {
        led(id, StepKind.NOTIFIED, notice);
    }

    /** One of those it concerns answers; what he says on paper, the head enters for him. */
    public void state(AccountabilityId id, String statement) {
        var details = details(id);
        var actor = CurrentActor.get();
        if (!details.concerns(actor.id()) && !actor.is(Role.HEAD_OF_BODY)) {
            throw new AccountabilityRefusal.NotConcerned(actor.name());
        }
        steps.taken(details, StepKind.STATED, statement, null, actor);
    }

    /** Nobody answered in time. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void goOnWithoutStatement(AccountabilityId id, String words) {
        var details = details(id);
        if (details.last().kind() == StepKind.NOTIFIED) {
            mustBeOver(details, StepKind.NOTIFIED);
        }
        led(id, StepKind.SILENT, words);
    }

    /** The head decides, of everybody it concerns. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void decide(AccountabilityId id, Ruling ruling) {
        var details = details(id);
        if (details.last().kind() == StepKind.STATED && !details.isAnsweredByAll()) {
            mustBeOver(details, StepKind.NOTIFIED);
        }
        rule(id, StepKind.DECIDED, ruling);
    }

    /** One of those it concerns appeals, in time. */
    public void appeal(AccountabilityId id, String words) {
        var details = details(id);
        var actor = CurrentActor.get();
        if (!details.concerns(actor.id())) {
            throw new AccountabilityRefusal.NotConcerned(actor.name());
        }
        details.dueAfter(StepKind.DECIDED).filter(clock.today()::isAfter).ifPresent(until -> {
            throw new AccountabilityRefusal.TooLate(until);
        });
        steps.taken(details, StepKind.APPEALED, words, null, actor);
    }

    /** The decision stands. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void uphold(AccountabilityId id, String words) {
        led(id, StepKind.UPHELD, words);
    }

    /** The appeal changes the decision. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void revise(AccountabilityId id, Ruling ruling) {
        rule(id, StepKind.REVISED, ruling);
    }

    /** Closed when the decision is carried out and nobody can appeal any more. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void close(AccountabilityId id, String result) {
        var details = details(id);
        if (details.last().kind() == StepKind.DECIDED) {
            mustBeOver(details, StepKind.DECIDED);
        }
        led(id, StepKind.CLOSED, result);
    }

    private void led(AccountabilityId id, StepKind kind, String words) {
        var details = details(id);
        steps.taken(details, kind, words, null, outsider(details));
    }

    private void rule(AccountabilityId id, StepKind kind, Ruling ruling) {
        var details = details(id);
        var actor = outsider(details);
        var subjects = details.subjects();
        var ruled = new HashSet<Integer>();
        for (var outcome : ruling.outcomes()) {
            var known = outcome.subject() >= 1 && outcome.subject() <= subjects.size();
            if (!known
                    || !ruled.add(outcome.subject())
                    || !outcome.consequence()
                            .fits(subjects.get(outcome.subject() - 1).duty())) {
                throw new AccountabilityRefusal.NotRuledOn(
                        known ? subjects.get(outcome.subject() - 1).name() : String.valueOf(outcome.subject()));
            }
        }
        for (var no = 1; no <= subjects.size(); no++) {
            if (!ruled.contains(no)) {
                throw new AccountabilityRefusal.NotRuledOn(subjects.get(no - 1).name());
            }
        }
        steps.taken(details, kind, ruling.reasons(), ruling, actor);
    }

    /** The time that began with a step is over. */
    private void mustBeOver(AccountabilityDetails details, StepKind began) {
        details.dueAfter(began).filter(until -> !clock.today().isAfter(until)).ifPresent(until -> {
            throw new AccountabilityRefusal.StillRuns(until);
        });
    }

    private static Actor outsider(AccountabilityDetails details) {
        var actor = CurrentActor.get();
        if (details.concerns(actor.id())) {
            throw new AccountabilityRefusal.RulesOnHimself(actor.name());
        }
        return actor;
    }

    private AccountabilityDetails details(AccountabilityId id) {
        return find(id).orElseThrow(() -> new NoSuchAccountability(id));
    }

    private static boolean seesAll(Actor actor) {
        return actor.is(Role.REVIEWER)
                || actor.is(Role.REVIEW_HEAD)
                || actor.is(Role.UNIT_HEAD)
                || actor.is(Role.HEAD_OF_BODY);
    }
}
