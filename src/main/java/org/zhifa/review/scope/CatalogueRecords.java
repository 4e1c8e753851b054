package org.zhifa.review.scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.identity.Actor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the unit's catalogue, and how the head judged each. Neither is ever changed. */
@Component
class CatalogueRecords {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final JdbcClient jdbc;

    CatalogueRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one first. */
    List<CatalogueVersion> all() {
        return jdbc.sql("""
                        select c.*, j.agreed, j.opinion, j.judge, j.judged_at
                        from review_catalogue c left join review_catalogue_judgement j using (version_no)
                        order by c.version_no desc""").query((row, _) -> version(row)).list();
    }

    Optional<CatalogueVersion> find(int number) {
        return all().stream().filter(version -> version.number() == number).findFirst();
    }

    Optional<CatalogueVersion> inForce(LocalDate day) {
        return jdbc.sql("""
                        select c.*, j.agreed, j.opinion, j.judge, j.judged_at
                        from review_catalogue c join review_catalogue_judgement j using (version_no)
                        where c.version_no = catalogue_in_force(?)""").param(day).query((row, _) -> version(row)).optional();
    }

    int add(LocalDate from, String reason, String entries, Actor drafter, Instant at) {
        return jdbc.sql("""
                        insert into review_catalogue
                            (version_no, in_force_from, reason, entries, drafted_by, drafter, drafted_at)
                        select coalesce(max(version_no), 0) + 1, ?, ?, ?, ?, ?, ? from review_catalogue
                        returning version_no""")
                .params(from, reason, entries, drafter.id().value(), drafter.name(), at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void judged(int number, boolean agreed, String opinion, Actor judge, Instant at) {
        jdbc.sql("""
                        insert into review_catalogue_judgement
                            (version_no, agreed, opinion, judged_by, judge, judged_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(number, agreed, opinion, judge.id().value(), judge.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isDraftedBy(int number, Actor person) {
        return jdbc.sql("select exists (select from review_catalogue where version_no = ? and drafted_by = ?)")
                .params(number, person.id().value())
                .query(Boolean.class)
                .single();
    }

    static String json(List<Entry> entries) {
        return JSON.writeValueAsString(entries);
    }

    private static CatalogueVersion version(ResultSet row) throws SQLException {
        var agreed = row.getObject("agreed", Boolean.class);
        var judgedAt = row.getObject("judged_at", OffsetDateTime.class);
        return new CatalogueVersion(
                row.getInt("version_no"),
                row.getObject("in_force_from", LocalDate.class),
                row.getString("reason"),
                JSON.readValue(row.getString("entries"), new TypeReference<>() {}),
                row.getString("drafter"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                agreed == null
                        ? CatalogueVersion.State.PROPOSED
                        : agreed ? CatalogueVersion.State.APPROVED : CatalogueVersion.State.RETURNED,
                row.getString("judge"),
                judgedAt == null ? null : judgedAt.toInstant(),
                row.getString("opinion"));
    }
}
