package org.zhifa.review.scope;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ScopeVerdict;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;

/**
 * The door to the scope of a case: whether it must pass legal review and why, and what its officers have to state because
 * the platform cannot see it. The reviewer reads the same.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CaseScope {

    /**
     * Everything about the scope of a case.
     *
     * @param factors what can be stated of it
     * @param statements what was stated, the last of each factor
     */
    public record Details(ScopeVerdict verdict, List<Factor> factors, List<Statement> statements) {}

    private final Casework casework;
    private final Catalogue catalogue;
    private final Statements statements;
    private final OfficialClock clock;
    private final ApplicationEventPublisher events;

    CaseScope(
            Casework casework,
            Catalogue catalogue,
            Statements statements,
            OfficialClock clock,
            ApplicationEventPublisher events) {
        this.casework = casework;
        this.catalogue = catalogue;
        this.statements = statements;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Details of(CaseId id) {
        var act = casework.details(id).summary().act();
        return new Details(casework.scope(id), catalogue.stated(act), statements.of(id));
    }

    /** An officer of the case states that something holds of it, or no longer does, and why. */
    @PreAuthorize("hasRole('OFFICER')")
    public void state(CaseId id, String code, boolean holds, @Nullable BigDecimal amount, String reason) {
        var factor = catalogue.factor(code).orElseThrow(() -> new IllegalArgumentException("no factor " + code));
        var details = casework.details(id);
        var actor = CurrentActor.get();
        if (!details.handlers().contains(actor.id())) {
            throw new CatalogueRefusal.NotAHandler(actor.name());
        }
        if (!factor.isStated() || !factor.concerns(details.summary().act())) {
            throw new CatalogueRefusal.NotStated(factor);
        }
        if (reason.isBlank()) {
            throw new CatalogueRefusal.NoReason(factor);
        }
        statements.add(id, factor, holds, amount, reason.strip(), actor, clock.instant());
        events.publishEvent(new ScopeEvent(
                id,
                details.summary().number().text(),
                new Statement(code, holds, amount, reason.strip(), actor.name(), clock.instant())));
        casework.rescope(id);
    }
}
