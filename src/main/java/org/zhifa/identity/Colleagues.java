package org.zhifa.identity;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.zhifa.tenancy.CurrentTenant;

/** Who else works in the same unit, for whoever has to give work to somebody: names and nothing more of the accounts. */
@Service
@PreAuthorize("isAuthenticated()")
public class Colleagues {

    private final AccountRegister register;

    Colleagues(AccountRegister register) {
        this.register = register;
    }

    /** Somebody of the unit. */
    public record Colleague(PersonId id, String name) {}

    /** Those of the unit who hold a role and may sign in, by name to sign in with. */
    public List<Colleague> with(Role role) {
        return register.of(CurrentTenant.get()).stream()
                .filter(account -> account.open() && account.roles().contains(role))
                .map(account -> new Colleague(account.person(), account.name()))
                .toList();
    }
}
