package org.zhifa.review;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.identity.PersonId;

/** The materials and the answers rounds of review began with. */
@Component
class SubmissionRecords {

    private static final RowMapper<Answer> ANSWER = (row, _) -> new Answer(
            new ReviewId(row.getObject("review_id", UUID.class)),
            new ReviewId(row.getObject("to_review", UUID.class)),
            row.getInt("row_no"),
            row.getString("answer"),
            row.getString("answerer"),
            row.getObject("answered_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    SubmissionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(ReviewId review, List<Material> materials, Map<String, String> explained) {
        for (var place = 0; place < materials.size(); place++) {
            var material = materials.get(place);
            jdbc.sql("""
                            insert into review_material
                                (review_id, place, code, name, name_en, state, found, missing, explanation)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(review.value())
                    .param(place)
                    .param(material.code())
                    .param(material.name().zh())
                    .param(material.name().en())
                    .param(material.state().name())
                    .param(String.join("\n", material.found()))
                    .param(String.join("\n", material.missing()))
                    .param(material.isMissing() ? explained.get(material.code()) : null)
                    .update();
        }
    }

    List<SentMaterial> of(ReviewId review, MaterialCatalogue catalogue) {
        return jdbc.sql("select * from review_material where review_id = ? order by place")
                .param(review.value())
                .query((row, _) -> new SentMaterial(
                        new Material(
                                row.getString("code"),
                                new Wording(row.getString("name"), row.getString("name_en")),
                                Material.State.valueOf(row.getString("state")),
                                row.getString("found").lines().toList(),
                                row.getString("missing").lines().toList(),
                                catalogue.todo(row.getString("code"))),
                        row.getString("explanation")))
                .list();
    }

    /** Why materials are missing, by their code. */
    Map<String, String> explanations(ReviewId review) {
        return jdbc
                .sql("select code, explanation from review_material where review_id = ? and explanation is not null")
                .param(review.value())
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("explanation")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void answered(Answer answer, PersonId by) {
        jdbc.sql("""
                        insert into review_answer
                            (review_id, to_review, row_no, answer, answered_by, answerer, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        answer.review().value(),
                        answer.to().value(),
                        answer.row(),
                        answer.text(),
                        by.value(),
                        answer.answerer(),
                        answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a round that goes on with another takes over from it, word for word. */
    void copy(ReviewId from, ReviewId to) {
        jdbc.sql("""
                        insert into review_material
                        select :to, place, code, name, name_en, state, found, missing, explanation
                        from review_material where review_id = :from""").param("from", from.value()).param("to", to.value()).update();
        copyAnswers(from, to);
    }

    void copyAnswers(ReviewId from, ReviewId to) {
        jdbc.sql("""
                        insert into review_answer
                        select :to, to_review, row_no, answer, answered_by, answerer, answered_at
                        from review_answer where review_id = :from
                        on conflict do nothing""").param("from", from.value()).param("to", to.value()).update();
    }

    /** The answers a round came with. */
    List<Answer> answers(ReviewId review) {
        return jdbc.sql("select * from review_answer where review_id = ? order by to_review, row_no")
                .param(review.value())
                .query(ANSWER)
                .list();
    }

    /** Every answer given in a case, the last one to a point first. */
    List<Answer> answers(CaseId id) {
        return jdbc.sql("""
                        select a.* from review_answer a join review r using (review_id)
                        where r.case_id = ? order by a.answered_at desc, a.row_no""").param(id.value()).query(ANSWER).list();
    }
}
