package org.zhifa.identity;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The principal of a session: what the issuer says of the person, and the account it belongs to. */
final class SignedIn extends DefaultOidcUser implements HasActor {

    private final transient Actor actor;

    SignedIn(Collection<? extends GrantedAuthority> authorities, OidcUser user, Actor actor) {
        super(authorities, user.getIdToken(), user.getUserInfo());
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }
}
