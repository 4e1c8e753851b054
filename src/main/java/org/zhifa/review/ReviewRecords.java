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
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.OfficialClock;
import tools.jackson.databind.json.JsonMapper;

/** The rounds of review of a tenant, and what was found and concluded in them. */
@Component
class ReviewRecords {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final WorkCalendar calendar;
    private final OfficialClock clock;
    private final RowMapper<ReviewLine> rounds = (row, _) -> round(row);

    ReviewRecords(JdbcClient jdbc, WorkCalendar calendar, OfficialClock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    void begin(ReviewLine line, PersonId sentBy) {
        jdbc.sql("""
                        insert into review (review_id, case_id, case_no, title, party, step_id, round, draft_no, draft,
                            manifest, sent_by, sender, sent_at, due_on, assigned_to, reviewer, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .param(line.id().value())
                .param(line.caseId().value())
                .param(line.number())
                .param(line.title())
                .param(line.party())
                .param(line.step())
                .param(line.round())
                .param(line.draftNo())
                .param(line.draft())
                .param(line.manifest())
                .param(sentBy.value())
                .param(line.sender())
                .param(line.sentAt().atOffset(ZoneOffset.UTC))
                .param(line.dueOn())
                .param(Optional.ofNullable(line.assignedTo())
                        .map(PersonId::value)
                        .orElse(null))
                .param(line.reviewer())
                .update();
    }

    int nextRound(CaseId caseId, String step) {
        return jdbc.sql("select coalesce(max(round), 0) + 1 from review where case_id = ? and step_id = ?")
                .params(caseId.value(), step)
                .query(Integer.class)
                .single();
    }

    ReviewLine line(ReviewId id) {
        return jdbc.sql("select * from review where review_id = ?")
                .param(id.value())
                .query(rounds)
                .optional()
                .orElseThrow(() -> new NoSuchReview(id));
    }

    /** Until the transaction ends nobody else takes, judges or concludes this round. */
    ReviewLine locked(ReviewId id) {
        return jdbc.sql("select * from review where review_id = ? for update")
                .param(id.value())
                .query(rounds)
                .optional()
                .orElseThrow(() -> new NoSuchReview(id));
    }

    List<ReviewLine> mine(PersonId reviewer, int limit) {
        return jdbc.sql("""
                        select * from review where state = 'OPEN' and assigned_to = ?
                            and (held_until is null or held_until <= ?)
                        order by due_on, review_id limit ?""")
                .params(reviewer.value(), clock.today(), limit)
                .query(rounds)
                .list();
    }

    /** What a reviewer put aside until a day that is still to come. */
    List<ReviewLine> held(PersonId reviewer, int limit) {
        return jdbc.sql("""
                        select * from review where state = 'OPEN' and assigned_to = ? and held_until > ?
                        order by due_on, review_id limit ?""")
                .params(reviewer.value(), clock.today(), limit)
                .query(rounds)
                .list();
    }

    List<ReviewLine> pool(int limit) {
        return jdbc.sql("""
                        select * from review where state = 'OPEN' and assigned_to is null
                        order by due_on, review_id limit ?""").param(limit).query(rounds).list();
    }

    List<ReviewLine> ended(int limit) {
        return jdbc.sql("select * from review where state <> 'OPEN' order by ended_at desc, review_id limit ?")
                .param(limit)
                .query(rounds)
                .list();
    }

    int waitingFor(PersonId reviewer) {
        return jdbc.sql("""
                        select count(*) from (select 1 from review where state = 'OPEN'
                            and (assigned_to is null or assigned_to = ?) and (held_until is null or held_until <= ?)
                            limit ?) as waiting""")
                .params(reviewer.value(), clock.today(), DeskCounts.MOST + 1)
                .query(Integer.class)
                .single();
    }

    /** The round of the same case before this one, of whatever step. */
    Optional<ReviewLine> before(ReviewLine line) {
        return jdbc.sql("""
                        select * from review where case_id = ? and sent_at < ? and review_id <> ?
                        order by sent_at desc limit 1""")
                .params(
                        line.caseId().value(),
                        line.sentAt().atOffset(ZoneOffset.UTC),
                        line.id().value())
                .query(rounds)
                .optional();
    }

    /** The rounds of a case, the last one first. */
    List<ReviewLine> of(CaseId caseId) {
        return jdbc.sql("select * from review where case_id = ? order by sent_at desc")
                .param(caseId.value())
                .query(rounds)
                .list();
    }

    Optional<ReviewLine> openOf(CaseId caseId) {
        return jdbc.sql("select * from review where case_id = ? and state = 'OPEN'")
                .param(caseId.value())
                .query(rounds)
                .optional();
    }

    void assign(ReviewId id, Actor reviewer) {
        jdbc.sql("update review set assigned_to = ?, reviewer = ? where review_id = ?")
                .params(reviewer.id().value(), reviewer.name(), id.value())
                .update();
    }

    void end(ReviewId id, ReviewLine.State state, Instant at) {
        jdbc.sql("update review set state = ?, ended_at = ? where review_id = ?")
                .params(state.name(), at.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Only under {@link #locked}, which keeps the numbers apart. */
    void found(ReviewId id, Finding finding, Actor reviewer) {
        jdbc.sql("""
                        insert into review_finding
                            (review_id, finding_no, row_no, verdict, note, page, machine, reviewer_id, reviewer, found_at)
                        select :id, count(*) + 1, :row, :verdict, :note, :page, :machine, :person, :name, :at
                        from review_finding where review_id = :id""")
                .param("id", id.value())
                .param("row", finding.row())
                .param("verdict", finding.verdict().name())
                .param("note", finding.note())
                .param("page", finding.page())
                .param("machine", JSON.writeValueAsString(finding.seen()))
                .param("person", reviewer.id().value())
                .param("name", reviewer.name())
                .param("at", finding.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last finding of each point, by point. */
    List<Finding> findings(ReviewId id) {
        return jdbc.sql("""
                        select distinct on (row_no) * from review_finding where review_id = ?
                        order by row_no, finding_no desc""")
                .param(id.value())
                .query((row, _) -> new Finding(
                        row.getInt("row_no"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("note"),
                        row.getString("page"),
                        List.of(JSON.readValue(row.getString("machine"), Observation[].class)),
                        row.getString("reviewer"),
                        instant(row, "found_at")))
                .list();
    }

    void concluded(ReviewLine line, Outcome outcome, String opinion, Actor reviewer, Instant at) {
        jdbc.sql("""
                        insert into review_opinion
                            (review_id, case_id, outcome, opinion, draft, manifest, reviewer_id, reviewer, concluded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        line.id().value(),
                        line.caseId().value(),
                        outcome.name(),
                        opinion,
                        line.draft(),
                        line.manifest(),
                        reviewer.id().value(),
                        reviewer.name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The opinions of a case, the first one first. */
    List<Opinion> opinions(CaseId caseId) {
        return jdbc.sql("""
                        select o.*, r.round, v.qualification_no, v.reviewing_since
                        from review_opinion o join review r using (review_id)
                            left join reviewer_version v
                                on v.person_id = o.reviewer_id and v.version_no = o.register_version
                        where o.case_id = ? order by o.concluded_at""")
                .param(caseId.value())
                .query((row, _) -> new Opinion(
                        new ReviewId(row.getObject("review_id", UUID.class)),
                        row.getInt("round"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("opinion"),
                        row.getString("draft"),
                        row.getString("manifest"),
                        row.getString("reviewer"),
                        instant(row, "concluded_at"),
                        row.getString("qualification_no"),
                        row.getObject("reviewing_since", LocalDate.class)))
                .list();
    }

    ReviewLine round(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        return new ReviewLine(
                new ReviewId(row.getObject("review_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_no"),
                row.getString("title"),
                row.getString("party"),
                row.getString("step_id"),
                row.getInt("round"),
                row.getInt("draft_no"),
                row.getString("draft"),
                row.getString("manifest"),
                row.getString("sender"),
                instant(row, "sent_at"),
                due,
                calendar.workDaysBetween(clock.today(), due),
                row.getBoolean("urgent"),
                Optional.ofNullable(row.getObject("assigned_to", UUID.class))
                        .map(PersonId::new)
                        .orElse(null),
                row.getString("reviewer"),
                ReviewLine.State.valueOf(row.getString("state")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
