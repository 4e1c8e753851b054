package org.zhifa.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhifa.tenancy.CurrentTenant;

/** Work done in somebody's name without a session: loading, jobs, devices. It is authorised and recorded like any other. */
public final class Standing {

    private record Principal(Actor actor) implements HasActor {}

    private Standing() {}

    /** Does {@code work} as {@code actor}, for the actor's tenant. */
    public static void in(Actor actor, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new Principal(actor), null, authorities));
        SecurityContextHolder.setContext(context);
        try {
            CurrentTenant.with(actor.tenant(), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
