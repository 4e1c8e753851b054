package org.zhifa.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.Actor;

/** Papers as they were made out, and who printed them. Neither is ever changed. */
@Component
class PaperRecords {

    private static final String PAPERS = """
            select p.paper_id, p.case_id, p.type, p.paper_no, p.issued_on, p.digest,
                (select coalesce(sum(copies), 0) from paper_print x where x.paper_id = p.paper_id) as prints
            from paper p
            """;
    private static final RowMapper<IssuedPaper> PAPER = (row, _) -> new IssuedPaper(
            new PaperId(row.getObject("paper_id", UUID.class)),
            new CaseId(row.getObject("case_id", UUID.class)),
            row.getString("type"),
            row.getString("paper_no"),
            row.getObject("issued_on", LocalDate.class),
            row.getString("digest"),
            row.getInt("prints"));

    private final JdbcClient jdbc;

    PaperRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    IssuedPaper add(IssuedPaper paper, UUID entry, byte[] content, Actor by, Instant at) {
        jdbc.sql("""
                        insert into paper (paper_id, case_id, type, entry_id, paper_no, issued_on, issued_at, issued_by,
                            issuer_name, digest, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        paper.id().value(),
                        paper.caseId().value(),
                        paper.type(),
                        entry,
                        paper.number(),
                        paper.issuedOn(),
                        at.atOffset(ZoneOffset.UTC),
                        by.id().value(),
                        by.name(),
                        paper.sha256(),
                        content)
                .update();
        return paper;
    }

    boolean exists(String type, UUID entry) {
        return jdbc.sql("select exists (select from paper where type = ? and entry_id = ?)")
                .params(type, entry)
                .query(Boolean.class)
                .single();
    }

    List<IssuedPaper> of(CaseId id) {
        return jdbc.sql(PAPERS + "where p.case_id = ? order by p.issued_at, p.paper_id")
                .param(id.value())
                .query(PAPER)
                .list();
    }

    Optional<IssuedPaper> find(CaseId id, String type) {
        return of(id).stream().filter(paper -> paper.type().equals(type)).reduce((_, later) -> later);
    }

    /** The paper of one very step. */
    Optional<IssuedPaper> of(CaseId id, String type, UUID entry) {
        return jdbc.sql(PAPERS + "where p.case_id = ? and p.type = ? and p.entry_id = ?")
                .params(id.value(), type, entry)
                .query(PAPER)
                .optional();
    }

    IssuedPaper find(PaperId id) {
        return jdbc.sql(PAPERS + "where p.paper_id = ?")
                .param(id.value())
                .query(PAPER)
                .optional()
                .orElseThrow(() -> new NoSuchPaper(id));
    }

    byte[] content(PaperId id) {
        return jdbc.sql("select content from paper where paper_id = ?")
                .param(id.value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NoSuchPaper(id));
    }

    void printed(PaperId id, int copies, Actor by, Instant at) {
        jdbc.sql("""
                        insert into paper_print (print_id, paper_id, copies, printed_by, printer_name, printed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), id.value(), copies, by.id().value(), by.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
