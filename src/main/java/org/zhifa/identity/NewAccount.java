package org.zhifa.identity;

import java.util.Set;
import java.util.regex.Pattern;
import org.zhifa.tenancy.TenantId;

/** An account to be opened. The name to sign in with has 2 to 40 letters, digits, dots or dashes. */
public record NewAccount(
        PersonId person, String username, String name, TenantId tenant, Set<Role> roles, String password) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");
    private static final int SHORTEST_PASSWORD = 8;

    public NewAccount {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a name to sign in with: " + username);
        }
        if (name.isBlank() || name.length() > 50) {
            throw new IllegalArgumentException("a person's name has 1 to 50 characters");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least %d characters".formatted(SHORTEST_PASSWORD));
        }
        roles = Set.copyOf(roles);
    }
}
