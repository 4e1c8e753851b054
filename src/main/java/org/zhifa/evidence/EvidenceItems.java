package org.zhifa.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.PersonId;

/** The items of a tenant and who opened them, in the tables of record; always inside a transaction. */
@Component
class EvidenceItems {

    private final JdbcClient jdbc;

    EvidenceItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EvidenceItem item) {
        jdbc.sql("""
                insert into evidence_item
                    (item_id, case_id, step_id, kind, name, sha256, sm3, size, media_type, recorded_from, recorded_to,
                     device_no, officer_id, officer_name, uploaded_at, due_at, late, late_reason, examination,
                     duration_ms, width, height, codec, parent_id, proves_fact)
                values
                    (:item, :case, :step, :kind, :name, :sha256, :sm3, :size, :mediaType, :from, :to,
                     :device, :officer, :officerName, :uploaded, :due, :late, :reason, :examination,
                     :duration, :width, :height, :codec, :parent, :fact)""")
                .param("item", item.id().value())
                .param("case", item.caseId().value())
                .param("step", item.step())
                .param("kind", item.kind().name())
                .param("name", item.name())
                .param("sha256", item.sha256())
                .param("sm3", item.sm3())
                .param("size", item.size())
                .param("mediaType", item.mediaType())
                .param("from", timestamp(item.recordedFrom()))
                .param("to", timestamp(item.recordedTo()))
                .param("device", item.device())
                .param("officer", item.officer().value())
                .param("officerName", item.officerName())
                .param("uploaded", timestamp(item.uploadedAt()))
                .param("due", timestamp(item.dueAt()))
                .param("late", item.late())
                .param("reason", item.lateReason())
                .param("examination", item.examination().outcome().name())
                .param(
                        "duration",
                        Optional.ofNullable(item.examination().duration())
                                .map(Duration::toMillis)
                                .orElse(null))
                .param("width", item.examination().width())
                .param("height", item.examination().height())
                .param("codec", item.examination().codec())
                .param(
                        "parent",
                        Optional.ofNullable(item.parent()).map(ItemId::value).orElse(null))
                .param("fact", item.provesFact())
                .update();
    }

    Optional<EvidenceItem> find(ItemId id) {
        return jdbc.sql("select * from evidence_item where item_id = ?")
                .param(id.value())
                .query((row, _) -> item(row))
                .optional();
    }

    Optional<EvidenceItem> find(CaseId id, String step, String sha256) {
        return jdbc.sql("select * from evidence_item where case_id = ? and step_id = ? and sha256 = ?")
                .params(id.value(), step, sha256)
                .query((row, _) -> item(row))
                .optional();
    }

    /** In the order of what they show, then as they were handed in. */
    List<EvidenceItem> of(CaseId id) {
        return jdbc.sql("""
                        select * from evidence_item where case_id = ?
                        order by coalesce(recorded_from, uploaded_at), uploaded_at, item_id""").param(id.value()).query((row, _) -> item(row)).list();
    }

    void opened(Access access) {
        jdbc.sql("""
                insert into evidence_access
                    (access_id, item_id, person_id, person_name, from_second, to_second, purpose, accessed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        access.item().value(),
                        access.person().value(),
                        access.personName(),
                        access.from(),
                        access.to(),
                        access.purpose().name(),
                        timestamp(access.at()))
                .update();
    }

    /** The newest first. */
    List<Access> accesses(ItemId id, int limit) {
        return jdbc.sql("select * from evidence_access where item_id = ? order by accessed_at desc, access_id limit ?")
                .params(id.value(), limit)
                .query((row, _) -> new Access(
                        id,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("person_name"),
                        row.getDouble("from_second"),
                        row.getDouble("to_second"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getTimestamp("accessed_at").toInstant()))
                .list();
    }

    private static EvidenceItem item(ResultSet row) throws SQLException {
        return new EvidenceItem(
                new ItemId(row.getObject("item_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("step_id"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("sm3"),
                row.getLong("size"),
                row.getString("media_type"),
                instant(row, "recorded_from"),
                instant(row, "recorded_to"),
                row.getString("device_no"),
                new PersonId(row.getObject("officer_id", UUID.class)),
                row.getString("officer_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                instant(row, "due_at"),
                row.getBoolean("late"),
                row.getString("late_reason"),
                examination(row),
                Optional.ofNullable(row.getObject("parent_id", UUID.class))
                        .map(ItemId::new)
                        .orElse(null),
                row.getString("proves_fact"));
    }

    private static Examination examination(ResultSet row) throws SQLException {
        return new Examination(
                Examination.Outcome.valueOf(row.getString("examination")),
                Optional.ofNullable(row.getObject("duration_ms", Long.class))
                        .map(Duration::ofMillis)
                        .orElse(null),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getString("codec"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column))
                .map(Timestamp::toInstant)
                .orElse(null);
    }
}
