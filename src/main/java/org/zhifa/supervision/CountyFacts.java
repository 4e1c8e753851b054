package org.zhifa.supervision;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.zhifa.casework.CaseEvent;
import org.zhifa.evidence.EvidenceEvent;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.evidence.ItemKind;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;

/**
 * Carries what the county watches from each tenant into {@code platform}, after the tenant's commit.
 *
 * <p>Events may come twice or in any order: what an event itself says is inserted once, what a case has become is read
 * anew, and an older reading never overwrites a newer one. The tenant's connection is given back before the county's is
 * taken, so that a burst of events cannot use up the pool with each waiting for the other half of it.
 */
@Component
class CountyFacts {

    private final CaseFactsReader reader;
    private final CountySchemas county;

    CountyFacts(CaseFactsReader reader, CountySchemas county) {
        this.reader = reader;
        this.county = county;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(CaseEvent event) {
        var tenant = CurrentTenant.get();
        var facts = reader.read(event.caseId());
        county.platform(jdbc -> {
            put(jdbc, tenant, facts);
            switch (event) {
                case CaseEvent.Reviewed review when review.outcome().equals("PASS") -> passed(jdbc, tenant, review);
                case CaseEvent.Decided decision -> decided(jdbc, tenant, decision);
                default -> {}
            }
            return event;
        });
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(EvidenceEvent.Recorded event) {
        var tenant = CurrentTenant.get();
        var facts = reader.read(event.caseId());
        county.platform(jdbc -> {
            put(jdbc, tenant, facts);
            handedIn(jdbc, tenant, event.item());
            return event;
        });
    }

    private static void put(JdbcClient jdbc, TenantId tenant, CaseFacts facts) {
        var newest = jdbc.sql("""
                        insert into case_compliance (tenant_code, case_id, case_no, act, in_review_scope, opened_on, filed_on,
                            decided_on, decision_due, publication_due, published_on, withheld, closed_on, next_due,
                            next_due_step, as_of)
                        values (:tenant, :case, :number, :act, :inScope, :opened, cast(:filed as date),
                            cast(:decided as date), cast(:decisionDue as date), cast(:publicationDue as date),
                            cast(:published as date), :withheld, cast(:closed as date), cast(:nextDue as date),
                            cast(:nextDueStep as varchar), :asOf)
                        on conflict (tenant_code, case_id) do update set filed_on = excluded.filed_on,
                            decided_on = excluded.decided_on, decision_due = excluded.decision_due,
                            publication_due = excluded.publication_due, published_on = excluded.published_on,
                            withheld = excluded.withheld, closed_on = excluded.closed_on, next_due = excluded.next_due,
                            next_due_step = excluded.next_due_step, as_of = excluded.as_of
                        where case_compliance.as_of <= excluded.as_of""")
                        .param("tenant", tenant.code())
                        .param("case", facts.caseId().value())
                        .param("number", facts.number())
                        .param("act", facts.act().name())
                        .param("inScope", facts.inReviewScope())
                        .param("opened", facts.openedOn())
                        .param("filed", facts.filedOn())
                        .param("decided", facts.decidedOn())
                        .param("decisionDue", facts.decisionDue())
                        .param("publicationDue", facts.publicationDue())
                        .param("published", facts.publishedOn())
                        .param("withheld", facts.withheld())
                        .param("closed", facts.closedOn())
                        .param("nextDue", facts.nextDue())
                        .param("nextDueStep", facts.nextDueStep())
                        .param("asOf", Timestamp.from(facts.asOf()))
                        .update()
                == 1;
        if (newest) {
            facts.steps().forEach(step -> recorded(jdbc, tenant, facts, step));
            facts.reviews().forEach(review -> concluded(jdbc, tenant, facts, review));
        }
    }

    private static void recorded(JdbcClient jdbc, TenantId tenant, CaseFacts facts, CaseFacts.Recorded step) {
        jdbc.sql("""
                insert into step_compliance (tenant_code, case_id, step_id, ended_at, recorded) values (?, ?, ?, ?, ?)
                on conflict (tenant_code, case_id, step_id) do update
                set ended_at = excluded.ended_at, recorded = excluded.recorded""")
                .params(
                        tenant.code(),
                        facts.caseId().value(),
                        step.step(),
                        Timestamp.from(step.endedAt()),
                        step.recorded())
                .update();
    }

    private static void concluded(JdbcClient jdbc, TenantId tenant, CaseFacts facts, CaseFacts.Reviewed review) {
        jdbc.sql("""
                insert into review_compliance (tenant_code, case_id, entry_id, step_id, concluded_on, due_on)
                values (?, ?, ?, ?, ?, ?)
                on conflict (tenant_code, entry_id) do nothing""")
                .params(
                        tenant.code(),
                        facts.caseId().value(),
                        review.entry(),
                        review.step(),
                        review.concludedOn(),
                        review.dueOn())
                .update();
    }

    private static void passed(JdbcClient jdbc, TenantId tenant, CaseEvent.Reviewed review) {
        jdbc.sql("""
                insert into passed_review (tenant_code, case_id, draft, manifest) values (?, ?, ?, ?)
                on conflict do nothing""")
                .params(tenant.code(), review.caseUuid(), review.draft(), review.manifest())
                .update();
    }

    private static void decided(JdbcClient jdbc, TenantId tenant, CaseEvent.Decided decision) {
        jdbc.sql("""
                insert into decision_taken (tenant_code, case_id, draft, manifest, decided_on) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(tenant.code(), decision.caseUuid(), decision.draft(), decision.manifest(), decision.on())
                .update();
    }

    private static void handedIn(JdbcClient jdbc, TenantId tenant, EvidenceItem item) {
        Instant due = item.dueAt();
        // What was not recorded at a moment is due at none; what is derived was handed in with its original.
        if (due == null || item.parent() != null) {
            return;
        }
        jdbc.sql("""
                insert into evidence_compliance (tenant_code, item_id, case_id, step_id, is_media, due_at, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(
                        tenant.code(),
                        item.id().value(),
                        item.caseId().value(),
                        item.step(),
                        item.kind() != ItemKind.DOCUMENT,
                        Timestamp.from(due),
                        Timestamp.from(item.uploadedAt()))
                .update();
    }
}
