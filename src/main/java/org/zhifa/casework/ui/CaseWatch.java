package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;

/**
 * Tells open screens that somebody else did something with their case, as soon as it is committed: a pass that became
 * stale is stale for all who look. A screen is only told; it loads anew in a request of its own, with the reader's rights.
 */
@org.springframework.stereotype.Component
public class CaseWatch {

    private record Case(TenantId tenant, UUID id) {}

    private record Watcher(UI ui, Component screen) {}

    private final ConcurrentMap<Case, Set<Watcher>> watchers = new ConcurrentHashMap<>();

    /**
     * While the screen is shown, its client-callable {@code caseChanged()} is called when the case changes. A screen that
     * turns to another case watches that one instead.
     */
    public void watch(CaseId id, Component screen) {
        forget(screen);
        var watched = new Case(CurrentTenant.get(), id.value());
        screen.getUI()
                .ifPresentOrElse(
                        ui -> begin(watched, new Watcher(ui, screen)),
                        () -> screen.addAttachListener(attached -> {
                            attached.unregisterListener();
                            begin(watched, new Watcher(attached.getUI(), screen));
                        }));
    }

    private void begin(Case watched, Watcher watcher) {
        watchers.computeIfAbsent(watched, _ -> ConcurrentHashMap.newKeySet()).add(watcher);
        watcher.screen().addDetachListener(detached -> {
            detached.unregisterListener();
            forget(watcher.screen());
        });
    }

    private void forget(Component screen) {
        watchers.forEach((watched, some) -> {
            if (some.removeIf(watcher -> watcher.screen() == screen)) {
                watchers.computeIfPresent(watched, (_, left) -> left.isEmpty() ? null : left);
            }
        });
    }

    @EventListener
    void on(RecordedEvent event) {
        if (event.caseUuid() == null || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var changed = new Case(CurrentTenant.get(), Objects.requireNonNull(event.caseUuid()));
        var doer = UI.getCurrent();
        if (!watchers.containsKey(changed)) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                watchers.getOrDefault(changed, Set.of()).stream()
                        .filter(watcher -> watcher.ui() != doer)
                        .forEach(CaseWatch.this::tell);
            }
        });
    }

    private void tell(Watcher watcher) {
        try {
            watcher.ui().access(() -> watcher.screen().getElement().executeJs("this.$server.caseChanged()"));
        } catch (UIDetachedException gone) {
            forget(watcher.screen());
        }
    }
}
