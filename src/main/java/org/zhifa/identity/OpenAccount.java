package org.zhifa.identity;

import java.util.Set;
import java.util.regex.Pattern;
import org.zhifa.tenancy.TenantId;

/**
 * An account asked for: who, in which unit, with which roles. The name to sign in with has 2 to 40 small letters,
 * digits, dots or dashes.
 */
public record OpenAccount(String username, String name, TenantId tenant, Set<Role> roles) {

    static final int LONGEST_NAME = 50;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    public OpenAccount {
        if (!isUsername(username)) {
            throw new IllegalArgumentException("not a name to sign in with: " + username);
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("a person's name has 1 to %d characters".formatted(LONGEST_NAME));
        }
        if (!SeparationOfDuties.allows(roles)) {
            throw new IllegalArgumentException("one person cannot hold " + roles);
        }
        roles = Set.copyOf(roles);
    }

    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
