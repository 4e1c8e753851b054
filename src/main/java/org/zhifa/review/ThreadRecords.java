package org.zhifa.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.review.ReviewThread.Doing;
import org.zhifa.review.ReviewThread.Entry;

/** The threads of a tenant. Rows are only ever added. */
@Component
class ThreadRecords {

    private static final String THREADS = """
            select t.*, r.round, r.draft_no from review_thread t join review r using (review_id)
            """;

    private final JdbcClient jdbc;

    ThreadRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReviewThread thread, Actor opener, Instant at) {
        var place = thread.anchor().place();
        jdbc.sql("""
                        insert into review_thread (thread_id, case_id, review_id, kind, ref, title, place, paragraph,
                            page, x, y, from_second, to_second, digest, content, quote, opened_by, opener, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(thread.id().value())
                .param(thread.caseId().value())
                .param(thread.review().value())
                .param(thread.anchor().kind().name())
                .param(thread.anchor().ref())
                .param(thread.title())
                .param(name(place))
                .param(place instanceof Anchor.Paragraph at1 ? at1.id() : null)
                .param(place instanceof Anchor.Spot spot ? spot.page() : null)
                .param(place instanceof Anchor.Spot spot ? spot.x() : null)
                .param(place instanceof Anchor.Spot spot ? spot.y() : null)
                .param(place instanceof Anchor.Stretch stretch ? BigDecimal.valueOf(stretch.from()) : null)
                .param(place instanceof Anchor.Stretch stretch ? BigDecimal.valueOf(stretch.to()) : null)
                .param(thread.digest())
                .param(thread.text())
                .param(thread.quote())
                .param(opener.id().value())
                .param(opener.name())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Only while the thread is locked, which keeps the numbers apart. */
    int say(ThreadId id, Doing doing, String words, Actor who, boolean reviews, Instant at) {
        return jdbc.sql("""
                        insert into review_thread_entry
                            (thread_id, entry_no, doing, words, person_id, person, reviews, said_at)
                        select :thread, count(*) + 1, :doing, :words, :person, :name, :reviews, :at
                        from review_thread_entry where thread_id = :thread
                        returning entry_no""")
                .param("thread", id.value())
                .param("doing", doing.name())
                .param("words", words)
                .param("person", who.id().value())
                .param("name", who.name())
                .param("reviews", reviews)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** In the order they were opened. */
    List<ReviewThread> of(CaseId id) {
        var entries = entries(id);
        return jdbc.sql(THREADS + "where t.case_id = ? order by t.opened_at, t.thread_id")
                .param(id.value())
                .query((row, _) -> thread(row, entries))
                .list();
    }

    /** One thread; until the transaction ends nobody else says anything in it. A record is never updated, so the round it hangs at is locked. */
    ReviewThread locked(ThreadId id) {
        var round =
                jdbc.sql("""
                        select r.case_id from review r where r.review_id =
                            (select t.review_id from review_thread t where t.thread_id = ?) for update""").param(id.value()).query(UUID.class).optional().orElseThrow(() -> new NoSuchThread(id));
        return of(new CaseId(round)).stream()
                .filter(thread -> thread.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchThread(id));
    }

    private Map<UUID, List<Entry>> entries(CaseId id) {
        var entries = new HashMap<UUID, List<Entry>>();
        jdbc.sql("""
                        select e.* from review_thread_entry e join review_thread t using (thread_id)
                        where t.case_id = ? order by e.thread_id, e.entry_no""")
                .param(id.value())
                .query((row, _) -> entries.computeIfAbsent(
                                row.getObject("thread_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Entry(
                                row.getInt("entry_no"),
                                Doing.valueOf(row.getString("doing")),
                                row.getString("words"),
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getString("person"),
                                row.getBoolean("reviews"),
                                row.getObject("said_at", OffsetDateTime.class).toInstant())))
                .list();
        return entries;
    }

    private static ReviewThread thread(ResultSet row, Map<UUID, List<Entry>> entries) throws SQLException {
        var id = row.getObject("thread_id", UUID.class);
        return new ReviewThread(
                new ThreadId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getInt("round"),
                row.getInt("draft_no"),
                new Anchor(MaterialKind.valueOf(row.getString("kind")), row.getString("ref"), place(row)),
                row.getString("title"),
                row.getString("digest"),
                row.getString("content"),
                row.getString("quote"),
                false,
                Optional.empty(),
                entries.getOrDefault(id, List.of()));
    }

    private static String name(Anchor.Place place) {
        return switch (place) {
            case Anchor.Whole _ -> "WHOLE";
            case Anchor.Paragraph _ -> "PARAGRAPH";
            case Anchor.Spot _ -> "SPOT";
            case Anchor.Stretch _ -> "STRETCH";
        };
    }

    private static Anchor.Place place(ResultSet row) throws SQLException {
        return switch (row.getString("place")) {
            case "PARAGRAPH" -> new Anchor.Paragraph(row.getString("paragraph"));
            case "SPOT" -> new Anchor.Spot(row.getInt("page"), row.getInt("x"), row.getInt("y"));
            case "STRETCH" -> new Anchor.Stretch(row.getDouble("from_second"), row.getDouble("to_second"));
            default -> new Anchor.Whole();
        };
    }
}
