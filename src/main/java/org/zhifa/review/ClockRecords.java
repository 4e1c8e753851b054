package org.zhifa.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.deadline.Suspension;
import org.zhifa.casework.deadline.SuspensionKind;
import org.zhifa.identity.Actor;

/** How long rounds of review may take, what stopped their clocks, and who asked for other time. */
@Component
class ClockRecords {

    /**
     * The clock of a round.
     *
     * @param course the round it began with; rounds that go on after a return, or on a new draft, share it
     * @param from counted from the day after this one
     */
    record Row(ReviewId review, ReviewId course, LocalDate from, int days) {}

    /** Somebody is to be reminded. */
    record Due(ReviewId review, Reminder level) {}

    private static final RowMapper<TimeRequest> REQUEST = (row, _) -> new TimeRequest(
            row.getObject("request_id", UUID.class),
            new ReviewId(row.getObject("review_id", UUID.class)),
            new CaseId(row.getObject("case_id", UUID.class)),
            TimeRequest.Kind.valueOf(row.getString("kind")),
            row.getInt("days"),
            row.getString("reason"),
            row.getString("asker"),
            instant(row, "asked_at"),
            Optional.ofNullable(row.getString("judge")).map(judge -> answer(row, judge)));

    private final JdbcClient jdbc;

    ClockRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its days are not known before they are reckoned. */
    void start(Row clock, LocalDate dueOn) {
        jdbc.sql("""
                        insert into review_clock (review_id, course, counts_from, days, warn_on, press_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(clock.review().value(), clock.course().value(), clock.from(), clock.days(), dueOn, dueOn)
                .update();
    }

    Optional<Row> find(ReviewId review) {
        return jdbc.sql("select * from review_clock where review_id = ?")
                .param(review.value())
                .query((row, _) -> new Row(
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        new ReviewId(row.getObject("course", UUID.class)),
                        row.getObject("counts_from", LocalDate.class),
                        row.getInt("days")))
                .optional();
    }

    void reckoned(ReviewId review, LocalDate dueOn, LocalDate warnOn, LocalDate pressOn, boolean urgent) {
        jdbc.sql("update review_clock set warn_on = ?, press_on = ? where review_id = ?")
                .params(warnOn, pressOn, review.value())
                .update();
        jdbc.sql("update review set due_on = ?, urgent = ? where review_id = ?")
                .params(dueOn, urgent, review.value())
                .update();
    }

    void paused(ReviewId course, LocalDate from, LocalDate to) {
        jdbc.sql("insert into review_pause (course, from_on, to_on) values (?, ?, ?)")
                .params(course.value(), from, to)
                .update();
    }

    List<Suspension> pauses(ReviewId course) {
        return jdbc.sql("select from_on, to_on from review_pause where course = ? order by from_on")
                .param(course.value())
                .query((row, _) -> new Suspension(
                        SuspensionKind.COMPLETION,
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)))
                .list();
    }

    /** Whether materials were returned in this course already. */
    boolean wasReturned(ReviewId course) {
        return jdbc.sql("""
                        select exists (select from review_clock c join review_opinion o using (review_id)
                                       where c.course = ? and o.outcome = 'RETURN')""").param(course.value()).query(Boolean.class).single();
    }

    void ask(TimeRequest request, ReviewId course, Actor by) {
        jdbc.sql("""
                        insert into review_time_request
                            (request_id, review_id, course, kind, days, reason, asked_by, asker, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.id(),
                        request.review().value(),
                        course.value(),
                        request.kind().name(),
                        request.days(),
                        request.reason(),
                        by.id().value(),
                        by.name(),
                        request.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(UUID request, TimeRequest.Answer answer, Actor by) {
        jdbc.sql("""
                        insert into review_time_answer (request_id, granted, words, judged_by, judge, judged_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        request,
                        answer.granted(),
                        answer.words(),
                        by.id().value(),
                        by.name(),
                        answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TimeRequest> request(UUID id) {
        return jdbc.sql("""
                        select q.*, r.case_id, a.granted, a.words, a.judge, a.judged_at
                        from review_time_request q join review r using (review_id)
                            left join review_time_answer a using (request_id)
                        where q.request_id = ?""").param(id).query(REQUEST).optional();
    }

    List<TimeRequest> requests(ReviewId course) {
        return jdbc.sql("""
                        select q.*, r.case_id, a.granted, a.words, a.judge, a.judged_at
                        from review_time_request q join review r using (review_id)
                            left join review_time_answer a using (request_id)
                        where q.course = ? order by q.asked_at""").param(course.value()).query(REQUEST).list();
    }

    /** What nobody answered, of rounds that are still open; the oldest first. */
    List<TimeRequest> unanswered() {
        return jdbc.sql("""
                        select q.*, r.case_id, null as granted, null as words, null as judge, null as judged_at
                        from review_time_request q join review r using (review_id)
                        where r.state = 'OPEN'
                            and not exists (select from review_time_answer a where a.request_id = q.request_id)
                        order by q.asked_at""").query(REQUEST).list();
    }

    /** Rounds whose time is so far gone that somebody must be told, each level once. */
    List<Due> remind(LocalDate today, Instant now) {
        return jdbc.sql("""
                        insert into review_reminder (review_id, level, due_on, reminded_at)
                        select r.review_id, reached.level, r.due_on, :now
                        from review r join review_clock c using (review_id)
                            cross join lateral (values ('WARN', c.warn_on), ('PRESS', c.press_on),
                                ('OVERDUE', r.due_on + 1)) as reached (level, on_day)
                        where r.state = 'OPEN' and reached.on_day <= :today
                        on conflict do nothing
                        returning review_id, level""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query((row, _) -> new Due(
                        new ReviewId(row.getObject("review_id", UUID.class)), Reminder.valueOf(row.getString("level"))))
                .list();
    }

    /** Open rounds that reached a level by today, with the highest each reached. */
    List<Due> reached(LocalDate today) {
        return jdbc.sql("""
                        select r.review_id, case when r.due_on < :today then 'OVERDUE'
                            when c.press_on <= :today then 'PRESS' else 'WARN' end as level
                        from review r join review_clock c using (review_id)
                        where r.state = 'OPEN' and c.warn_on <= :today
                        order by r.due_on, r.review_id""")
                .param("today", today)
                .query((row, _) -> new Due(
                        new ReviewId(row.getObject("review_id", UUID.class)), Reminder.valueOf(row.getString("level"))))
                .list();
    }

    private static TimeRequest.@Nullable Answer answer(ResultSet row, String judge) {
        try {
            return new TimeRequest.Answer(
                    row.getBoolean("granted"), row.getString("words"), judge, instant(row, "judged_at"));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
