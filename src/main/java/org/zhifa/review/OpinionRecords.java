package org.zhifa.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;

/** Opinions on their way, and which of them took effect. */
@Component
class OpinionRecords {

    private static final String PROPOSALS = """
            select p.*, j.judged, j.words, j.person, j.judged_at
            from opinion_proposal p left join opinion_judgement j using (proposal_id)
            """;

    private final JdbcClient jdbc;
    private final ReviewRecords reviews;

    OpinionRecords(JdbcClient jdbc, ReviewRecords reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    Optional<OpinionDraft> draft(ReviewId id) {
        return jdbc.sql("select * from opinion_draft where review_id = ?")
                .param(id.value())
                .query((row, _) -> new OpinionDraft(
                        Optional.ofNullable(row.getString("outcome"))
                                .map(Outcome::valueOf)
                                .orElse(null),
                        row.getString("opinion"),
                        row.getString("suggestions"),
                        instant(row, "saved_at")))
                .optional();
    }

    void save(ReviewId id, OpinionDraft draft, Actor by, Instant at) {
        jdbc.sql("""
                        insert into opinion_draft (review_id, outcome, opinion, suggestions, written_by, saved_at)
                        values (:id, :outcome, :opinion, :suggestions, :by, :at)
                        on conflict (review_id) do update set outcome = :outcome, opinion = :opinion,
                            suggestions = :suggestions, written_by = :by, saved_at = :at""")
                .param("id", id.value())
                .param(
                        "outcome",
                        Optional.ofNullable(draft.outcome()).map(Outcome::name).orElse(null))
                .param("opinion", draft.opinion())
                .param("suggestions", draft.suggestions())
                .param("by", by.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    UUID propose(
            ReviewLine line,
            Outcome outcome,
            String opinion,
            String suggestions,
            Actor by,
            boolean forApproval,
            Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into opinion_proposal (proposal_id, review_id, outcome, opinion, suggestions, draft,
                            manifest, reviewer_id, reviewer, proposed_at, for_approval)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        line.id().value(),
                        outcome.name(),
                        opinion,
                        suggestions,
                        line.draft(),
                        line.manifest(),
                        by.id().value(),
                        by.name(),
                        at.atOffset(ZoneOffset.UTC),
                        forApproval)
                .update();
        return id;
    }

    void judged(Proposal proposal, Proposal.State state, String words, Actor by, Instant at) {
        jdbc.sql("""
                        insert into opinion_judgement (proposal_id, judged, words, person_id, person, judged_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(proposal.id(), state.name(), words, by.id().value(), by.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param entry the entry of the case's review step, by which the opinion's paper finds it */
    void tookEffect(ReviewLine line, UUID proposal, UUID entry) {
        jdbc.sql("insert into opinion_effect (review_id, proposal_id, entry_id) values (?, ?, ?)")
                .params(line.id().value(), proposal, entry)
                .update();
    }

    /** The last one of a round. */
    Optional<Proposal> last(ReviewId id) {
        return jdbc.sql(PROPOSALS + "where p.review_id = ? order by p.proposed_at desc, p.proposal_id limit 1")
                .param(id.value())
                .query((row, _) -> proposal(row))
                .optional();
    }

    /** What waits for approval, the longest first. */
    List<Proposal> waiting(int limit) {
        return jdbc.sql(PROPOSALS + """
                        join review r using (review_id)
                        where j.judged is null and p.for_approval and r.state = 'OPEN'
                        order by p.proposed_at, p.proposal_id limit ?""")
                .param(limit)
                .query((row, _) -> proposal(row))
                .list();
    }

    int waiting() {
        return jdbc.sql("""
                        select count(*) from opinion_proposal p join review r using (review_id)
                            left join opinion_judgement j using (proposal_id)
                        where j.judged is null and p.for_approval and r.state = 'OPEN'""").query(Integer.class).single();
    }

    /** What the head judged, the last first. */
    List<Proposal> judged(int limit) {
        return jdbc.sql(PROPOSALS + "where j.judged in ('APPROVED', 'SENT_BACK') order by j.judged_at desc limit ?")
                .param(limit)
                .query((row, _) -> proposal(row))
                .list();
    }

    /** The round whose opinion took effect with this entry of the case, and that opinion. */
    Optional<Proposal> inEffect(UUID entry) {
        return jdbc.sql(PROPOSALS + "join opinion_effect e using (proposal_id) where e.entry_id = ?")
                .param(entry)
                .query((row, _) -> proposal(row))
                .optional();
    }

    /** How a round took effect in its case. */
    Optional<Effect> effectOf(ReviewId id) {
        return jdbc.sql("""
                        select e.entry_id, p.outcome from opinion_effect e join opinion_proposal p using (proposal_id)
                        where e.review_id = ?""")
                .param(id.value())
                .query((row, _) ->
                        new Effect(row.getObject("entry_id", UUID.class), Outcome.valueOf(row.getString("outcome"))))
                .optional();
    }

    /** The entry of the case's review step that an outcome ended. */
    record Effect(UUID entry, Outcome outcome) {}

    private Proposal proposal(ResultSet row) throws SQLException {
        var judged = row.getString("judged");
        return new Proposal(
                row.getObject("proposal_id", UUID.class),
                reviews.line(new ReviewId(row.getObject("review_id", UUID.class))),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("opinion"),
                row.getString("suggestions"),
                new PersonId(row.getObject("reviewer_id", UUID.class)),
                row.getString("reviewer"),
                instant(row, "proposed_at"),
                judged == null ? Proposal.State.WAITING : Proposal.State.valueOf(judged),
                judged == null ? "" : row.getString("words"),
                row.getString("person"),
                maybe(row, "judged_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }
}
