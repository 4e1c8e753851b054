package org.zhifa.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.Browser.STAFF_ADDRESS;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Browser;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** Signing in and out over the line, with the authorization-code flow and the built-in issuer. */
@ZhifaTest
@Clause("S8")
class SignInTest {

    private static final TenantId UNIT = new TenantId("SIGN");
    private static final String PASSWORD = "a-password-of-hers";

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @Autowired
    CountySchemas county;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private final Person officer = new Person(new Actor(PersonId.next(), "于示一", UNIT, Set.of(Role.OFFICER)));
    private final Person admin = new Person(new Actor(PersonId.next(), "管示八", UNIT, Set.of(Role.TENANT_ADMIN)));
    private final String username = "si" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anOfficerWithAnAccount() {
        if (tenants.find(UNIT).isEmpty()) {
            tenants.open(TestTenants.file(UNIT));
        }
        accounts.insert(new NewAccount(officer.id(), username, "于示一", UNIT, Set.of(Role.OFFICER), PASSWORD));
    }

    @Test
    void whoeverAsksForAStaffAddressSignsInAndIsLedBackToIt() throws Exception {
        var browser = new Browser(port);
        assertThat(browser.get(STAFF_ADDRESS).uri().getPath()).isEqualTo("/login");

        var page = browser.signIn(STAFF_ADDRESS, username, PASSWORD);

        assertThat(page.uri().getPath()).isEqualTo(STAFF_ADDRESS);
        assertThat(page.statusCode()).isEqualTo(404);
    }

    @Test
    void theLoginPageByItselfLeadsToTheDesk() throws Exception {
        var browser = new Browser(port).withoutFollowing();

        var page = browser.signIn("/login", username, PASSWORD);

        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/desk/"));
    }

    @Test
    void signingOutEndsTheIssuersSessionToo() throws Exception {
        var browser = new Browser(port, username, PASSWORD);

        var out = browser.submit(browser.get("/login"), "/logout");

        assertThat(out.uri().getPath()).isEqualTo("/");
        assertThat(browser.get(STAFF_ADDRESS).uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aWrongPasswordIsToldInASentence() throws Exception {
        var page = new Browser(port).signIn(STAFF_ADDRESS, username, "not-her-password");

        assertThat(page.uri().toString()).endsWith("/login?error");
        assertThat(words(page)).contains("账号与密码不符");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAWhileAndTheLogSaysSo() throws Exception {
        for (var attempt = 1; attempt <= AccountRegister.FAILURES; attempt++) {
            new Browser(port).signIn(STAFF_ADDRESS, username, "guess-" + attempt);
        }
        assertThat(new Browser(port)
                        .signIn(STAFF_ADDRESS, username, PASSWORD)
                        .uri()
                        .getPath())
                .isEqualTo("/login");
        assertThat(logged()).containsExactly("account.locked");

        county.platform(platform -> platform.sql("update account set locked_until = now() where username = ?")
                .param(username)
                .update());

        assertThat(new Browser(port)
                        .signIn(STAFF_ADDRESS, username, PASSWORD)
                        .uri()
                        .getPath())
                .isEqualTo(STAFF_ADDRESS);
    }

    @Test
    void aClosedAccountIsRefusedAndItsSessionEndsAtOnce() throws Exception {
        var browser = new Browser(port, username, PASSWORD);
        assertThat(browser.get(STAFF_ADDRESS).statusCode()).isEqualTo(404);

        admin.does(() -> accounts.close(officer.id()));

        assertThat(browser.get(STAFF_ADDRESS).uri().getPath()).isEqualTo("/login");
        assertThat(words(browser.signIn(STAFF_ADDRESS, username, PASSWORD))).contains("账号已停用");
        assertThat(logged()).containsExactly("account.closed");
    }

    @Test
    void whomOnlyTheIssuerKnowsGetsAPageAndNoLoop() throws Exception {
        var browser = new Browser(port);
        var login = browser.get(STAFF_ADDRESS);
        // Closed between the issuer's password and the platform's own question.
        var issued = browser.withoutFollowing().submit(login, "/login", "username", username, "password", PASSWORD);
        admin.does(() -> accounts.close(officer.id()));

        var page = browser.get(issued.headers().firstValue("Location").orElseThrow());

        assertThat(page.uri().getPath()).isEqualTo(SignInRefused.PAGE);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(words(page)).contains("没有属于您的账号");
        assertThat(browser.get(STAFF_ADDRESS).uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aOneTimePasswordIsChangedBeforeAnythingElse() throws Exception {
        var oneTime = admin.does(() -> accounts.resetPassword(officer.id()));
        var browser = new Browser(port);

        var page = browser.signIn(STAFF_ADDRESS, username, oneTime);
        assertThat(page.uri().getPath()).isEqualTo(PasswordPage.PAGE);
        assertThat(browser.get(STAFF_ADDRESS).uri().getPath()).isEqualTo(PasswordPage.PAGE);
        page = change(browser, page, oneTime, "short", "short");
        assertThat(words(page)).contains("新密码应为8至64个字符");
        page = change(browser, page, oneTime, "her-own-words", "her-own-word");
        assertThat(words(page)).contains("两次输入的新密码不一致");
        page = change(browser, page, oneTime, "her-own-words", "her-own-words");

        assertThat(page.uri().getPath()).isEqualTo(STAFF_ADDRESS);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(new Browser(port)
                        .signIn(STAFF_ADDRESS, username, "her-own-words")
                        .uri()
                        .getPath())
                .isEqualTo(STAFF_ADDRESS);
    }

    @Test
    void otherRolesHoldFromTheNextSignInWhichIsDueAtOnce() throws Exception {
        var browser = new Browser(port, username, PASSWORD);
        browser.get(STAFF_ADDRESS);

        admin.does(() -> accounts.give(officer.id(), Set.of(Role.REVIEWER)));

        assertThat(browser.get(STAFF_ADDRESS).uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aStrangersMistypedAddressDoesNotLeadToTheSignIn() throws Exception {
        var page = new Browser(port).get("/no-such-page", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(words(page)).contains("没有这个地址").doesNotContain("Whitelabel");
    }

    private static HttpResponse<byte[]> change(
            Browser browser, HttpResponse<byte[]> page, String current, String password, String repeated)
            throws Exception {
        return browser.submit(page, PasswordPage.PAGE, "current", current, "password", password, "repeated", repeated);
    }

    private java.util.List<String> logged() {
        return CurrentTenant.with(
                UNIT,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("""
                                select kind from log_entry
                                where record like '%' || ? || '%' order by happened_at""")
                                .param(officer.id().toString())
                                .query(String.class)
                                .list()));
    }

    private static String words(HttpResponse<byte[]> page) {
        return new String(page.body(), UTF_8);
    }
}
