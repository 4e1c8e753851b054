package org.zhifa.tenancy;

/** A tenant with this code is open already; opening it again would lose nothing, but is certainly a mistake. */
public final class TenantExists extends RuntimeException {

    TenantExists(TenantId tenant) {
        super("a tenant with the code %s is open already".formatted(tenant));
    }
}
