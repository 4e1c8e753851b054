package org.zhifa.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread. */
public final class CurrentActor {

    private CurrentActor() {}

    /**
     * The person acting now.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public static Actor get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** The person acting now, or nobody. */
    public static Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HasActor principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }
}
