package org.zhifa.review.people;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.OfficialClock;

/** What reviewers learned, and whether they proved it (定期培训制度). Whoever keeps the register enters it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TENANT_ADMIN', 'HEAD_OF_BODY', 'UNIT_HEAD', 'REVIEWER', 'REVIEW_HEAD')")
public class ReviewerTraining {

    private final TrainingRecords records;
    private final ReviewerRecords register;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    ReviewerTraining(
            TrainingRecords records, ReviewerRecords register, ApplicationEventPublisher events, OfficialClock clock) {
        this.records = records;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a training that was held. */
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'HEAD_OF_BODY')")
    public UUID held(NewTraining training) {
        training.people().forEach(this::mustBeRegistered);
        mustBePast(training.heldOn());
        var id = records.trained(training, CurrentActor.get(), clock.instant());
        events.publishEvent(new ReviewerEvent.Trained(id, training));
        return id;
    }

    /** Enters an exam somebody took. */
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'HEAD_OF_BODY')")
    public UUID examined(NewExam exam) {
        mustBeRegistered(exam.person());
        mustBePast(exam.heldOn());
        var id = records.examined(exam, CurrentActor.get(), clock.instant());
        events.publishEvent(new ReviewerEvent.Examined(id, exam));
        return id;
    }

    /** Says that a training or an exam was entered wrongly; it stays to be read, and counts no more. */
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'HEAD_OF_BODY')")
    public void withdraw(UUID entry, String reason) {
        if (!records.holds(entry)) {
            throw new NoSuchElementException("no training and no exam " + entry);
        }
        records.withdrawn(entry, reason.strip(), CurrentActor.get(), clock.instant());
        events.publishEvent(new ReviewerEvent.Withdrawn(entry, reason.strip()));
    }

    /** What somebody took part in, the last first. */
    @Transactional(readOnly = true)
    public List<Training> trainings(PersonId person) {
        return records.trainings(person);
    }

    /** The exams somebody took, the last first. */
    @Transactional(readOnly = true)
    public List<Exam> exams(PersonId person) {
        return records.exams(person);
    }

    private void mustBeRegistered(PersonId person) {
        if (register.versions(person).isEmpty()) {
            throw new NoSuchReviewer(person);
        }
    }

    private void mustBePast(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new ReviewerRefusal.NotYetHeld(day);
        }
    }
}
