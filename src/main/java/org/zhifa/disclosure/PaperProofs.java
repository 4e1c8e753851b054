package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.zhifa.documents.PaperEvent;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;

/** What the code printed on a paper leads to (文书核验): that the body made out this paper, on which day, with which bytes. */
@Service
public class PaperProofs {

    /**
     * What whoever holds a paper may know of it.
     *
     * @param type its code in the catalogue
     * @param number none for papers that bear none
     * @param sha256 of the PDF, in hex
     */
    public record PaperProof(
            UUID paper, String type, @Nullable String number, LocalDate issuedOn, String sha256) {}

    private final CountySchemas county;

    PaperProofs(CountySchemas county) {
        this.county = county;
    }

    @ApplicationModuleListener(id = "disclosure.paper-proof")
    void on(PaperEvent.Issued issued) {
        var paper = issued.paper();
        var tenant = CurrentTenant.get();
        county.portal(jdbc -> jdbc.sql("""
                        insert into paper_proof (paper_id, tenant_code, type, doc_no, issued_on, sha256)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (paper_id) do nothing""")
                .params(
                        paper.id().value(),
                        tenant.code(),
                        paper.type(),
                        paper.number(),
                        paper.issuedOn(),
                        paper.sha256())
                .update());
    }

    /** The paper, if this body made it out. */
    public Optional<PaperProof> find(TenantId body, UUID paper) {
        return county.portal(jdbc ->
                jdbc.sql("""
                        select paper_id as paper, type, doc_no as number, issued_on, sha256 from paper_proof
                        where paper_id = ? and tenant_code = ?""").params(paper, body.code()).query(PaperProof.class).optional());
    }
}
