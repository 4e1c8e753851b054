package org.zhifa.tenancy;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant the running code works for.
 *
 * <p>A scoped value, not a thread local: it cannot be left behind on a pooled thread, so one tenant's work can never
 * run in another tenant's schema. Code that runs outside {@link #with} has no tenant, and its queries are errors.
 */
public final class CurrentTenant {

    private static final ScopedValue<TenantId> TENANT = ScopedValue.newInstance();

    private CurrentTenant() {}

    public static TenantId get() {
        return TENANT.orElseThrow(() -> new IllegalStateException("no tenant: enter through CurrentTenant.with"));
    }

    public static boolean isKnown() {
        return TENANT.isBound();
    }

    /**
     * Does {@code work} for {@code tenant}. Requests, jobs and listeners all enter through here.
     *
     * @throws IllegalStateException within a transaction of another tenant, whose rows the work would go on to see
     */
    public static <T, X extends Throwable> T with(TenantId tenant, ScopedValue.CallableOp<T, X> work) throws X {
        mayEnter(tenant);
        return ScopedValue.where(TENANT, tenant).call(work);
    }

    public static void with(TenantId tenant, Runnable work) {
        mayEnter(tenant);
        ScopedValue.where(TENANT, tenant).run(work);
    }

    private static void mayEnter(TenantId tenant) {
        if (isKnown() && !get().equals(tenant) && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction of %s is open: %s gets none of it".formatted(get(), tenant));
        }
    }

    /** {@code task} bound to the tenant of the calling code, for executors and push callbacks. */
    public static Runnable carrying(Runnable task) {
        if (!isKnown()) {
            return task;
        }
        var tenant = get();
        return () -> with(tenant, task);
    }
}
