package org.zhifa.identity;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhifa.tenancy.CurrentTenant;

/**
 * Work nobody is signed in for, such as a listener after a commit: it passes the services' doors as the platform itself,
 * for the current tenant and without any role.
 */
public final class Unattended {

    private static final PersonId PLATFORM = new PersonId(new UUID(0, 0));

    private Unattended() {}

    public static <T> T does(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var platform = new Platform(new Actor(PLATFORM, "平台", CurrentTenant.get(), Set.of()));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(platform, "", Set.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private record Platform(Actor actor) implements HasActor {}
}
