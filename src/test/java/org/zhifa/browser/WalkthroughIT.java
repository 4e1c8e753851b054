package org.zhifa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.exchange.demo.DemoFile;
import org.zhifa.exchange.demo.Story;
import org.zhifa.shared.OfficialClock;

/** The walkthrough, clicked: the sample case in a real browser, each act by its person at its moment. */
@ZhifaTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "zhifa.demo-cases=false")
@Import(WalkthroughIT.OnStoryTime.class)
@EnabledIfEnvironmentVariable(named = "CHROMIUM", matches = ".+", disabledReason = "no Chromium on this machine")
class WalkthroughIT {

    static final StoryClock CLOCK = new StoryClock();

    @TestConfiguration(proxyBeanMethods = false)
    static class OnStoryTime {

        @Bean
        @Primary
        OfficialClock storyClock() {
            return new OfficialClock(CLOCK);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Procedures procedures;

    Playwright playwright;
    Browser browser;

    @BeforeEach
    void aBrowser() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                // A headless browser that previews a print falls over when its page goes on meanwhile.
                                "--disable-print-preview",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterEach
    void closed() {
        playwright.close();
    }

    @Test
    @Clause({"S5", "S13", "S14", "S16", "S20", "S24", "S25", "S30", "S54"})
    void oneCaseFromTheHotlineToTheYearlyCount() {
        var story = Story.read(Path.of("seeds/demo/sample-case.yaml"));
        var people = DemoFile.read(Path.of("seeds/demo/people.yaml"));
        var stage = new BrowserStage(
                browser,
                "http://localhost:" + port,
                CLOCK,
                procedures.find("CF-PT").orElseThrow(),
                story,
                people);

        stage.play();

        assertThat(stage.caseNumber()).isEqualTo("SJ-XZCF-2026-000031");
        assertThat(stage.publicText())
                .contains("桓市监处罚〔2026〕42号", "桓台县示例星禾食品有限公司")
                .doesNotContain("370321189902030019", "13000000001");
        theOfficeSeesItInItsMonitorAndInTheYearlyCount(stage.desk("si"));
    }

    private void theOfficeSeesItInItsMonitorAndInTheYearlyCount(Desk office) {
        office.go("monitor");
        var bureau = office.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("市场监管局"))
                .first();
        assertThat(bureau).containsText("100");
        office.picture("monitor");

        office.go("statistics");
        var counted = office.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("桓台县市场监督管理局"))
                .first();
        assertThat(counted).containsText("12.96");
        office.picture("statistics");
        for (var file : List.of("T2.pdf", "T2.xlsx")) {
            var answer = office.page().request().get("http://localhost:" + port + "/api/statistics/2026/" + file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().length).isGreaterThan(5_000);
        }
    }
}
