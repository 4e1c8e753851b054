package org.zhifa.tenancy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings every schema up to date before the first page is served. With nothing pending this is one query, however many
 * tenants there are; otherwise two schemas are migrated at a time, and one that fails stops the start with its name.
 */
@Component
class Migrations implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final int AT_A_TIME = 2;

    private final Schemas schemas;
    private final TenantRegister register;
    private boolean done;

    Migrations(Schemas schemas, TenantRegister register) {
        this.schemas = schemas;
        this.register = register;
    }

    @Override
    public void start() {
        if (!register.countyIsUpToDate(countyFingerprint())) {
            schemas.bringUpToDate("platform", Schemas.Changelog.PLATFORM);
            schemas.bringUpToDate("portal", Schemas.Changelog.PORTAL);
            register.countyBroughtTo(countyFingerprint());
        }
        var wanted = schemas.fingerprint(Schemas.Changelog.TENANT);
        var behind = register.behind(wanted);
        if (!behind.isEmpty()) {
            log.info("{} tenant schemas to migrate", behind.size());
            migrate(behind, wanted);
        }
        done = true;
    }

    private String countyFingerprint() {
        return schemas.fingerprint(Schemas.Changelog.PLATFORM) + schemas.fingerprint(Schemas.Changelog.PORTAL);
    }

    private void migrate(List<TenantId> behind, String wanted) {
        try (var workers = Executors.newFixedThreadPool(AT_A_TIME)) {
            var runs = behind.stream()
                    .<Callable<Void>>map(tenant -> () -> {
                        schemas.bringUpToDate(tenant.schema(), Schemas.Changelog.TENANT);
                        register.broughtTo(tenant, wanted);
                        return null;
                    })
                    .toList();
            for (var run : workers.invokeAll(runs)) {
                run.get();
            }
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a tenant could not be migrated; nothing was started", cause.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before the web server, and before anything that works in the background. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
