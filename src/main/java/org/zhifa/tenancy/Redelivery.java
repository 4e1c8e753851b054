package org.zhifa.tenancy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers again what a listener did not take: after a crash, or when it failed. It looks at one tenant a tick, round and
 * round, so that neither the start nor any tick costs more with more tenants.
 */
@Component
class Redelivery {

    private static final Logger log = LoggerFactory.getLogger(Redelivery.class);

    /** Long enough that a listener still at work is not disturbed. */
    private static final Duration UNDELIVERED_FOR = Duration.ofMinutes(2);

    private final TenantRegister register;
    private final IncompleteEventPublications undelivered;
    private Iterator<Tenant> round = List.<Tenant>of().iterator();

    Redelivery(TenantRegister register, IncompleteEventPublications undelivered) {
        this.register = register;
        this.undelivered = undelivered;
    }

    @Scheduled(fixedDelayString = "${zhifa.redelivery:5s}", initialDelayString = "${zhifa.redelivery:5s}")
    void nextTenant() {
        if (!round.hasNext()) {
            round = register.all().iterator();
            return;
        }
        var tenant = round.next().id();
        try {
            CurrentTenant.with(tenant, () -> undelivered.resubmitIncompletePublicationsOlderThan(UNDELIVERED_FOR));
        } catch (RuntimeException failed) {
            // The next round tries again; one tenant's trouble must not keep the others from their turn.
            log.warn("events of tenant {} could not be delivered again", tenant, failed);
        }
    }
}
