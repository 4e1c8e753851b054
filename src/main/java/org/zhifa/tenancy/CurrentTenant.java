package org.zhifa.tenancy;

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

    /** Does {@code work} for {@code tenant}. Requests, jobs and listeners all enter through here. */
    public static <T, X extends Throwable> T with(TenantId tenant, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(TENANT, tenant).call(work);
    }

    public static void with(TenantId tenant, Runnable work) {
        ScopedValue.where(TENANT, tenant).run(work);
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
