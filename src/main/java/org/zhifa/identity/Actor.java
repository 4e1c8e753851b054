package org.zhifa.identity;

import java.util.Set;
import org.zhifa.tenancy.TenantId;

/** Whoever is acting now: one person, for one tenant, with these roles. */
public record Actor(PersonId id, String name, TenantId tenant, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
