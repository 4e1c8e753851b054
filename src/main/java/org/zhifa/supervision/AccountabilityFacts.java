package org.zhifa.supervision;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.zhifa.review.accountability.AccountabilityEvent;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;

/** Carries how accountability cases stand from each tenant into {@code platform}: the cause and the step, nobody's name. */
@Component
class AccountabilityFacts {

    private final CountySchemas county;

    AccountabilityFacts(CountySchemas county) {
        this.county = county;
    }

    /** Steps may come twice or in any order; the furthest counts. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AccountabilityEvent.Stepped stepped) {
        var tenant = CurrentTenant.get();
        county.platform(jdbc -> jdbc.sql("""
                        insert into accountability_fact
                            (tenant_code, accountability_id, cause, opened_on, step_no, step)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (tenant_code, accountability_id) do update
                        set step_no = excluded.step_no, step = excluded.step
                        where accountability_fact.step_no < excluded.step_no""")
                .params(
                        tenant.code(),
                        stepped.id().value(),
                        stepped.cause().name(),
                        stepped.openedOn(),
                        stepped.number(),
                        stepped.step().name())
                .update());
    }
}
