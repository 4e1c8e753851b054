package org.zhifa.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;

/**
 * The one worker that seals the logs, tenant after tenant, a group at a time so that a busy one does not hold up the
 * others. It touches only tenants it was woken for; what a crash has left is found by a round that looks at one tenant
 * each tick.
 */
@Component
class Sequencer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sequencer.class);

    private final Sealing sealing;
    private final LogKeys keys;
    private final SequencedSet<TenantId> waiting = new LinkedHashSet<>();
    private final SequencedSet<TenantId> failed = new LinkedHashSet<>();
    private String lastSwept = "";
    private @Nullable Thread worker;

    Sequencer(Sealing sealing, LogKeys keys) {
        this.sealing = sealing;
        this.keys = keys;
    }

    /** Says that this tenant has entries to seal. */
    synchronized void wake(TenantId tenant) {
        waiting.addLast(tenant);
        notifyAll();
    }

    @Scheduled(fixedDelayString = "${zhifa.log.sweep}", initialDelayString = "${zhifa.log.sweep}")
    void sweep() {
        retryFailed();
        var next = keys.after(lastSwept);
        next.ifPresent(this::wake);
        lastSwept = next.map(TenantId::code).orElse("");
    }

    private void retryFailed() {
        for (var tenant : takeFailed()) {
            if (keys.isOpen(tenant)) {
                wake(tenant);
            }
        }
    }

    private synchronized List<TenantId> takeFailed() {
        var taken = List.copyOf(failed);
        failed.clear();
        return taken;
    }

    private void work() {
        try {
            while (true) {
                seal(take());
            }
        } catch (InterruptedException _) {
            // The application stops. Nothing is lost: the queue is in the database.
        }
    }

    private synchronized TenantId take() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return waiting.removeFirst();
    }

    private void seal(TenantId tenant) {
        try {
            if (CurrentTenant.with(tenant, sealing::sealGroup)) {
                wake(tenant);
            }
        } catch (RuntimeException cause) {
            log.warn("log {} could not be sealed; the next round tries again", tenant, cause);
            synchronized (this) {
                failed.add(tenant);
            }
        }
    }

    @Override
    public void start() {
        worker = Thread.ofPlatform().daemon().name("log-sequencer").start(this::work);
    }

    @Override
    public void stop() {
        if (worker != null) {
            worker.interrupt();
            try {
                worker.join(10_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            worker = null;
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
