package org.zhifa.assessment;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseEvent;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.identity.Unattended;
import org.zhifa.registry.Act;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;

/**
 * Carries what the yearly statistics count of a penalty case into {@code platform}, after the tenant's commit. Events may
 * come twice or in any order; the tenant's connection is given back before the county's is taken.
 */
@Component
class PenaltyFacts {

    private static final String PROSECUTION = "PROSECUTION";

    private final Casework casework;
    private final CountySchemas county;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    PenaltyFacts(Casework casework, CountySchemas county, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.casework = casework;
        this.county = county;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(CaseEvent event) {
        var tenant = CurrentTenant.get();
        var look = look(event.caseId());
        if (look.details.summary().act() != Act.PENALTY) {
            return;
        }
        county.platform(platform -> {
            put(platform, tenant, look);
            if (event instanceof CaseEvent.Decided decision) {
                decided(platform, tenant, look.details, decision);
            }
            return event;
        });
    }

    private Look look(CaseId id) {
        return Unattended.does(() -> reading.execute(_ -> {
            var asOf = jdbc.sql("select clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            return new Look(asOf, casework.details(id));
        }));
    }

    private static void put(JdbcClient platform, TenantId tenant, Look look) {
        var line = look.details.summary();
        platform.sql("""
                        insert into penalty_fact (tenant_code, case_id, case_no, filed_on, closed_on, transferred, as_of)
                        values (:tenant, :case, :number, cast(:filed as date), cast(:closed as date), :transferred, :asOf)
                        on conflict (tenant_code, case_id) do update set filed_on = excluded.filed_on,
                            closed_on = excluded.closed_on, transferred = excluded.transferred, as_of = excluded.as_of
                        where penalty_fact.as_of <= excluded.as_of""")
                .param("tenant", tenant.code())
                .param("case", line.id().value())
                .param("number", line.number().text())
                .param("filed", line.filedOn())
                .param("closed", closedOn(look.details).orElse(null))
                .param("transferred", done(look.details, "reason").anyMatch(PROSECUTION::equals))
                .param("asOf", Timestamp.from(look.asOf))
                .update();
    }

    /** What was decided stands in the draft the decision is bound to, and the head's form. */
    private static void decided(JdbcClient platform, TenantId tenant, CaseDetails details, CaseEvent.Decided decision) {
        var draft = details.draft()
                .filter(each -> each.digest().equals(decision.draft()))
                .map(CaseDetails.DraftLine::draft)
                .orElseThrow(() -> new IllegalStateException(
                        "the draft of %s is no longer the one that was decided".formatted(decision.number())));
        var form = decisionForm(details);
        var outcome = Objects.requireNonNullElse((String) form.get("decision"), "PENALTY");
        var punished = outcome.equals("PENALTY");
        platform.sql("""
                        update penalty_fact set decided_on = :on, outcome = :outcome, heaviest = cast(:heaviest as varchar),
                            fine = :fine, confiscated = :confiscated, mitigated = :mitigated, spared = :spared
                        where tenant_code = :tenant and case_id = :case and decided_on is null""")
                .param("on", decision.on())
                .param("outcome", outcome)
                .param("heaviest", punished ? heaviest(draft) : null)
                .param("fine", punished ? draft.fine() : BigDecimal.ZERO)
                .param("confiscated", punished ? draft.confiscated() : BigDecimal.ZERO)
                .param("mitigated", Boolean.TRUE.equals(form.get("mitigated")))
                .param("spared", amount(form.get("spared")))
                .param("tenant", tenant.code())
                .param("case", decision.caseUuid())
                .update();
    }

    private static String heaviest(DecisionDraft draft) {
        return PenaltyKind.heaviest(draft.penalties().stream()
                        .map(DecisionDraft.Penalty::kind)
                        .toList())
                .orElseThrow()
                .name();
    }

    private static Map<String, Object> decisionForm(CaseDetails details) {
        return details.steps().stream()
                .filter(line -> line.isDone() && line.form().containsKey("decidedOn"))
                .map(StepLine::form)
                .reduce(Map.of(), (_, later) -> later);
    }

    /** The day the case was closed (结案), which the statistics count; it is archived later. */
    private static Optional<LocalDate> closedOn(CaseDetails details) {
        return done(details, "closedOn")
                .filter(String.class::isInstance)
                .map(day -> LocalDate.parse((String) day))
                .reduce((_, later) -> later);
    }

    private static Stream<Object> done(CaseDetails details, String field) {
        return details.steps().stream()
                .filter(line -> line.isDone() && line.form().containsKey("closedOn"))
                .map(line -> line.form().get(field))
                .filter(Objects::nonNull);
    }

    private static BigDecimal amount(@Nullable Object entry) {
        return entry == null || entry.equals("") ? BigDecimal.ZERO : new BigDecimal(entry.toString());
    }

    private record Look(Instant asOf, CaseDetails details) {}
}
