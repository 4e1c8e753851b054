package org.zhifa.review.accountability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;

/** Accountability cases, their steps and what was set aside; none of it is ever changed. */
@Component
class AccountabilityRecords {

    private static final RowMapper<AccountabilityLine> LINE = (row, _) -> line(row);

    private final JdbcClient jdbc;

    AccountabilityRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if what opens it by itself opened it before. */
    boolean opened(AccountabilityId id, Proposal proposal, @Nullable String number, @Nullable String once, Instant at) {
        var inserted = jdbc.sql("""
                        insert into accountability_case
                            (accountability_id, cause, opened_once, case_id, case_no, facts, basis, opened_at)
                        values (:id, :cause, cast(:once as varchar), cast(:case as uuid), cast(:number as varchar),
                            :facts, :basis, :at)
                        on conflict (opened_once) do nothing""")
                .param("id", id.value())
                .param("cause", proposal.cause().name())
                .param("once", once)
                .param(
                        "case",
                        proposal.caseId() == null ? null : proposal.caseId().value())
                .param("number", number)
                .param("facts", proposal.facts())
                .param("basis", proposal.basis())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 0) {
            return false;
        }
        var no = 0;
        for (var subject : proposal.subjects()) {
            jdbc.sql("""
                            insert into accountability_subject (accountability_id, subject_no, person_id, name, duty)
                            values (:id, :no, cast(:person as uuid), :name, :duty)""")
                    .param("id", id.value())
                    .param("no", ++no)
                    .param(
                            "person",
                            subject.person() == null ? null : subject.person().value())
                    .param("name", subject.name())
                    .param("duty", subject.duty().name())
                    .update();
        }
        return true;
    }

    /** Two steps at once: the database takes the first. */
    void stepped(
            AccountabilityId id,
            int number,
            StepKind kind,
            @Nullable StepKind after,
            String words,
            @Nullable Ruling ruling,
            @Nullable LocalDate dueOn,
            @Nullable Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into accountability_step (accountability_id, step_no, kind, after_kind, words, appraisal,
                            due_on, taken_by, taker, taken_at)
                        values (:id, :no, :kind, cast(:after as varchar), :words, cast(:appraisal as varchar),
                            cast(:due as date), cast(:by as uuid), cast(:taker as varchar), :at)""")
                .param("id", id.value())
                .param("no", number)
                .param("kind", kind.name())
                .param("after", after == null ? null : after.name())
                .param("words", words)
                .param("appraisal", ruling == null ? null : ruling.appraisal().strip())
                .param("due", dueOn)
                .param("by", by == null ? null : by.id().value())
                .param("taker", by == null ? null : by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (ruling != null) {
            ruling.outcomes()
                    .forEach(outcome -> jdbc.sql("""
                            insert into accountability_outcome
                                (accountability_id, step_no, subject_no, share, consequence)
                            values (?, ?, ?, ?, ?)""")
                            .params(
                                    id.value(),
                                    number,
                                    outcome.subject(),
                                    outcome.share().name(),
                                    outcome.consequence().name())
                            .update());
        }
    }

    /** All there are, or those that concern one person, the newest first. */
    List<AccountabilityLine> lines(@Nullable PersonId concerning) {
        return jdbc.sql("""
                        select c.*, s.kind, s.due_on, array_to_string(array(
                            select distinct p.name from accountability_subject p
                            where p.accountability_id = c.accountability_id order by 1), '、') as names
                        from accountability_case c join lateral (
                            select kind, due_on from accountability_step s
                            where s.accountability_id = c.accountability_id order by step_no desc limit 1) s on true
                        where cast(:person as uuid) is null or exists (
                            select from accountability_subject p
                            where p.accountability_id = c.accountability_id and p.person_id = :person)
                        order by c.opened_at desc, c.accountability_id""")
                .param("person", concerning == null ? null : concerning.value())
                .query(LINE)
                .list();
    }

    Optional<AccountabilityDetails> details(AccountabilityId id) {
        return jdbc.sql("""
                        select c.*, s.kind, s.due_on, array_to_string(array(
                            select distinct p.name from accountability_subject p
                            where p.accountability_id = c.accountability_id order by 1), '、') as names
                        from accountability_case c join lateral (
                            select kind, due_on from accountability_step s
                            where s.accountability_id = c.accountability_id order by step_no desc limit 1) s on true
                        where c.accountability_id = ?""")
                .param(id.value())
                .query((row, _) -> new AccountabilityDetails(
                        line(row), row.getString("facts"), row.getString("basis"), subjects(id), steps(id)))
                .optional();
    }

    UUID reversed(NewReversal reversal, String number, Actor by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into review_reversal (reversal_id, case_id, case_no, body, result, document_no, reversed_on,
                            reasons, entered_by, enterer, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        reversal.caseId().value(),
                        number,
                        reversal.body().name(),
                        reversal.result().name(),
                        reversal.document().strip(),
                        reversal.on(),
                        reversal.reasons().strip(),
                        by.id().value(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    boolean isReversed(CaseId id, String document) {
        return jdbc.sql("select exists (select from review_reversal where case_id = ? and document_no = ?)")
                .params(id.value(), document.strip())
                .query(Boolean.class)
                .single();
    }

    /** How many of a reviewer's opinions of a year came after their last day. */
    int overdue(PersonId reviewer, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(*) from review_opinion o join review r using (review_id)
                        where o.reviewer_id = :reviewer
                            and (o.concluded_at at time zone 'Asia/Shanghai')::date between :from and :to
                            and (o.concluded_at at time zone 'Asia/Shanghai')::date > r.due_on""")
                .param("reviewer", reviewer.value())
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    /** Whether somebody ever agreed to or returned a step, or took one. */
    boolean acted(PersonId person) {
        return jdbc.sql("""
                        select exists (select from step_judgement where person_id = :person)
                            or exists (select from step_entry where taken_by = :person)""")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Who passed the draft a case was decided on, if it was. */
    Optional<Subject> passedBy(CaseId id) {
        return jdbc.sql("""
                        select p.reviewer_id, p.reviewer from review_pass p
                            join decision d on d.case_id = p.case_id and d.draft = p.draft and d.manifest = p.manifest
                        where p.case_id = ? order by p.passed_at desc limit 1""")
                .param(id.value())
                .query((row, _) -> new Subject(
                        new PersonId(row.getObject("reviewer_id", UUID.class)),
                        row.getString("reviewer"),
                        Duty.REVIEWER))
                .optional();
    }

    /** Who decided a case, by whatever name the person judged its steps. */
    Optional<Subject> decidedBy(CaseId id) {
        return jdbc.sql("""
                        select d.decided_by, j.person_name from decision d
                            join step_entry e on e.case_id = d.case_id
                            join step_judgement j on j.entry_id = e.entry_id and j.person_id = d.decided_by
                        where d.case_id = ? order by j.judged_at desc limit 1""")
                .param(id.value())
                .query((row, _) -> new Subject(
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getString("person_name"),
                        Duty.APPROVER))
                .optional();
    }

    private List<Subject> subjects(AccountabilityId id) {
        return jdbc.sql("select * from accountability_subject where accountability_id = ? order by subject_no")
                .param(id.value())
                .query((row, _) -> {
                    var person = row.getObject("person_id", UUID.class);
                    return new Subject(
                            person == null ? null : new PersonId(person),
                            row.getString("name"),
                            Duty.valueOf(row.getString("duty")));
                })
                .list();
    }

    private List<AccountabilityDetails.Step> steps(AccountabilityId id) {
        var outcomes = jdbc
                .sql("select * from accountability_outcome where accountability_id = ? order by step_no, subject_no")
                .param(id.value())
                .query((row, _) -> new Ruled(
                        row.getInt("step_no"),
                        new Ruling.Outcome(
                                row.getInt("subject_no"),
                                Share.valueOf(row.getString("share")),
                                Consequence.valueOf(row.getString("consequence")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Ruled::step, Collectors.mapping(Ruled::outcome, Collectors.toList())));
        return jdbc.sql("select * from accountability_step where accountability_id = ? order by step_no")
                .param(id.value())
                .query((row, _) -> new AccountabilityDetails.Step(
                        row.getInt("step_no"),
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("appraisal"),
                        outcomes.getOrDefault(row.getInt("step_no"), List.of()),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("taker"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Ruled(int step, Ruling.Outcome outcome) {}

    private static AccountabilityLine line(ResultSet row) throws SQLException {
        var about = row.getObject("case_id", UUID.class);
        return new AccountabilityLine(
                new AccountabilityId(row.getObject("accountability_id", UUID.class)),
                Cause.valueOf(row.getString("cause")),
                about == null ? null : new CaseId(about),
                row.getString("case_no"),
                Arrays.asList(row.getString("names").split("、")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                StepKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class));
    }
}
