package org.zhifa.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Objections to opinions, and what was said and decided about each. */
@Component
class ObjectionRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ObjectionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void file(Objection objection) {
        jdbc.sql("""
                        insert into review_objection
                            (objection_id, review_id, case_id, reasons, filed_by, filer, filed_at, talk_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        objection.id().value(),
                        objection.review().value(),
                        objection.caseId().value(),
                        objection.reasons(),
                        objection.filedBy().value(),
                        objection.filer(),
                        objection.at().atOffset(ZoneOffset.UTC),
                        objection.talkUntil())
                .update();
    }

    /** Only under {@link #locked}, which keeps the numbers apart. */
    void act(ObjectionId id, Objection.Act act) {
        jdbc.sql("""
                        insert into review_objection_act
                            (objection_id, act_no, kind, result, words, minutes, acted_by, actor, acted_at)
                        select :id, count(*) + 1, :kind, :result, :words, :minutes, :person, :name, :at
                        from review_objection_act where objection_id = :id""")
                .param("id", id.value())
                .param("kind", act.kind().name())
                .param("result", act.result() == null ? null : act.result().name())
                .param("words", act.words())
                .param("minutes", act.minutes().map(JSON::writeValueAsString).orElse("{}"))
                .param("person", act.person().value())
                .param("name", act.name())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Until the transaction ends nobody else acts on it: the round it is about is locked, for this is a record. */
    Objection locked(ObjectionId id) {
        jdbc.sql("""
                        select 1 from review r where r.review_id =
                            (select o.review_id from review_objection o where o.objection_id = ?) for update""").param(id.value()).query(Integer.class).optional();
        return find(id);
    }

    Objection find(ObjectionId id) {
        return jdbc.sql("select * from review_objection where objection_id = ?")
                .param(id.value())
                .query((row, _) -> objection(row))
                .optional()
                .orElseThrow(() -> new NoSuchObjection(id));
    }

    Optional<Objection> to(ReviewId review) {
        return jdbc.sql("select * from review_objection where review_id = ?")
                .param(review.value())
                .query((row, _) -> objection(row))
                .optional();
    }

    /** Of a case, the first one first. */
    List<Objection> of(CaseId id) {
        return jdbc.sql("select * from review_objection where case_id = ? order by filed_at")
                .param(id.value())
                .query((row, _) -> objection(row))
                .list();
    }

    /** Those nobody decided yet, the oldest first; some of them may be settled between officer and reviewer. */
    List<Objection> undecided() {
        return jdbc.sql("""
                        select * from review_objection o
                        where not exists (select from review_objection_act a where a.objection_id = o.objection_id
                            and a.kind in ('HEAD_DECISION', 'GROUP_DECISION'))
                        order by filed_at""").query((row, _) -> objection(row)).list();
    }

    private Objection objection(ResultSet row) throws SQLException {
        var id = new ObjectionId(row.getObject("objection_id", UUID.class));
        return new Objection(
                id,
                new ReviewId(row.getObject("review_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("reasons"),
                new PersonId(row.getObject("filed_by", UUID.class)),
                row.getString("filer"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("talk_until", LocalDate.class),
                acts(id));
    }

    private List<Objection.Act> acts(ObjectionId id) {
        return jdbc.sql("select * from review_objection_act where objection_id = ? order by act_no")
                .param(id.value())
                .query((row, _) -> new Objection.Act(
                        Objection.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("result"))
                                .map(Objection.Result::valueOf)
                                .orElse(null),
                        row.getString("words"),
                        Optional.of(row.getString("minutes"))
                                .filter(text -> !text.equals("{}"))
                                .map(text -> JSON.readValue(text, Minutes.class)),
                        new PersonId(row.getObject("acted_by", UUID.class)),
                        row.getString("actor"),
                        row.getObject("acted_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
