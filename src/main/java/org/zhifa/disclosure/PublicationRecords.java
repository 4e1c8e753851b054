package org.zhifa.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.identity.PersonId;

/** The tenant's tables of publications: tasks, and the states they have been in. */
@Component
class PublicationRecords {

    private static final String TASKS = """
            select t.*, s.state, s.rule, s.permalink, s.reason, s.recheck_on,
                (select (p.record::json ->> 'publishedOn')::date from publication_state p
                 where p.task_id = t.task_id and p.state = 'PUBLISHED' order by p.position desc limit 1) as published_on
            from publication_task t
                join lateral (select * from publication_state s where s.task_id = t.task_id
                              order by s.position desc limit 1) s on true
            """;

    private final JdbcClient jdbc;

    PublicationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a task; nothing happens if the case has one. */
    void open(
            UUID task,
            CaseId caseId,
            String caseNo,
            String title,
            String party,
            LocalDate decidedOn,
            LocalDate dueOn,
            PublicationEntry first) {
        var opened = jdbc.sql("""
                        insert into publication_task
                            (task_id, case_id, case_no, title, party_name, decided_on, due_on, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (case_id) do nothing
                        """)
                .params(task, caseId.value(), caseNo, title, party, decidedOn, dueOn, Timestamp.from(first.at()))
                .update();
        if (opened == 1) {
            add(task, first);
        }
    }

    void add(UUID task, PublicationEntry entry) {
        var record = entry.record();
        jdbc.sql("""
                        insert into publication_state (task_id, position, state, rule, outcome, permalink, record, digest,
                            reason, recheck_on, withdrawal, person_id, person_name, entered_at, entry_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        task,
                        entry.position(),
                        entry.state().name(),
                        name(entry.rule()),
                        name(entry.outcome()),
                        record == null ? null : record.permalink().value(),
                        record == null ? null : record.json(),
                        record == null ? null : record.digest(),
                        entry.reason(),
                        entry.recheckOn(),
                        entry.withdrawal() == null ? null : entry.withdrawal().json(),
                        entry.by().value(),
                        entry.byName(),
                        Timestamp.from(entry.at()),
                        entry.logEntry()))
                .update();
    }

    Optional<PublicationTask> task(UUID id) {
        return jdbc.sql(TASKS + " where t.task_id = ?")
                .param(id)
                .query((row, _) -> task(row))
                .optional();
    }

    Optional<PublicationTask> taskOf(CaseId caseId) {
        return jdbc.sql(TASKS + " where t.case_id = ?")
                .param(caseId.value())
                .query((row, _) -> task(row))
                .optional();
    }

    List<PublicationTask> mostPressing(List<PublicationState> states, int limit) {
        return tasks(TASKS + " where s.state in (:states) order by t.due_on, t.task_id limit :limit", states, limit);
    }

    List<PublicationTask> newest(List<PublicationState> states, int limit) {
        return tasks(
                TASKS + " where s.state in (:states) order by s.entered_at desc, t.task_id limit :limit",
                states,
                limit);
    }

    private List<PublicationTask> tasks(String sql, List<PublicationState> states, int limit) {
        return jdbc.sql(sql)
                .param("states", states.stream().map(Enum::name).toList())
                .param("limit", limit)
                .query((row, _) -> task(row))
                .list();
    }

    int count(List<PublicationState> states) {
        return jdbc.sql("""
                        select count(*) from (
                            select distinct on (task_id) state from publication_state
                            order by task_id, position desc) newest
                        where state in (:states)
                        """)
                .param("states", states.stream().map(Enum::name).toList())
                .query(Integer.class)
                .single();
    }

    /** Every state of a task, the newest last. */
    List<PublicationEntry> entries(UUID task) {
        return jdbc.sql("select * from publication_state where task_id = ? order by position")
                .param(task)
                .query((row, _) -> entry(row))
                .list();
    }

    /** The state that put a version of a publication before the public, if this tenant did. */
    Optional<PublicationEntry> published(Permalink permalink, String digest) {
        return jdbc.sql("""
                        select * from publication_state
                        where state = 'PUBLISHED' and permalink = ? and digest = ? order by position desc limit 1
                        """)
                .params(permalink.value(), digest)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** The next running number of the year. */
    int nextNumber(int year, int first) {
        return jdbc.sql("""
                        insert into publication_number (year, last) values (:year, :first)
                        on conflict (year) do update set last = publication_number.last + 1
                        returning last
                        """)
                .param("year", year)
                .param("first", first)
                .query(Integer.class)
                .single();
    }

    private static PublicationTask task(ResultSet row) throws SQLException {
        return new PublicationTask(
                row.getObject("task_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_no"),
                row.getString("title"),
                row.getString("party_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                PublicationState.valueOf(row.getString("state")),
                read(row.getString("rule"), PublishRule::valueOf),
                read(row.getString("permalink"), Permalink::new),
                row.getString("reason"),
                row.getObject("recheck_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class));
    }

    private static PublicationEntry entry(ResultSet row) throws SQLException {
        return new PublicationEntry(
                row.getInt("position"),
                PublicationState.valueOf(row.getString("state")),
                read(row.getString("rule"), PublishRule::valueOf),
                read(row.getString("outcome"), Outcome::valueOf),
                read(row.getString("record"), PublicRecord::parse),
                row.getString("reason"),
                row.getObject("recheck_on", LocalDate.class),
                read(row.getString("withdrawal"), Withdrawal::parse),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("entry_id", UUID.class));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        return text == null ? null : reader.apply(text);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
