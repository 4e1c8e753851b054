package org.zhifa.review;

import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.identity.Unattended;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.Tenant;
import org.zhifa.tenancy.Tenants;

/**
 * Puts on record, once each, that the time of a review is so far gone (审核提醒). It looks at one tenant a tick, round and
 * round, so that neither the start nor any tick costs more with more tenants. Whom it concerns sees it in his work at once,
 * for that is reckoned when it is asked for.
 */
@Component
class Reminders {

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);

    private final Tenants tenants;
    private final ClockRecords records;
    private final ReviewRecords reviews;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final OfficialClock clock;
    private Iterator<Tenant> round = List.<Tenant>of().iterator();

    Reminders(
            Tenants tenants,
            ClockRecords records,
            ReviewRecords reviews,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            OfficialClock clock) {
        this.tenants = tenants;
        this.records = records;
        this.reviews = reviews;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${zhifa.review.reminders:20s}", initialDelayString = "${zhifa.review.reminders:20s}")
    void nextTenant() {
        if (!round.hasNext()) {
            round = tenants.all().iterator();
            return;
        }
        var tenant = round.next().id();
        try {
            CurrentTenant.with(tenant, () -> Unattended.does(this::remind));
        } catch (RuntimeException failed) {
            // The next round tries again; one tenant's trouble must not keep the others from their turn.
            log.warn("reviews of tenant {} could not be looked through", tenant, failed);
        }
    }

    /** What became due by today in the current tenant. */
    int remind() {
        return transaction.execute(_ -> {
            var due = records.remind(clock.today(), clock.instant());
            due.forEach(reached -> {
                var line = reviews.line(reached.review());
                events.publishEvent(new ClockEvent.Reminded(
                        line.id(), line.caseId(), line.number(), reached.level(), line.dueOn()));
            });
            return due.size();
        });
    }
}
