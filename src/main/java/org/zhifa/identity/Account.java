package org.zhifa.identity;

import java.util.Set;
import org.zhifa.tenancy.TenantId;

/** What lets a person in (账号): a name to sign in with, the unit the person acts for, and the roles held there. */
public record Account(PersonId person, String username, String name, TenantId tenant, Set<Role> roles, boolean open) {

    Actor actor() {
        return new Actor(person, name, tenant, roles);
    }
}
