package org.zhifa.review.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;

/** Trainings and exams as they were entered; what was withdrawn stays, and counts no more. */
@Component
class TrainingRecords {

    private final JdbcClient jdbc;

    TrainingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID trained(NewTraining training, Actor by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into reviewer_training
                            (training_id, held_on, topic, organiser, hours, entered_by, enterer, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        training.heldOn(),
                        training.topic(),
                        training.organiser(),
                        training.hours(),
                        by.id().value(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        training.people()
                .forEach(person -> jdbc.sql("insert into reviewer_attendance (training_id, person_id) values (?, ?)")
                        .params(id, person.value())
                        .update());
        return id;
    }

    UUID examined(NewExam exam, Actor by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into reviewer_exam
                            (exam_id, person_id, held_on, subject, passed, score, entered_by, enterer, entered_at)
                        values (:id, :person, :on, :subject, :passed, cast(:score as numeric), :by, :enterer, :at)""")
                .param("id", id)
                .param("person", exam.person().value())
                .param("on", exam.heldOn())
                .param("subject", exam.subject())
                .param("passed", exam.passed())
                .param("score", exam.score())
                .param("by", by.id().value())
                .param("enterer", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void withdrawn(UUID record, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into reviewer_withdrawal (record_id, reason, withdrawn_by, withdrawer, withdrawn_at)
                        values (?, ?, ?, ?, ?)""")
                .params(record, reason, by.id().value(), by.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there is such a training or exam that still holds. */
    boolean holds(UUID record) {
        return jdbc.sql("""
                        select (exists (select from reviewer_training where training_id = :id)
                                or exists (select from reviewer_exam where exam_id = :id))
                            and not exists (select from reviewer_withdrawal where record_id = :id)""").param("id", record).query(Boolean.class).single();
    }

    /** Everybody's hours of a year, without what was withdrawn. */
    Map<PersonId, BigDecimal> hours(int year) {
        var hours = new HashMap<PersonId, BigDecimal>();
        jdbc.sql("""
                        select a.person_id, sum(t.hours) as hours
                        from reviewer_attendance a join reviewer_training t using (training_id)
                        where t.held_on between ? and ?
                            and not exists (select from reviewer_withdrawal w where w.record_id = t.training_id)
                        group by a.person_id""")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(row -> {
                    hours.put(new PersonId(row.getObject("person_id", UUID.class)), row.getBigDecimal("hours"));
                });
        return hours;
    }

    /** Whether everybody's last exam was passed, without what was withdrawn. */
    Map<PersonId, Boolean> lastExams() {
        var exams = new HashMap<PersonId, Boolean>();
        jdbc.sql("""
                        select distinct on (person_id) person_id, passed from reviewer_exam e
                        where not exists (select from reviewer_withdrawal w where w.record_id = e.exam_id)
                        order by person_id, held_on desc, entered_at desc""").query(row -> {
            exams.put(new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("passed"));
        });
        return exams;
    }

    List<Training> trainings(PersonId person) {
        return jdbc.sql("""
                        select t.*, w.reason from reviewer_training t join reviewer_attendance a using (training_id)
                            left join reviewer_withdrawal w on w.record_id = t.training_id
                        where a.person_id = ? order by t.held_on desc, t.entered_at desc""")
                .param(person.value())
                .query((row, _) -> new Training(
                        row.getObject("training_id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("topic"),
                        row.getString("organiser"),
                        row.getBigDecimal("hours"),
                        row.getString("enterer"),
                        row.getString("reason")))
                .list();
    }

    List<Exam> exams(PersonId person) {
        return jdbc.sql("""
                        select e.*, w.reason from reviewer_exam e
                            left join reviewer_withdrawal w on w.record_id = e.exam_id
                        where e.person_id = ? order by e.held_on desc, e.entered_at desc""")
                .param(person.value())
                .query((row, _) -> new Exam(
                        row.getObject("exam_id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("subject"),
                        row.getBoolean("passed"),
                        row.getBigDecimal("score"),
                        row.getString("enterer"),
                        row.getString("reason")))
                .list();
    }
}
