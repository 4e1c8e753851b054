package org.zhifa.identity;

import java.util.Set;
import org.zhifa.tenancy.TenantId;

/**
 * What lets a person in (账号): a name to sign in with, the unit the person acts for, and the roles held there.
 *
 * @param open whether anybody may sign in with it
 * @param locked for a while, after failures to sign in
 * @param mustChange the password was shown once and is to be changed at the next sign-in
 * @param version counts what ends the sessions that are running: closing, other roles, another password
 */
public record Account(
        PersonId person,
        String username,
        String name,
        TenantId tenant,
        Set<Role> roles,
        boolean open,
        boolean locked,
        boolean mustChange,
        int version) {

    Actor actor() {
        return new Actor(person, name, tenant, roles);
    }
}
