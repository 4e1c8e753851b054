package org.zhifa.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * Which version each account has now, for the sessions that run under it. Asked on every request, so it is remembered
 * for ten seconds: here a closed account is out at once, on the other machines ten seconds later.
 */
@Component
class AccountVersions {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int GONE = -1;

    private record Seen(int version, Instant at) {}

    private final AccountRegister register;
    private final InstantSource clock = InstantSource.system();
    private final ConcurrentMap<PersonId, Seen> seen = new ConcurrentHashMap<>();

    AccountVersions(AccountRegister register) {
        this.register = register;
    }

    boolean isCurrent(PersonId person, int version) {
        var now = clock.instant();
        return seen.compute(
                                person,
                                (_, known) -> known != null
                                                && known.at.plus(REMEMBERED).isAfter(now)
                                        ? known
                                        : new Seen(register.version(person).orElse(GONE), now))
                        .version
                == version;
    }

    void forget(PersonId person) {
        seen.remove(person);
    }
}
