package org.zhifa.review.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewId;

/** Reads the rounds of a period, and what came of their points. */
@Component
class RoundReading {

    private final JdbcClient jdbc;
    private final WorkCalendar calendar;
    private final PointNames names;

    RoundReading(JdbcClient jdbc, WorkCalendar calendar, PointNames names) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.names = names;
    }

    /** Rounds sent or concluded in the period, the last one first. */
    List<CountedRound> rounds(Period period) {
        var points = points(period);
        return jdbc.sql("""
                        select r.review_id, r.case_id, r.case_no, r.title, r.round, r.due_on, r.state, c.act, o.outcome,
                            coalesce(o.reviewer_id, r.assigned_to) as person, coalesce(o.reviewer, r.reviewer) as name,
                            (r.sent_at at time zone 'Asia/Shanghai')::date as sent_on,
                            (o.concluded_at at time zone 'Asia/Shanghai')::date as concluded_on,
                            exists (select from review_adviser_request q join review_adviser_opinion using (request_id)
                                where q.review_id = r.review_id) as advised
                        from review r join case_file c using (case_id) left join review_opinion o using (review_id)
                        where (r.sent_at at time zone 'Asia/Shanghai')::date between :from and :to
                            or (o.concluded_at at time zone 'Asia/Shanghai')::date between :from and :to
                        order by coalesce(o.concluded_at, r.sent_at) desc, r.review_id""")
                .param("from", period.from())
                .param("to", period.to())
                .query((row, _) -> round(row, points))
                .list();
    }

    /** Each reviewer's desk now, and opinions of a year. */
    List<ReviewerWork> work(Period year) {
        var days = new HashMap<UUID, List<Integer>>();
        rounds(year).stream()
                .filter(round -> year.has(round.concludedOn()) && round.reviewer() != null)
                .collect(Collectors.groupingBy(round -> round.reviewer().value()))
                .forEach((person, rounds) -> days.put(person, ReviewFigures.days(rounds)));
        return jdbc.sql("""
                        select p.person_id,
                            (select count(*) from review r where r.state = 'OPEN' and r.assigned_to = p.person_id) as open,
                            (select count(*) from review_opinion o
                                where o.reviewer_id = p.person_id
                                    and (o.concluded_at at time zone 'Asia/Shanghai')::date between :from and :to)
                                as concluded,
                            (select count(*) from review_opinion o join review r using (review_id)
                                where o.reviewer_id = p.person_id
                                    and (o.concluded_at at time zone 'Asia/Shanghai')::date between :from and :to
                                    and (o.concluded_at at time zone 'Asia/Shanghai')::date > r.due_on) as overdue,
                            (select count(distinct v.case_id) from review_reversal v join review_pass q using (case_id)
                                join decision d on d.case_id = q.case_id and d.draft = q.draft
                                    and d.manifest = q.manifest
                                where q.reviewer_id = p.person_id and v.reversed_on between :from and :to) as returned
                        from (select distinct person_id from reviewer_version) p""")
                .param("from", year.from())
                .param("to", year.to())
                .query((row, _) -> {
                    var person = row.getObject("person_id", UUID.class);
                    return new ReviewerWork(
                            new PersonId(person),
                            row.getInt("open"),
                            row.getInt("concluded"),
                            ReviewFigures.quantile(days.getOrDefault(person, List.of()), 50),
                            row.getInt("overdue"),
                            row.getInt("returned"));
                })
                .list();
    }

    private CountedRound round(ResultSet row, Map<UUID, List<Found>> points) throws SQLException {
        var id = row.getObject("review_id", UUID.class);
        var person = row.getObject("person", UUID.class);
        var outcome = row.getString("outcome");
        var sent = row.getObject("sent_on", LocalDate.class);
        var concluded = row.getObject("concluded_on", LocalDate.class);
        var act = Act.valueOf(row.getString("act"));
        return new CountedRound(
                new ReviewId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_no"),
                row.getString("title"),
                act,
                row.getInt("round"),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                sent,
                row.getObject("due_on", LocalDate.class),
                concluded,
                concluded == null ? null : calendar.workDaysBetween(sent, concluded),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("state").equals("OPEN"),
                row.getBoolean("advised"),
                points.getOrDefault(id, List.of()).stream()
                        .map(found -> new CountedRound.Point(name(act, found.row()), found.fate()))
                        .toList());
    }

    private Wording name(Act act, int row) {
        return names.of(act, row);
    }

    /** The points found to be problems, and what the next opinion on the case says of each. */
    private Map<UUID, List<Found>> points(Period period) {
        return jdbc
                .sql("""
                        select p.review_id, p.row_no, (
                            select f.verdict from review n join review_opinion o on o.review_id = n.review_id
                                join review_finding f on f.review_id = n.review_id
                            where n.case_id = p.case_id and n.sent_at > p.sent_at and f.row_no = p.row_no
                            order by n.sent_at, f.finding_no desc limit 1) as next
                        from (
                            select distinct on (f.review_id, f.row_no)
                                f.review_id, f.row_no, f.verdict, r.case_id, r.sent_at
                            from review_opinion o join review r using (review_id) join review_finding f using (review_id)
                            where (o.concluded_at at time zone 'Asia/Shanghai')::date between :from and :to
                            order by f.review_id, f.row_no, f.finding_no desc) p
                        where p.verdict = 'PROBLEM'
                        order by p.review_id, p.row_no""")
                .param("from", period.from())
                .param("to", period.to())
                .query((row, _) -> new Found(
                        row.getObject("review_id", UUID.class), row.getInt("row_no"), fate(row.getString("next"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Found::review));
    }

    private static CountedRound.Fate fate(@Nullable String next) {
        if (next == null) {
            return CountedRound.Fate.PENDING;
        }
        return next.equals("PROBLEM") ? CountedRound.Fate.NOT_ADOPTED : CountedRound.Fate.ADOPTED;
    }

    private record Found(UUID review, int row, CountedRound.Fate fate) {}
}
