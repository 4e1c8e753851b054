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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Lending;
import org.zhifa.casework.ManifestItem;
import org.zhifa.identity.Account;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.review.Consultation.Material;
import org.zhifa.shared.OfficialClock;

/** Questions to legal advisers and their answers; what was given to an adviser is lent to him until he answered or the time is over. */
@Component
class AdviserRecords implements Lending {

    private static final String REQUESTS = """
            select a.*, r.case_no, r.title, r.state as round, o.opinion, o.given_at
            from review_adviser_request a join review r using (review_id)
                left join review_adviser_opinion o using (request_id)
            """;

    private final JdbcClient jdbc;
    private final OfficialClock clock;

    AdviserRecords(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isLent(ManifestItem.Kind kind, String ref, PersonId reader) {
        return isLent(kind.name(), ref, reader);
    }

    private boolean isLent(String kind, String ref, PersonId reader) {
        return jdbc.sql("""
                        select exists (select from review_adviser_request a join review r using (review_id)
                            join review_adviser_material m using (request_id)
                            left join review_adviser_opinion o using (request_id)
                            where a.adviser_id = ? and m.kind = ? and m.ref = ? and a.until >= ?
                                and o.request_id is null and r.state = 'OPEN')""")
                .params(reader.value(), kind, ref, clock.today())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDraftLent(CaseId id, int number, PersonId reader) {
        return jdbc
                .sql("select draft from review where case_id = ? and draft_no = ? and state = 'OPEN'")
                .params(id.value(), number)
                .query(String.class)
                .stream()
                .anyMatch(digest -> isLent(Material.Kind.DRAFT.name(), digest, reader));
    }

    UUID ask(
            ReviewLine line,
            Account adviser,
            String question,
            LocalDate until,
            List<Material> materials,
            Actor by,
            Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into review_adviser_request (request_id, review_id, adviser_id, adviser, question, until,
                            asked_by, asker, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        line.id().value(),
                        adviser.person().value(),
                        adviser.name(),
                        question,
                        until,
                        by.id().value(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        materials.forEach(material -> jdbc.sql(
                        "insert into review_adviser_material (request_id, kind, ref, title) values (?, ?, ?, ?)")
                .params(id, material.kind().name(), material.ref(), material.title())
                .update());
        return id;
    }

    void answered(UUID request, String opinion, Instant at) {
        jdbc.sql("insert into review_adviser_opinion (request_id, opinion, given_at) values (?, ?, ?)")
                .params(request, opinion, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were asked. */
    List<Consultation> of(ReviewId id) {
        return jdbc.sql(REQUESTS + "where a.review_id = ? order by a.asked_at, a.request_id")
                .param(id.value())
                .query((row, _) -> consultation(row))
                .list();
    }

    /** What an adviser was asked, the last first. */
    List<Consultation> askedOf(PersonId adviser, int limit) {
        return jdbc.sql(REQUESTS + "where a.adviser_id = ? order by a.asked_at desc, a.request_id limit ?")
                .params(adviser.value(), limit)
                .query((row, _) -> consultation(row))
                .list();
    }

    Optional<Consultation> find(UUID id) {
        return jdbc.sql(REQUESTS + "where a.request_id = ?")
                .param(id)
                .query((row, _) -> consultation(row))
                .optional();
    }

    /** Rounds that began in a time, and those of them in which advisers were asked, and answered. */
    Advisers.Share share(Instant from, Instant to) {
        return jdbc.sql("""
                        select count(distinct r.review_id) as rounds, count(distinct a.review_id) as asked,
                            count(distinct a.review_id) filter (where o.request_id is not null) as answered
                        from review r left join review_adviser_request a using (review_id)
                            left join review_adviser_opinion o using (request_id)
                        where r.sent_at >= ? and r.sent_at < ?""")
                .params(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Advisers.Share(row.getInt("rounds"), row.getInt("asked"), row.getInt("answered")))
                .single();
    }

    private Consultation consultation(ResultSet row) throws SQLException {
        var id = row.getObject("request_id", UUID.class);
        var until = row.getObject("until", LocalDate.class);
        var opinion = row.getString("opinion");
        var open = row.getString("round").equals("OPEN") && !clock.today().isAfter(until);
        return new Consultation(
                id,
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getString("case_no"),
                row.getString("title"),
                new PersonId(row.getObject("adviser_id", UUID.class)),
                row.getString("adviser"),
                row.getString("question"),
                until,
                row.getString("asker"),
                instant(row, "asked_at"),
                materials(id),
                opinion != null
                        ? Consultation.State.ANSWERED
                        : open ? Consultation.State.OPEN : Consultation.State.OVER,
                opinion,
                opinion == null ? null : instant(row, "given_at"));
    }

    private List<Material> materials(UUID request) {
        return jdbc.sql(
                        "select kind, ref, title from review_adviser_material where request_id = ? order by kind, title")
                .param(request)
                .query(Material.class)
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
