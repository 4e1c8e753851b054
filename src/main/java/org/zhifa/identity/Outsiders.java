package org.zhifa.identity;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/**
 * People who work for a unit without belonging to it: its legal advisers (法律顾问). They see what somebody of the unit gave
 * them and nothing else.
 */
public final class Outsiders {

    private static final Set<Role> OUTSIDE = Set.of(Role.ADVISER);

    private Outsiders() {}

    /** Refuses whoever acts now, if he comes from outside; said first by every door that asks for no role. */
    public static void keepOut() {
        if (CurrentActor.find().filter(Outsiders::isOutside).isPresent()) {
            throw new AccessDeniedException("an adviser reads what he was given, and no more");
        }
    }

    private static boolean isOutside(Actor actor) {
        return actor.roles().equals(OUTSIDE);
    }
}
