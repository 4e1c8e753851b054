package org.zhifa.identity;

import java.util.Set;
import org.zhifa.tenancy.TenantId;

/** An account with a password that is known already. */
public record NewAccount(
        PersonId person, String username, String name, TenantId tenant, Set<Role> roles, String password) {

    /** A password has at least this many characters. */
    public static final int SHORTEST_PASSWORD = 8;

    public NewAccount {
        if (!OpenAccount.isUsername(username)) {
            throw new IllegalArgumentException("not a name to sign in with: " + username);
        }
        if (!OpenAccount.isName(name)) {
            throw new IllegalArgumentException("not a person's name: " + name);
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least %d characters".formatted(SHORTEST_PASSWORD));
        }
        roles = Set.copyOf(roles);
    }
}
