package org.zhifa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.GONGSHI;
import static org.zhifa.Cast.YU;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.disclosure.BodyPage.Content;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** What a body tells before it acts comes from its registers; what nobody keeps is missing, and said to be. */
@ZhifaTest
class BodyPagesTest {

    private static final TenantId BODY = new TenantId("BPT");

    @Autowired
    Tenants tenants;

    @Autowired
    BodyPages pages;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @LocalServerPort
    int port;

    @BeforeEach
    void aBody() {
        if (tenants.find(BODY).isEmpty()) {
            tenants.open(TestTenants.file(BODY));
        }
    }

    @Test
    @Clause({"S9", "S10", "S11", "S12"})
    void theNineContentsComeFromTheRegistersAsFarAsThereAreAny() throws Exception {
        assertThat(get("/bodies/BPT")).contains("测试单位BPT", "桓台县人民政府", "九项内容不齐全");

        ADMIN.of(BODY).does(() -> {
            officers.enter(officer("15032100101", Officer.Status.VALID));
            powers.enter(new PowerItem(
                    "3703210-CF-0124-05",
                    Act.PENALTY,
                    "对生产经营标注虚假生产日期食品的处罚",
                    "生产经营标注虚假生产日期的食品",
                    "《食品安全法》第三十四条第（十）项",
                    "《食品安全法》第一百二十四条第一款第（五）项",
                    LocalDate.of(2021, 1, 1),
                    null));
        });
        var page = GONGSHI.of(BODY).does(() -> pages.refresh());

        assertThat(page.sections().keySet())
                .containsExactlyInAnyOrder(
                        Content.BODY,
                        Content.OFFICERS,
                        Content.POWERS,
                        Content.BASIS,
                        Content.PROCEDURE,
                        Content.SUPERVISION,
                        Content.REMEDIES);
        assertThat(get("/bodies/BPT"))
                .contains(
                        "于示一",
                        "15032100101",
                        "对生产经营标注虚假生产日期食品的处罚",
                        "《食品安全法》第三十四条第（十）项",
                        "听证",
                        "0533-0001029",
                        "本机关还没有公开这项内容。");
    }

    @Test
    @Clause("S13")
    void anOfficerWhoseCertificateIsSuspendedIsNotShown() {
        ADMIN.of(BODY).does(() -> officers.enter(officer("15032100101", Officer.Status.SUSPENDED)));

        var page = GONGSHI.of(BODY).does(() -> pages.refresh());

        assertThat(page.json()).doesNotContain("15032100101");
    }

    @Test
    void onlyThePublisherOrTheAdministratorRefreshesIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> YU.of(BODY).does(() -> pages.refresh()));
    }

    private static Officer officer(String certificate, Officer.Status status) {
        return new Officer(
                YU.id(),
                "于示一",
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY, Act.INSPECTION),
                LocalDate.of(2099, 12, 31),
                status);
    }

    private String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
