package org.zhifa.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The built-in issuer's one client is this application. Its addresses follow {@code zhifa.public-url}; without that, the
 * address the browser used.
 */
record OwnClient(String publicUrl) implements RegisteredClientRepository {

    /** Issuer and client are one process, so their secret lives as long as it does and is written nowhere. */
    static final String SECRET = UUID.randomUUID().toString();

    private static final String CLIENT = "zhifa";

    /** Called to upgrade a secret's encoding; there is nothing to keep. */
    @Override
    public void save(RegisteredClient client) {}

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return id.equals(CLIENT) ? self() : null;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(CLIENT) ? self() : null;
    }

    private RegisteredClient self() {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(base() + "/login/oauth2/code/zhifa")
                .postLogoutRedirectUri(base() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireAuthorizationConsent(false)
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private String base() {
        if (!publicUrl.isBlank()) {
            return publicUrl;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost"
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
