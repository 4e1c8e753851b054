package org.zhifa.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.identity.PersonId;
import org.zhifa.review.DeskLine.Why;
import org.zhifa.shared.OfficialClock;

/** The lists of the desk. Each page is found by its place in an index; what a row says besides is asked for that page alone. */
@Component
class DeskRecords {

    private static final int SOON = 2;

    /** A page of rounds with what each row says of them. */
    private static final String ROWS = """
            select r.*,
                (select count(*) from review_reading m where m.review_id = r.review_id and not exists (
                    select from review_seen s where s.person_id = :me and s.case_id = r.case_id
                        and s.kind = m.kind and s.ref = m.ref and s.digest = m.digest)) as unread,
                (select count(*) from review_thread t cross join lateral (
                        select e.doing, e.reviews from review_thread_entry e where e.thread_id = t.thread_id
                        order by e.entry_no desc limit 1) last
                    where t.case_id = r.case_id and last.doing = 'SAY' and not last.reviews) as answered,
                (select o.outcome from review_opinion o where o.review_id = r.review_id) as outcome,
                p.round as before_round, p.step_id as before_step,
                (select o.outcome from review_opinion o where o.review_id = p.review_id) as before_outcome
            from (""";

    private static final String BEFORE = """
            ) r left join lateral (
                select b.review_id, b.round, b.step_id from review b
                where b.case_id = r.case_id and b.sent_at < r.sent_at order by b.sent_at desc limit 1) p on true
            """;

    private static final String NARROWED = """
             and case_no like :act and due_on <= :dueUntil
             and (party ilike :words or title ilike :words or case_no ilike :words)
            """;

    private static final String OPEN_PAGE = """
             and (due_on, review_id) > (:dueOn, :id) order by due_on, review_id limit :size
            """;

    private static final String BY_DUE = " order by r.due_on, r.review_id";

    static final String MINE = ROWS
            + "select * from review where state = 'OPEN' and assigned_to = :me"
            + " and (held_until is null or held_until <= :today)" + NARROWED + OPEN_PAGE + BEFORE + BY_DUE;

    private static final String HELD = ROWS
            + "select * from review where state = 'OPEN' and assigned_to = :me and held_until > :today" + NARROWED
            + OPEN_PAGE + BEFORE + BY_DUE;

    private static final String POOL = ROWS + "select * from review where state = 'OPEN' and assigned_to is null"
            + NARROWED + OPEN_PAGE + BEFORE + BY_DUE;

    private static final String DONE = ROWS + "select * from review where state <> 'OPEN'" + NARROWED + """
             and (ended_at, review_id) < (:endedAt, :id) order by ended_at desc, review_id desc limit :size
            """ + BEFORE
            + " order by r.ended_at desc, r.review_id desc";

    private static final String COUNTS = """
            select
                (select count(*) from (select 1 from review where state = 'OPEN' and assigned_to = :me
                    and (held_until is null or held_until <= :today) limit :most) as mine) as mine,
                (select count(*) from (select 1 from review where state = 'OPEN' and assigned_to is null
                    limit :most) as pool) as pool,
                (select count(*) from (select 1 from review where state = 'OPEN' and assigned_to = :me
                    and held_until > :today limit :most) as held) as held,
                (select count(*) from (select 1 from review where state <> 'OPEN' limit :most) as done) as done""";

    private final JdbcClient jdbc;
    private final ReviewRecords rounds;
    private final WorkCalendar calendar;
    private final OfficialClock clock;
    private final RowMapper<DeskLine> lines = (row, _) -> line(row);

    DeskRecords(JdbcClient jdbc, ReviewRecords rounds, WorkCalendar calendar, OfficialClock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<DeskLine> lines(DeskQuery query, PersonId me, DeskPlace after, int size) {
        return switch (query.shelf()) {
            case MINE -> narrowed(jdbc.sql(MINE), query, me, after, size);
            case POOL -> narrowed(jdbc.sql(POOL), query, me, after, size);
            case HELD -> narrowed(jdbc.sql(HELD), query, me, after, size);
            case DONE -> narrowed(jdbc.sql(DONE), query, me, after, size);
        };
    }

    Map<Shelf, Integer> counts(PersonId me, int most) {
        return jdbc.sql(COUNTS)
                .param("me", me.value())
                .param("today", clock.today())
                .param("most", most)
                .query((row, _) -> {
                    var counts = new EnumMap<Shelf, Integer>(Shelf.class);
                    counts.put(Shelf.MINE, row.getInt("mine"));
                    counts.put(Shelf.POOL, row.getInt("pool"));
                    counts.put(Shelf.HELD, row.getInt("held"));
                    counts.put(Shelf.DONE, row.getInt("done"));
                    return counts;
                })
                .single();
    }

    /** How many open rounds lie with each reviewer. */
    Map<PersonId, Integer> loads() {
        var loads = new java.util.HashMap<PersonId, Integer>();
        jdbc.sql(
                        "select assigned_to, count(*) as rounds from review where state = 'OPEN' and assigned_to is not null group by 1")
                .query((row, _) ->
                        loads.put(new PersonId(row.getObject("assigned_to", UUID.class)), row.getInt("rounds")))
                .list();
        return loads;
    }

    void assign(ReviewId id, @Nullable PersonId to, @Nullable String name, @Nullable String assigner) {
        jdbc.sql("""
                        update review set assigned_to = ?, reviewer = ?, assigner = ?,
                            held_until = null, held_for = null, held_note = null
                        where review_id = ?""")
                .param(to == null ? null : to.value())
                .param(name)
                .param(assigner)
                .param(id.value())
                .update();
    }

    void hold(ReviewId id, @Nullable Hold hold) {
        jdbc.sql("update review set held_until = ?, held_for = ?, held_note = ? where review_id = ?")
                .param(hold == null ? null : hold.until())
                .param(hold == null ? null : hold.reason().name())
                .param(hold == null ? null : hold.note())
                .param(id.value())
                .update();
    }

    Optional<Hold> holdOf(ReviewId id) {
        return jdbc.sql("select held_until, held_for, held_note from review where review_id = ?")
                .param(id.value())
                .query((row, _) -> hold(row))
                .optional()
                .flatMap(hold -> hold);
    }

    boolean hasFindings(ReviewId id) {
        return jdbc.sql("select exists (select from review_finding where review_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    List<SavedFilter> filters(PersonId person) {
        return jdbc.sql("select name, query from review_filter where person_id = ? order by name")
                .param(person.value())
                .query(SavedFilter.class)
                .list();
    }

    void keep(PersonId person, SavedFilter filter) {
        jdbc.sql("""
                        insert into review_filter (person_id, name, query) values (?, ?, ?)
                        on conflict (person_id, name) do update set query = excluded.query""").params(person.value(), filter.name(), filter.query()).update();
    }

    void drop(PersonId person, String name) {
        jdbc.sql("delete from review_filter where person_id = ? and name = ?")
                .params(person.value(), name)
                .update();
    }

    private List<DeskLine> narrowed(
            JdbcClient.StatementSpec statement, DeskQuery query, PersonId me, DeskPlace after, int size) {
        return statement
                .param("me", me.value())
                .param("today", clock.today())
                .param("act", query.act() == null ? "%" : "%-" + query.act().code() + "-%")
                .param("dueUntil", dueUntil(query.due()))
                .param("words", "%" + escaped(query.words()) + "%")
                .param("dueOn", after.dueOn())
                .param("endedAt", after.endedAt().atOffset(ZoneOffset.UTC))
                .param("id", after.last())
                .param("size", size)
                .query(lines)
                .list();
    }

    private LocalDate dueUntil(DeskQuery.Due due) {
        return switch (due) {
            case ANY -> LocalDate.of(9999, 1, 1);
            case OVERDUE -> clock.today().minusDays(1);
            case SOON -> {
                var day = clock.today();
                for (var left = SOON; left > 0; left--) {
                    day = calendar.workDayFrom(day.plusDays(1));
                }
                yield day;
            }
        };
    }

    /** What is typed is looked for as it stands. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private DeskLine line(ResultSet row) throws SQLException {
        var line = rounds.round(row);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var hold = hold(row);
        return new DeskLine(
                line, row.getInt("unread"), why(row, line, hold), hold, ended == null ? null : ended.toInstant());
    }

    private Why why(ResultSet row, ReviewLine line, Optional<Hold> hold) throws SQLException {
        if (!line.isOpen()) {
            var outcome = row.getString("outcome");
            return outcome == null
                    ? new Why(Why.Kind.REPLACED)
                    : new Why(Why.Kind.ENDED, Outcome.valueOf(outcome), String.valueOf(line.reviewer()));
        }
        if (hold.isPresent()) {
            return new Why(
                    hold.get().until().isAfter(clock.today()) ? Why.Kind.HELD : Why.Kind.HOLD_ENDED,
                    hold.get().reason(),
                    hold.get().until());
        }
        if (row.getInt("answered") > 0) {
            return new Why(Why.Kind.ANSWERED, row.getInt("answered"));
        }
        if (line.step().equals(row.getString("before_step"))) {
            var outcome = row.getString("before_outcome");
            return outcome == null
                    ? new Why(Why.Kind.RENEWED)
                    : new Why(Why.Kind.AGAIN, row.getInt("before_round"), Outcome.valueOf(outcome));
        }
        return row.getString("assigner") == null
                ? new Why(Why.Kind.SENT, line.sender(), line.sentAt())
                : new Why(Why.Kind.ASSIGNED, row.getString("assigner"));
    }

    private static Optional<Hold> hold(ResultSet row) throws SQLException {
        var until = row.getObject("held_until", LocalDate.class);
        return until == null
                ? Optional.empty()
                : Optional.of(new Hold(
                        until,
                        HoldReason.valueOf(row.getString("held_for")),
                        Optional.ofNullable(row.getString("held_note")).orElse("")));
    }
}
