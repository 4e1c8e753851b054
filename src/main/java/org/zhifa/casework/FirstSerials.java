package org.zhifa.casework;

import org.springframework.stereotype.Component;
import org.zhifa.registry.Act;
import org.zhifa.tenancy.Tenants;

/** The number a unit's cases begin with in a year: 1, or what follows the last one issued before the platform came. */
@Component
class FirstSerials {

    private final Tenants tenants;

    FirstSerials(Tenants tenants) {
        this.tenants = tenants;
    }

    int after(Act act, int year) {
        return tenants.current().numbering().first(act.code(), year);
    }
}
