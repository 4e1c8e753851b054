package org.zhifa.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is written once and never changed: judgements, drafts, passes of review, decisions; and the serial numbers. */
@Component
class CaseRecords {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final FirstSerials firstSerials;

    CaseRecords(JdbcClient jdbc, EntityManager entities, FirstSerials firstSerials) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.firstSerials = firstSerials;
    }

    /** The row stays locked until the transaction ends, so two cases opened at once get two numbers and no gap. */
    int nextSerial(Act act, int year) {
        return jdbc.sql("""
                        insert into case_number (act, year, last) values (:act, :year, :first)
                        on conflict (act, year) do update set last = case_number.last + 1
                        returning last""")
                .param("act", act.name())
                .param("year", year)
                .param("first", firstSerials.after(act, year))
                .query(Integer.class)
                .single();
    }

    boolean isTaken(CaseNumber number) {
        return jdbc.sql("select exists (select from case_file where case_no = ?)")
                .param(number.text())
                .query(Boolean.class)
                .single();
    }

    void judged(StepEntry entry, Actor by, boolean agreed, String opinion, Instant at) {
        // The entry may be as new as this transaction, and the judgement points to it.
        entities.flush();
        jdbc.sql("""
                        insert into step_judgement
                            (judgement_id, entry_id, turn, person_id, person_name, agreed, opinion, judged_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        entry.id(),
                        entry.turn(),
                        by.id().value(),
                        by.name(),
                        agreed,
                        opinion,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<CaseJudgement> judgements(CaseId id) {
        return jdbc.sql("""
                        select j.* from step_judgement j join step_entry e using (entry_id)
                        where e.case_id = ? order by j.judged_at""")
                .param(id.value())
                .query((row, _) -> new CaseJudgement(
                        row.getObject("entry_id", UUID.class),
                        row.getInt("turn"),
                        row.getString("person_name"),
                        row.getBoolean("agreed"),
                        row.getString("opinion"),
                        row.getObject("judged_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    String write(CaseFile file, int draftNo, DecisionDraft draft, Actor by, Instant at) {
        var content = CANONICAL.writeValueAsString(draft);
        var digest = sha256(content);
        jdbc.sql("""
                        insert into decision_draft (case_id, draft_no, digest, content, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(file.id().value(), draftNo, digest, content, by.id().value(), at.atOffset(ZoneOffset.UTC))
                .update();
        return digest;
    }

    Optional<DecisionDraft> draft(CaseId id, int draftNo) {
        return jdbc.sql("select content from decision_draft where case_id = ? and draft_no = ?")
                .params(id.value(), draftNo)
                .query(String.class)
                .optional()
                .map(content -> CANONICAL.readValue(content, DecisionDraft.class));
    }

    void passed(CaseId id, String draft, String manifest, Actor reviewer, @Nullable Actor approver, Instant at) {
        jdbc.sql("""
                        insert into review_pass (pass_id, case_id, draft, manifest, reviewer_id, reviewer, approver_id,
                            approver, passed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        draft,
                        manifest,
                        reviewer.id().value(),
                        reviewer.name(),
                        approver == null ? null : approver.id().value(),
                        approver == null ? null : approver.name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isPassed(CaseId id, String draft, String manifest) {
        return jdbc.sql("select exists (select from review_pass where case_id = ? and draft = ? and manifest = ?)")
                .params(id.value(), draft, manifest)
                .query(Boolean.class)
                .single();
    }

    boolean hasPass(CaseId id) {
        return jdbc.sql("select exists (select from review_pass where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasAHand(CaseFile file, PersonId person) {
        return jdbc.sql("""
                        select exists (select from step_entry e left join step_judgement j using (entry_id)
                            where e.case_id = ? and (e.taken_by = ? or j.person_id = ?))""")
                .params(file.id().value(), person.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    void decided(CaseId id, String draft, String manifest, Actor head, LocalDate on) {
        jdbc.sql("insert into decision (case_id, draft, manifest, decided_by, decided_on) values (?, ?, ?, ?, ?)")
                .params(id.value(), draft, manifest, head.id().value(), on)
                .update();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
