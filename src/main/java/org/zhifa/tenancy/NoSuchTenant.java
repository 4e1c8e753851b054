package org.zhifa.tenancy;

/** There is no tenant with this code. */
public final class NoSuchTenant extends RuntimeException {

    NoSuchTenant(TenantId tenant) {
        super("no tenant has the code " + tenant);
    }
}
