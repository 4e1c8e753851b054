package org.zhifa.review.people;

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
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;

/** The versions of the register, none of which is ever changed. */
@Component
class ReviewerRecords {

    private static final RowMapper<ReviewerVersion> VERSION = (row, _) -> version(row);

    private final JdbcClient jdbc;

    ReviewerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number the version got. */
    int entered(Reviewer reviewer, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into reviewer_version (person_id, version_no, name, source, degree, field, qualification_no,
                            reviewing_since, exemption_proof, appointed_from, appointed_until, reason, entered_by, enterer,
                            entered_at)
                        select :person, coalesce(max(version_no), 0) + 1, :name, :source, :degree, :field,
                            cast(:qualification as varchar), :since, cast(:proof as varchar), :from,
                            cast(:until as date), :reason, :by, :enterer, :at
                        from reviewer_version where person_id = :person
                        returning version_no""")
                .param("person", reviewer.id().value())
                .param("name", reviewer.name())
                .param("source", reviewer.source().name())
                .param("degree", reviewer.degree().name())
                .param("field", reviewer.field())
                .param("qualification", reviewer.qualification())
                .param("since", reviewer.reviewingSince())
                .param("proof", reviewer.exemptionProof())
                .param("from", reviewer.appointedFrom())
                .param("until", reviewer.appointedUntil())
                .param("reason", reason)
                .param("by", by.id().value())
                .param("enterer", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void approved(PersonId person, int version, Actor by, Instant at) {
        jdbc.sql("""
                        insert into reviewer_approval (person_id, version_no, approved_by, approver, approved_at)
                        values (?, ?, ?, ?, ?)""")
                .params(person.value(), version, by.id().value(), by.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything the register ever said of somebody, the last first. */
    List<ReviewerVersion> versions(PersonId person) {
        return jdbc.sql("""
                        select * from reviewer_version left join reviewer_approval using (person_id, version_no)
                        where person_id = ? order by version_no desc""").param(person.value()).query(VERSION).list();
    }

    /** Of everybody what was entered last, by name. */
    List<ReviewerVersion> last() {
        return jdbc.sql("""
                        select * from (
                            select distinct on (person_id) *
                            from reviewer_version left join reviewer_approval using (person_id, version_no)
                            order by person_id, version_no desc) v
                        order by name, person_id""").query(VERSION).list();
    }

    /** Of everybody what holds, which is what was approved last, by name. */
    List<Reviewer> held() {
        return jdbc.sql("""
                        select * from (
                            select distinct on (person_id) *
                            from reviewer_version join reviewer_approval using (person_id, version_no)
                            order by person_id, version_no desc) v
                        order by name, person_id""").query(VERSION).list().stream()
                .map(ReviewerVersion::reviewer)
                .toList();
    }

    Optional<ReviewerVersion> held(PersonId person) {
        return jdbc.sql("""
                        select * from reviewer_version join reviewer_approval using (person_id, version_no)
                        where person_id = ? order by version_no desc limit 1""").param(person.value()).query(VERSION).optional();
    }

    private static ReviewerVersion version(ResultSet row) throws SQLException {
        return new ReviewerVersion(
                new Reviewer(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        ReviewerSource.valueOf(row.getString("source")),
                        Degree.valueOf(row.getString("degree")),
                        row.getString("field"),
                        row.getString("qualification_no"),
                        row.getObject("reviewing_since", LocalDate.class),
                        row.getString("exemption_proof"),
                        row.getObject("appointed_from", LocalDate.class),
                        row.getObject("appointed_until", LocalDate.class)),
                row.getInt("version_no"),
                row.getString("reason"),
                row.getString("enterer"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("approver"),
                instant(row.getObject("approved_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
