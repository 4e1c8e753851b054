package org.zhifa.identity.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.ui.ShellUser;
import org.zhifa.tenancy.Tenants;

/** Name and unit of whoever is signed in, and the way out of both sessions. */
@Component
class ActorInShell implements ShellUser {

    private final Tenants tenants;
    private final AuthenticationContext authentication;

    ActorInShell(Tenants tenants, AuthenticationContext authentication) {
        this.tenants = tenants;
        this.authentication = authentication;
    }

    @Override
    public String name() {
        return CurrentActor.get().name();
    }

    @Override
    public String unit() {
        return tenants.current().name();
    }

    @Override
    public void signOut() {
        authentication.logout();
    }
}
