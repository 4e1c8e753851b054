package org.zhifa.review.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/**
 * The register of a unit's legal reviewers (法制审核人员库). The unit's administrator enters, the head appoints; what was
 * approved last holds, and nothing that was entered is ever changed.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Reviewers {

    private final ReviewerRecords records;
    private final TrainingRecords trainings;
    private final Officers officers;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Reviewers(
            ReviewerRecords records,
            TrainingRecords trainings,
            Officers officers,
            Tenants tenants,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.trainings = trainings;
        this.officers = officers;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters somebody, or what is different now. It holds when the head approved it.
     *
     * @return the version, for whoever approves it
     */
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public int enter(Reviewer reviewer, String reason) {
        var version = records.entered(reviewer, reason.strip(), CurrentActor.get(), clock.instant());
        events.publishEvent(new ReviewerEvent.Entered(reviewer, version, reason.strip()));
        return version;
    }

    /** The head appoints somebody as was entered last; refused if that changed since it was looked at. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void approve(PersonId person, int version) {
        var last = records.versions(person).stream().findFirst().orElseThrow(() -> new NoSuchReviewer(person));
        if (last.isApproved() || last.number() != version) {
            throw new ReviewerRefusal.NothingToApprove(last.reviewer());
        }
        records.approved(person, version, CurrentActor.get(), clock.instant());
        events.publishEvent(new ReviewerEvent.Appointed(person, version));
    }

    /** Somebody as the register has him now; nothing if the head never appointed him. */
    @Transactional(readOnly = true)
    public Optional<Reviewer> find(PersonId person) {
        return records.held(person).map(ReviewerVersion::reviewer);
    }

    /** Gate G9: refuses whoever is not appointed on the day, or not qualified for the act. */
    @Transactional(readOnly = true)
    public void mustBeQualified(PersonId person, Act act, LocalDate day) {
        var reviewer = find(person).orElseThrow(() -> new ReviewerRefusal.NotInRegister(nameOf(person)));
        if (!reviewer.isAppointedOn(day)) {
            throw new ReviewerRefusal.NotAppointed(reviewer, day);
        }
        if (!reviewer.isQualifiedFor(act)) {
            throw new ReviewerRefusal.NotQualified(reviewer);
        }
    }

    /** Whoever may review this kind of act on that day, by name. */
    @Transactional(readOnly = true)
    public List<Reviewer> qualifiedFor(Act act, LocalDate day) {
        return records.held().stream()
                .filter(reviewer -> reviewer.mayReview(act, day))
                .toList();
    }

    /** The whole register, by name, with this year's and last year's training. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'HEAD_OF_BODY', 'UNIT_HEAD', 'REVIEWER', 'REVIEW_HEAD')")
    public List<RegisterLine> register() {
        var year = clock.today().getYear();
        var held = records.held().stream().collect(Collectors.toMap(Reviewer::id, Function.identity()));
        var hours = trainings.hours(year);
        var before = trainings.hours(year - 1);
        var exams = trainings.lastExams();
        return records.last().stream()
                .map(last -> {
                    var person = last.reviewer().id();
                    return new RegisterLine(
                            last,
                            Optional.ofNullable(held.get(person)),
                            hours.getOrDefault(person, BigDecimal.ZERO),
                            before.getOrDefault(person, BigDecimal.ZERO),
                            exams.get(person));
                })
                .toList();
    }

    /** Everything the register ever said of somebody, the last first; empty for whoever was never in it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'HEAD_OF_BODY', 'UNIT_HEAD', 'REVIEWER', 'REVIEW_HEAD')")
    public List<ReviewerVersion> history(PersonId person) {
        return records.versions(person);
    }

    /** Reviewers who may act on a day to officers with a valid certificate (I-11). */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'HEAD_OF_BODY', 'UNIT_HEAD', 'REVIEWER', 'REVIEW_HEAD')")
    public ReviewerRatio ratio() {
        var today = clock.today();
        var certified = officers.all().stream()
                .filter(officer -> officer.status() == Officer.Status.VALID && !today.isAfter(officer.validTo()))
                .count();
        var reviewers = records.held().stream()
                .filter(reviewer -> reviewer.isAppointedOn(today))
                .count();
        return new ReviewerRatio((int) reviewers, (int) certified);
    }

    /** How many hours of training a year the unit asks of its reviewers. */
    @Transactional(readOnly = true)
    public int requiredHours() {
        return tenants.current().review().trainingHours();
    }

    private static String nameOf(PersonId person) {
        return CurrentActor.find()
                .filter(actor -> actor.id().equals(person))
                .map(actor -> actor.name())
                .orElseGet(person::toString);
    }
}
