package org.zhifa.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.identity.PersonId;

/** What each round laid before its reader, and what each person read of a case. */
@Component
class ReadingRecords {

    private final JdbcClient jdbc;

    ReadingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(ReviewId id, List<ReadingItem> items) {
        for (var place = 0; place < items.size(); place++) {
            var item = items.get(place);
            jdbc.sql("""
                            insert into review_reading (review_id, place, kind, ref, title, title_en, digest)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id.value(),
                            place,
                            item.kind().name(),
                            item.ref(),
                            item.title().zh(),
                            item.title().en(),
                            item.digest())
                    .update();
        }
    }

    /** In the order they were laid down, each beside the round before, and as far as this person has read. */
    List<ReadingItem> of(ReviewLine line, @Nullable ReviewId before, PersonId reader) {
        return jdbc.sql("""
                        select m.kind, m.ref, m.title, m.title_en, m.digest, b.digest as digest_before,
                            coalesce(s.digest = m.digest, false) as seen
                        from review_reading m
                            left join review_reading b on b.review_id = :before and b.kind = m.kind and b.ref = m.ref
                            left join review_seen s on s.person_id = :reader and s.case_id = :case
                                and s.kind = m.kind and s.ref = m.ref
                        where m.review_id = :review order by m.place""")
                .param("before", before == null ? null : before.value(), java.sql.Types.OTHER)
                .param("reader", reader.value())
                .param("case", line.caseId().value())
                .param("review", line.id().value())
                .query((row, _) -> new ReadingItem(
                        MaterialKind.valueOf(row.getString("kind")),
                        row.getString("ref"),
                        new Wording(row.getString("title"), row.getString("title_en")),
                        row.getString("digest"),
                        change(before, row.getString("digest"), row.getString("digest_before")),
                        row.getBoolean("seen")))
                .list();
    }

    private static ReadingItem.Change change(@Nullable ReviewId before, String digest, @Nullable String digestBefore) {
        if (before == null || digest.equals(digestBefore)) {
            return ReadingItem.Change.SAME;
        }
        return digestBefore == null ? ReadingItem.Change.NEW : ReadingItem.Change.CHANGED;
    }

    void see(PersonId reader, CaseId caseId, ReadingItem item, Instant at) {
        jdbc.sql("""
                        insert into review_seen (person_id, case_id, kind, ref, digest, seen_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (person_id, case_id, kind, ref)
                            do update set digest = excluded.digest, seen_at = excluded.seen_at""")
                .params(
                        reader.value(),
                        caseId.value(),
                        item.kind().name(),
                        item.ref(),
                        item.digest(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unsee(PersonId reader, CaseId caseId, ReadingItem item) {
        jdbc.sql("delete from review_seen where person_id = ? and case_id = ? and kind = ? and ref = ?")
                .params(reader.value(), caseId.value(), item.kind().name(), item.ref())
                .update();
    }
}
