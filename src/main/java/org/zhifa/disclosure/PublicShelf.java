package org.zhifa.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.zhifa.disclosure.PublicRecord.Proof;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.TenantId;

/**
 * Where a tenant's disclosure puts what the public may see. It holds copies of what was decided elsewhere and decides
 * nothing itself.
 *
 * <p>Everything here runs after the tenant's commit and may run twice: the same version is put once, a withdrawn record
 * stays withdrawn whatever arrives late, and an older version never replaces a newer one.
 */
@Service
public class PublicShelf {

    private final CountySchemas county;

    PublicShelf(CountySchemas county) {
        this.county = county;
    }

    /** Shows {@code record}, published at {@code at}; a higher version replaces the one shown. */
    public void put(PublicRecord record, Instant at) {
        var content = record.json();
        var digest = PublicJson.sha256(content);
        var proof = record.proof();
        if (proof != null && !proof.digest().equals(digest)) {
            throw new IllegalArgumentException(
                    "the proof of %s speaks of another record".formatted(record.permalink()));
        }

        county.portal(jdbc -> {
            if (insert(jdbc, record, content, digest, at)) {
                tally(jdbc, record.publishedOn().getYear(), record.act().name(), 1);
            } else if (!replace(jdbc, record, content, digest, at)) {
                mustBeTheSame(jdbc, record);
            }
            if (proof != null) {
                seal(jdbc, record.permalink(), record.version(), proof);
            }
            return null;
        });
    }

    /** Adds the proof of a version that was put before its log entry had a place in the tree. */
    public void seal(Permalink permalink, int version, Proof proof) {
        county.portal(jdbc -> seal(jdbc, permalink, version, proof));
    }

    public void withdraw(Permalink permalink, String reason, Instant at) {
        withdraw(permalink, new Withdrawal(reason, at));
    }

    /** Takes a record back: its content goes, its number stays and says why. */
    public void withdraw(Permalink permalink, Withdrawal withdrawal) {
        county.portal(jdbc -> {
            var gone = jdbc.sql("""
                            update publication
                            set state = 'WITHDRAWN', withdrawn_at = :at, withdrawal = cast(:withdrawal as json), changed_at = :at,
                                title = null, outcome = null, content = null, search_text = null, search = null
                            where permalink = :permalink and state <> 'WITHDRAWN'
                            returning extract(year from published_on)::integer as year, act
                            """)
                    .param("permalink", permalink.value())
                    .param("at", utc(withdrawal.at()))
                    .param("withdrawal", withdrawal.json())
                    .query(Gone.class)
                    .optional();
            gone.ifPresent(record -> tally(jdbc, record.year(), record.act(), -1));
            if (gone.isEmpty() && !exists(jdbc, permalink)) {
                throw new NoSuchElementException("not on the shelf: " + permalink);
            }
            return null;
        });
    }

    /** Takes down what has been shown long enough; the pages themselves stop showing it on the day, whenever this runs. */
    public int takeDownExpired(LocalDate today) {
        var since = today.atStartOfDay(OfficialClock.BEIJING).toInstant();
        return county.portal(jdbc ->
                jdbc.sql("""
                        update publication
                        set state = 'EXPIRED', changed_at = :since,
                            title = null, outcome = null, content = null, search_text = null, search = null
                        where display_until < :today and state in ('PUBLISHED', 'CORRECTED')
                        """).param("today", today).param("since", utc(since)).update());
    }

    public void putBodyPage(BodyPage page, Instant at) {
        county.portal(jdbc -> jdbc.sql("""
                        insert into body_page (code, name, kind, position, content, changed_at)
                        values (:code, :name, :kind, :position, cast(:content as json), :at)
                        on conflict (code) do update
                        set name = excluded.name, kind = excluded.kind, position = excluded.position,
                            content = excluded.content, changed_at = excluded.changed_at
                        where body_page.changed_at <= excluded.changed_at
                        """)
                .param("code", page.code())
                .param("name", page.name())
                .param("kind", page.kind().name())
                .param("position", page.position())
                .param("content", page.json())
                .param("at", utc(at))
                .update());
    }

    /** A body's page as the public sees it now. */
    Optional<BodyPage> bodyPage(String code) {
        return county.portal(jdbc -> jdbc.sql("select content::text from body_page where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .map(BodyPage::parse));
    }

    public void putFigures(Figures figures, Instant at) {
        var content = figures.json();
        county.portal(jdbc -> jdbc.sql("""
                        insert into figures (year, table_code, published_on, content, content_sha256, changed_at)
                        values (:year, :table, :published, cast(:content as json), :digest, :at)
                        on conflict (year, table_code) do update
                        set published_on = excluded.published_on, content = excluded.content,
                            content_sha256 = excluded.content_sha256, changed_at = excluded.changed_at
                        where figures.changed_at <= excluded.changed_at
                        """)
                .param("year", figures.year())
                .param("table", figures.table())
                .param("published", figures.publishedOn())
                .param("content", content)
                .param("digest", PublicJson.sha256(content))
                .param("at", utc(at))
                .update());
    }

    private static boolean insert(JdbcClient jdbc, PublicRecord record, String content, String digest, Instant at) {
        return bind(jdbc.sql("""
                        insert into publication (permalink, publication_id, tenant_code, body_name, act, party_kind, doc_no,
                            decided_on, published_on, published_at, display_until, state, version, changed_at,
                            title, outcome, content, content_sha256, search_text, search)
                        values (:permalink, :id, :tenant, :body, :act, :party, :docNo,
                            :decided, :published, :at, cast(:until as date), :state, :version, :at,
                            :title, :outcome, cast(:content as json), :digest, :text, array_to_tsvector(cast(:pairs as text[])))
                        on conflict (permalink) do nothing
                        """), record, content, digest, at).update() == 1;
    }

    private static boolean replace(JdbcClient jdbc, PublicRecord record, String content, String digest, Instant at) {
        return bind(jdbc.sql("""
                        update publication
                        set body_name = :body, party_kind = :party, doc_no = :docNo, decided_on = :decided,
                            display_until = cast(:until as date), state = :state, version = :version, changed_at = :at,
                            title = :title, outcome = :outcome, content = cast(:content as json), content_sha256 = :digest,
                            search_text = :text, search = array_to_tsvector(cast(:pairs as text[])),
                            log_origin = null, entry_index = null, sealed_at = null
                        where permalink = :permalink and publication_id = :id and version < :version
                            and state in ('PUBLISHED', 'CORRECTED')
                            and tenant_code = :tenant and act = :act and published_on = :published
                        """), record, content, digest, at).update() == 1;
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, PublicRecord record, String content, String digest, Instant at) {
        var text = searchable(record);
        return sql.param("permalink", record.permalink().value())
                .param("id", record.publicationId())
                .param("tenant", record.organ().code())
                .param("body", record.organ().name())
                .param("act", record.act().name())
                .param("party", record.party().kind().name())
                .param("docNo", record.docNo())
                .param("decided", record.decidedOn())
                .param("published", record.publishedOn())
                .param("at", utc(at))
                .param("until", record.displayUntil())
                .param("state", record.corrections().isEmpty() ? "PUBLISHED" : "CORRECTED")
                .param("version", record.version())
                .param("title", record.title())
                .param("outcome", record.outcome())
                .param("content", content)
                .param("digest", digest)
                .param("text", text)
                .param("pairs", Bigrams.of(text).toArray(String[]::new));
    }

    private static String searchable(PublicRecord record) {
        var party = record.party();
        var words = Stream.of(
                        record.title(),
                        record.outcome(),
                        record.docNo(),
                        record.caseTitle(),
                        record.violationType(),
                        record.organ().name(),
                        party.name(),
                        party.creditCode(),
                        record.permalink().value())
                .filter(word -> word != null);
        return Bigrams.plain(String.join(" ", words.toList()));
    }

    private static Void seal(JdbcClient jdbc, Permalink permalink, int version, Proof proof) {
        jdbc.sql("""
                        update publication
                        set log_origin = :origin, entry_index = cast(:entry as bigint), sealed_at = cast(:sealed as timestamptz)
                        where permalink = :permalink and version = :version and content_sha256 = :digest and entry_index is null
                        """)
                .param("permalink", permalink.value())
                .param("version", version)
                .param("origin", proof.origin())
                .param("entry", proof.entryIndex())
                .param("digest", proof.digest())
                .param("sealed", proof.sealedAt() == null ? null : utc(proof.sealedAt()))
                .update();
        return null;
    }

    private static void tally(JdbcClient jdbc, int year, String act, int change) {
        jdbc.sql("""
                        insert into publication_tally (year, act, published) values (:year, :act, :change)
                        on conflict (year, act) do update set published = publication_tally.published + excluded.published
                        """)
                .param("year", year)
                .param("act", act)
                .param("change", change)
                .update();
    }

    // Nothing was replaced: a repetition, or late. Two publications under one number would be a fault, not a
    // repetition.
    private static void mustBeTheSame(JdbcClient jdbc, PublicRecord record) {
        var there = jdbc.sql("select publication_id from publication where permalink = :permalink")
                .param("permalink", record.permalink().value())
                .query(UUID.class)
                .single();
        if (!there.equals(record.publicationId())) {
            throw new IllegalStateException("%s is taken by publication %s".formatted(record.permalink(), there));
        }
    }

    private static boolean exists(JdbcClient jdbc, Permalink permalink) {
        return jdbc.sql("select 1 from publication where permalink = :permalink")
                .param("permalink", permalink.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** A record whose log entry had no place in the tree when it was put. */
    record Unsealed(Permalink permalink, TenantId tenant, int version, String digest) {}

    /** The records that wait for their proof, the oldest first. */
    List<Unsealed> unsealed() {
        return county.portal(jdbc -> jdbc.sql("""
                        select permalink, tenant_code, version, content_sha256 from publication
                        where entry_index is null and log_origin is not null order by changed_at limit 200
                        """)
                .query((row, _) -> new Unsealed(
                        new Permalink(row.getString(1)),
                        new TenantId(row.getString(2)),
                        row.getInt(3),
                        row.getString(4)))
                .list());
    }

    private record Gone(int year, String act) {}

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** For callers that know a record by its tenant's id for it. */
    public Optional<Permalink> permalinkOf(UUID publicationId) {
        return county.portal(jdbc -> jdbc.sql("select permalink from publication where publication_id = :id")
                .param("id", publicationId)
                .query(String.class)
                .optional()
                .map(Permalink::new));
    }
}
