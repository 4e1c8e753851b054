package org.zhifa.disclosure.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.disclosure.Bigrams;
import org.zhifa.disclosure.Permalink;
import org.zhifa.disclosure.PublicAct;
import org.zhifa.disclosure.PublicRecord;
import org.zhifa.disclosure.PublicRecord.PartyKind;
import org.zhifa.disclosure.PublicRecord.Proof;
import org.zhifa.disclosure.Withdrawal;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CountySchemas;

/**
 * The publications as the public finds them. Lists go on from the last row shown, never by its number, and nothing is
 * counted. What has been shown long enough is not shown, whether or not it has been taken down yet.
 */
@Component
class Publications {

    private final CountySchemas county;
    private final OfficialClock clock;

    Publications(CountySchemas county, OfficialClock clock) {
        this.county = county;
        this.clock = clock;
    }

    /** A publication, shown or gone. */
    sealed interface Publication {
        Permalink permalink();

        Instant changedAt();

        String bodyCode();
    }

    record Shown(Permalink permalink, Instant changedAt, String json, PublicRecord record) implements Publication {

        @Override
        public String bodyCode() {
            return record.organ().code();
        }
    }

    /** What is left of a record that was taken down: its number, not its content, and no name. */
    record Gone(
            Permalink permalink,
            Instant changedAt,
            PublicAct act,
            PartyKind party,
            String docNo,
            String bodyName,
            String bodyCode,
            @Nullable LocalDate displayUntil,
            @Nullable Withdrawal withdrawal,
            @Nullable Proof proof)
            implements Publication {}

    /** A row of a list. */
    record Listed(
            Permalink permalink,
            PublicAct act,
            String title,
            String outcome,
            String bodyName,
            String docNo,
            LocalDate publishedOn) {

        Place place() {
            return new Place(publishedOn, permalink);
        }
    }

    /** Where a list goes on: after this row. */
    record Place(LocalDate publishedOn, Permalink permalink) {

        static Place parse(String text) {
            var dot = text.indexOf('.');
            if (dot < 0 || !Permalink.isValid(text.substring(dot + 1))) {
                throw new BadAddress("after");
            }
            return new Place(BadAddress.date("after", text.substring(0, dot)), new Permalink(text.substring(dot + 1)));
        }

        @Override
        public String toString() {
            return publishedOn + "." + permalink;
        }
    }

    /** What a reader looks for; absent means any. */
    record Wish(
            @Nullable String words,
            List<PublicAct> acts,
            @Nullable String body,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Place after) {

        static final Wish ANYTHING = new Wish(null, List.of(), null, null, null, null);

        Wish of(String body) {
            return new Wish(words, acts, body, from, to, after);
        }
    }

    /** An entry of a feed: shown, or gone with the reason. */
    record Change(
            Permalink permalink,
            UUID id,
            PublicAct act,
            Instant changedAt,
            Instant publishedAt,
            String bodyName,
            String docNo,
            @Nullable String title,
            @Nullable String outcome,
            @Nullable Withdrawal withdrawal) {

        boolean isShown() {
            return title != null;
        }
    }

    Optional<Publication> find(Permalink permalink) {
        return county.portal(jdbc -> jdbc.sql("""
                        select permalink, act, party_kind, doc_no, body_name, tenant_code, display_until, changed_at,
                               content::text as content, content_sha256, log_origin, entry_index, sealed_at,
                               withdrawal::text as withdrawal,
                               content is not null and (display_until is null or display_until >= :today) as shown
                        from publication where permalink = :permalink
                        """)
                .param("permalink", permalink.value())
                .param("today", clock.today())
                .query((row, n) -> publication(row))
                .optional());
    }

    private static Publication publication(ResultSet row) throws SQLException {
        var permalink = new Permalink(row.getString("permalink"));
        var changedAt = instant(row, "changed_at");
        var proof = proof(row);
        if (row.getBoolean("shown")) {
            var json = row.getString("content");
            return new Shown(
                    permalink, changedAt, json, PublicRecord.parse(json).withProof(proof));
        }
        var withdrawal = row.getString("withdrawal");
        return new Gone(
                permalink,
                changedAt,
                PublicAct.valueOf(row.getString("act")),
                PartyKind.valueOf(row.getString("party_kind")),
                row.getString("doc_no"),
                row.getString("body_name"),
                row.getString("tenant_code"),
                row.getObject("display_until", LocalDate.class),
                withdrawal == null ? null : Withdrawal.parse(withdrawal),
                proof);
    }

    private static @Nullable Proof proof(ResultSet row) throws SQLException {
        var origin = row.getString("log_origin");
        if (origin == null) {
            return null;
        }
        var sealedAt = row.getObject("sealed_at", OffsetDateTime.class);
        return new Proof(
                origin,
                row.getObject("entry_index", Long.class),
                row.getString("content_sha256"),
                sealedAt == null ? null : sealedAt.toInstant());
    }

    List<Listed> list(Wish wish, int limit) {
        var words = wish.words() == null ? "" : Bigrams.query(wish.words());
        var after = wish.after();
        return county.portal(jdbc -> jdbc.sql("""
                        select permalink, act, title, outcome, body_name, doc_no, published_on
                        from publication
                        where content is not null and (display_until is null or display_until >= :today)
                          and (cast(:query as text) is null
                               or (search @@ cast(cast(:query as text) as tsquery) and search_text like all (cast(:patterns as text[]))))
                          and (cast(:acts as text[]) is null or act = any (cast(:acts as text[])))
                          and (cast(:body as text) is null or tenant_code = :body)
                          and (cast(:from as date) is null or published_on >= cast(:from as date))
                          and (cast(:to as date) is null or published_on <= cast(:to as date))
                          and (cast(:afterDay as date) is null or (published_on, permalink) < (cast(:afterDay as date), :after))
                        order by published_on desc, permalink desc
                        limit :limit
                        """)
                .param("today", clock.today())
                .param("query", words.isEmpty() ? null : words)
                .param("patterns", wish.words() == null ? null : Bigrams.patterns(wish.words()))
                .param("acts", names(wish.acts()))
                .param("body", wish.body())
                .param("from", wish.from())
                .param("to", wish.to())
                .param("afterDay", after == null ? null : after.publishedOn())
                .param("after", after == null ? null : after.permalink().value())
                .param("limit", limit)
                .query((row, n) -> new Listed(
                        new Permalink(row.getString("permalink")),
                        PublicAct.valueOf(row.getString("act")),
                        row.getString("title"),
                        row.getString("outcome"),
                        row.getString("body_name"),
                        row.getString("doc_no"),
                        row.getObject("published_on", LocalDate.class)))
                .list());
    }

    private static String @Nullable [] names(List<PublicAct> acts) {
        return acts.isEmpty() ? null : acts.stream().map(Enum::name).toArray(String[]::new);
    }

    /** Shown penalties with all their content, from the newest on. */
    List<PublicRecord> penalties(@Nullable Place after, int limit) {
        return county.portal(jdbc -> jdbc.sql("""
                        select content::text as content
                        from publication
                        where act = 'XZCF' and content is not null and (display_until is null or display_until >= :today)
                          and (cast(:afterDay as date) is null or (published_on, permalink) < (cast(:afterDay as date), :after))
                        order by published_on desc, permalink desc
                        limit :limit
                        """)
                .param("today", clock.today())
                .param("afterDay", after == null ? null : after.publishedOn())
                .param("after", after == null ? null : after.permalink().value())
                .param("limit", limit)
                .query((row, n) -> PublicRecord.parse(row.getString("content")))
                .list());
    }

    /** What changed last, of one body or of all. */
    List<Change> changes(@Nullable String body, int limit) {
        return county.portal(jdbc -> jdbc.sql("""
                        select permalink, publication_id, act, changed_at, published_at, body_name, doc_no, title, outcome,
                               withdrawal::text as withdrawal,
                               content is not null and (display_until is null or display_until >= :today) as shown
                        from publication
                        where cast(:body as text) is null or tenant_code = :body
                        order by changed_at desc, permalink desc
                        limit :limit
                        """)
                .param("today", clock.today())
                .param("body", body)
                .param("limit", limit)
                .query((row, n) -> change(row))
                .list());
    }

    private static Change change(ResultSet row) throws SQLException {
        var shown = row.getBoolean("shown");
        var withdrawal = row.getString("withdrawal");
        return new Change(
                new Permalink(row.getString("permalink")),
                row.getObject("publication_id", UUID.class),
                PublicAct.valueOf(row.getString("act")),
                instant(row, "changed_at"),
                instant(row, "published_at"),
                row.getString("body_name"),
                row.getString("doc_no"),
                shown ? row.getString("title") : null,
                shown ? row.getString("outcome") : null,
                withdrawal == null ? null : Withdrawal.parse(withdrawal));
    }

    /** How many of each act were published in a year. */
    Map<PublicAct, Long> tally(int year) {
        var tally = new EnumMap<PublicAct, Long>(PublicAct.class);
        county.portal(jdbc -> {
            jdbc.sql("select act, published from publication_tally where year = :year")
                    .param("year", year)
                    .query(row -> {
                        tally.put(PublicAct.valueOf(row.getString("act")), row.getLong("published"));
                    });
            return null;
        });
        return tally;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
