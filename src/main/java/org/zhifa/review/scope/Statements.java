package org.zhifa.review.scope;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.Actor;

/** What officers stated of their cases, in the order they did. */
@Component
class Statements {

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last of each factor. */
    List<Statement> of(CaseId id) {
        return jdbc.sql("""
                        select distinct on (factor) * from review_scope_statement where case_id = ?
                        order by factor, statement_no desc""")
                .param(id.value())
                .query((row, _) -> new Statement(
                        row.getString("factor"),
                        row.getBoolean("holds"),
                        row.getBigDecimal("amount"),
                        row.getString("reason"),
                        row.getString("officer"),
                        row.getObject("stated_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(
            CaseId id,
            Factor factor,
            boolean holds,
            @Nullable BigDecimal amount,
            String reason,
            Actor officer,
            Instant at) {
        jdbc.sql("""
                        insert into review_scope_statement
                            (case_id, statement_no, factor, sort, holds, amount, reason, stated_by, officer, stated_at)
                        select :case, coalesce(max(s.statement_no), 0) + 1, :factor, :sort, :holds, :amount, :reason,
                            :by, :officer, :at
                        from review_scope_statement s where s.case_id = :case""")
                .param("case", id.value())
                .param("factor", factor.code())
                .param("sort", factor.sort().name())
                .param("holds", holds)
                .param("amount", amount)
                .param("reason", reason)
                .param("by", officer.id().value())
                .param("officer", officer.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
