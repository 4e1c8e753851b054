package org.zhifa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.Browser.STAFF_ADDRESS;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zhifa.Browser;
import org.zhifa.ZhifaTest;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** Signing in with another issuer is a matter of configuration alone: profile external-idp and three settings. */
@ZhifaTest
@ActiveProfiles("external-idp")
class OutsideIssuerIT {

    private static final TenantId UNIT = new TenantId("OUTS");
    private static final OutsideIssuer ISSUER = new OutsideIssuer();

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    private final String username = "ou" + UUID.randomUUID().toString().substring(0, 8);

    @DynamicPropertySource
    static void theThreeSettings(DynamicPropertyRegistry settings) {
        settings.add("OIDC_ISSUER", ISSUER::address);
        settings.add("OIDC_CLIENT_ID", () -> "zhifa");
        settings.add("OIDC_CLIENT_SECRET", () -> "known-to-both");
    }

    @BeforeEach
    void anAccountForWhomTheIssuerKnows() {
        if (tenants.find(UNIT).isEmpty()) {
            tenants.open(TestTenants.file(UNIT));
        }
        accounts.insert(
                new NewAccount(PersonId.next(), username, "于示一", UNIT, Set.of(Role.OFFICER), "never-asked-for"));
        ISSUER.person = username;
    }

    @Test
    void whoeverTheIssuerVouchesForIsLedToWhereTheyWereHeaded() throws Exception {
        var page = new Browser(port).get(STAFF_ADDRESS);

        assertThat(page.uri().getPath()).isEqualTo(STAFF_ADDRESS);
        assertThat(page.statusCode()).isEqualTo(404);
    }

    @Test
    void whomTheIssuerKnowsAndThePlatformDoesNotGetsAPageAndNoLoop() throws Exception {
        ISSUER.person = "somebody-else";

        var page = new Browser(port).get(STAFF_ADDRESS);

        assertThat(page.uri().getPath()).isEqualTo(SignInRefused.PAGE);
        assertThat(page.statusCode()).isEqualTo(403);
    }

    @Test
    void theBuiltInIssuerIsOff() throws Exception {
        var stranger = new Browser(port);

        for (var path : new String[] {
            "/login", "/login/password", "/oauth2/jwks", "/oauth2/authorize", "/.well-known/openid-configuration"
        }) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
