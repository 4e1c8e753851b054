package org.zhifa.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseManifest;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.procedure.Procedure;

/**
 * The papers of a case as legal review sees them: those of steps before the review that binds the decision. What the law
 * makes of the case afterwards – notice, service, the opinion itself – is not among them, so a pass does not end by the
 * course of the procedure; a paper made out or corrected for an earlier step does end it. The database says which they
 * are ({@code manifest_of}), for its own triggers ask the same.
 */
@Component
class PaperManifest implements CaseManifest {

    private final JdbcClient jdbc;
    private final PaperMakers makers;

    PaperManifest(JdbcClient jdbc, PaperMakers makers) {
        this.jdbc = jdbc;
        this.makers = makers;
    }

    @Override
    public List<ManifestItem> items(CaseId id, Procedure procedure) {
        return jdbc.sql("""
                        select p.paper_id, p.type, p.paper_no, p.digest
                        from manifest_of(?) m join paper p on m.kind = 'PAPER' and p.paper_id = m.ref::uuid
                        order by p.paper_id""")
                .param(id.value())
                .query((row, _) -> new ManifestItem(
                        ManifestItem.Kind.PAPER,
                        row.getString("paper_id"),
                        title(row.getString("type"), row.getString("paper_no")),
                        row.getString("digest")))
                .list();
    }

    private String title(String type, @Nullable String number) {
        var name = makers.type(type).name().zh();
        return number == null ? name : name + " " + number;
    }
}
