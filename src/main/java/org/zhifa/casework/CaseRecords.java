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
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written once and never changed: judgements, drafts, verdicts on the scope of review, its passes, decisions; and
 * the serial numbers.
 */
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

    void passed(CaseFile file, String manifest, Actor reviewer, @Nullable Actor approver, Instant at) {
        jdbc.sql("""
                        insert into review_pass (pass_id, case_id, draft_no, draft, manifest, reviewer_id, reviewer,
                            approver_id, approver, passed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        file.id().value(),
                        file.draftNo(),
                        file.draftDigest().orElseThrow(),
                        manifest,
                        reviewer.id().value(),
                        reviewer.name(),
                        approver == null ? null : approver.id().value(),
                        approver == null ? null : approver.name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A review that does not pass takes back every pass before it. */
    void notPassed(CaseId id, String outcome, Instant at) {
        jdbc.sql("""
                        insert into review_pass_end (pass_id, outcome, ended_at)
                        select pass_id, ?, ? from review_pass where case_id = ? on conflict do nothing""").params(outcome, at.atOffset(ZoneOffset.UTC), id.value()).update();
    }

    /** What has become of the passes of a case, for its draft and manifest as they are now. */
    Standing standing(CaseId id, String draft, String manifest) {
        return jdbc.sql("""
                        select case
                            when review_pass_stands(:case, :draft, :manifest) then 'STANDS'
                            when p.pass_id is null then 'NONE'
                            when exists (select from review_pass_end e where e.pass_id = p.pass_id) then 'ENDED'
                            when p.draft <> :draft or p.draft_no <> (last_draft(:case)).draft_no then 'DRAFT_CHANGED'
                            when p.manifest <> :manifest then 'MANIFEST_CHANGED'
                            else 'REVIEWER_HAS_A_HAND' end as state, p.reviewer
                        from case_file c left join lateral (select * from review_pass r where r.case_id = c.case_id
                            order by r.draft_no desc, r.passed_at desc limit 1) p on true
                        where c.case_id = :case""")
                .param("case", id.value())
                .param("draft", draft)
                .param("manifest", manifest)
                .query((row, _) ->
                        new Standing(Standing.State.valueOf(row.getString("state")), row.getString("reviewer")))
                .single();
    }

    boolean isPassed(CaseId id, String draft, String manifest) {
        return standing(id, draft, manifest).stands();
    }

    /** Whether the last verdict says of exactly this draft and manifest that they need no review. */
    boolean isOutOfScope(CaseId id, String draft, String manifest) {
        return jdbc.sql("select out_of_scope_stands(?, ?, ?)")
                .params(id.value(), draft, manifest)
                .query(Boolean.class)
                .single();
    }

    boolean hasDecision(CaseId id) {
        return jdbc.sql("select exists (select from decision where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the case is decided, on its last draft, and that passed review or needed none. */
    boolean decisionStands(CaseId id) {
        return jdbc.sql("select decision_stands(?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person handles the case, or once did. */
    boolean hasHandled(CaseId id, PersonId person) {
        return jdbc.sql("select exists (select from case_hand where case_id = ? and person_id = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasReviewed(CaseId id, PersonId person) {
        return jdbc.sql("select exists (select from review_pass where case_id = ? and ? in (reviewer_id, approver_id))")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes down a verdict on the scope of review, unless the last one says the same of the same.
     *
     * @return whether it was written
     */
    boolean judged(CaseFile file, String manifest, ScopeVerdict verdict, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into scope_verdict
                            (case_id, verdict_no, draft_no, draft, manifest, in_scope, catalogue, rules, judged_by,
                             judged_at)
                        select :case, coalesce(max(v.verdict_no), 0) + 1, :no, :draft, :manifest, :in, :catalogue,
                            :rules, :by, :at
                        from scope_verdict v where v.case_id = :case
                        having (:no, :manifest::text, :in, :catalogue::text, :rules::text) is distinct from (
                            select (l.draft_no, l.manifest::text, l.in_scope, l.catalogue::text, l.rules)
                            from scope_verdict l where l.case_id = :case order by l.verdict_no desc limit 1)""")
                        .param("case", file.id().value())
                        .param("no", file.draftNo())
                        .param("draft", file.draftDigest().orElseThrow())
                        .param("manifest", manifest)
                        .param("in", verdict.inScope())
                        .param("catalogue", verdict.catalogue())
                        .param(
                                "rules",
                                String.join(
                                        " ",
                                        verdict.reasons().stream()
                                                .map(ScopeVerdict.Rule::code)
                                                .toList()))
                        .param("by", by.id().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Notes the steps of a procedure, for what the database itself must know of them. */
    void know(Procedure procedure) {
        var steps = procedure.allSteps();
        var known = jdbc.sql("select count(*) from procedure_step where procedure_id = ? and procedure_version = ?")
                .params(procedure.id(), procedure.version())
                .query(Integer.class)
                .single();
        for (var at = known == steps.size() ? known : 0; at < steps.size(); at++) {
            var step = steps.get(at);
            jdbc.sql("""
                            insert into procedure_step (procedure_id, procedure_version, step_id, position, kind,
                                condition, proves, needs_review, after_decision, papers)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ' ')) on conflict do nothing""")
                    .params(
                            procedure.id(),
                            procedure.version(),
                            step.id(),
                            step.isBeside() ? -1 : at,
                            step.kind().name(),
                            step.when() == null ? null : step.when().name(),
                            procedure.gathersEvidence(step.id()),
                            step.needsReview(),
                            step.followsDecision(),
                            String.join(
                                    " ",
                                    step.papers().stream()
                                            .map(Step.StepPaper::type)
                                            .toList()))
                    .update();
        }
    }

    /** Others who would write to the case wait until this transaction ends. */
    void lock(CaseId id) {
        jdbc.sql("select case_id from case_file where case_id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    boolean hasAHand(CaseFile file, Actor person) {
        return hasAHand(file, person.id(), person.name());
    }

    /** @param name by which hosts and recorders of hearings stand in their record; empty where only the person is known */
    boolean hasAHand(CaseFile file, PersonId person, String name) {
        return jdbc.sql("select has_a_hand(?, ?, ?)")
                .params(file.id().value(), person.value(), name)
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
