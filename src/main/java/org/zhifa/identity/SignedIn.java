package org.zhifa.identity;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The principal of a session: what the issuer says of the person, and the account it belongs to. */
final class SignedIn extends DefaultOidcUser implements HasActor {

    private final transient Actor actor;
    private final int version;

    SignedIn(Collection<? extends GrantedAuthority> authorities, OidcUser user, Account account) {
        super(authorities, user.getIdToken(), user.getUserInfo());
        this.actor = account.actor();
        this.version = account.version();
    }

    /** The account's version when the person signed in. */
    int version() {
        return version;
    }

    @Override
    public Actor actor() {
        return actor;
    }
}
