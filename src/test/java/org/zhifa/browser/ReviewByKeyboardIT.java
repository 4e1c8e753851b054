package org.zhifa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.zhifa.casework.Casework;
import org.zhifa.exchange.demo.DemoFile;
import org.zhifa.exchange.demo.Roster;
import org.zhifa.exchange.demo.Story;
import org.zhifa.exchange.demo.Story.Doing;
import org.zhifa.exchange.demo.StoryPlayer;
import org.zhifa.identity.Standing;
import org.zhifa.shared.OfficialClock;

/** Both rounds of review of the sample case, by a reviewer who has no mouse. */
@ZhifaTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "zhifa.demo-cases=false")
@Import(ReviewByKeyboardIT.OnStoryTime.class)
@EnabledIfEnvironmentVariable(named = "CHROMIUM", matches = ".+", disabledReason = "no Chromium on this machine")
class ReviewByKeyboardIT {

    private static final StoryClock CLOCK = new StoryClock();
    private static final String RECORDED_TOGETHER = "回避告知与现场检查一并录制。";
    private static final String WHY = "从轻理由写“主动召回”，未引召回证据及页码。";
    private static final double PATIENT = 30_000;
    private static final double USUAL = 5_000;
    private static final String PROPOSED = "待法制机构负责人";

    @TestConfiguration(proxyBeanMethods = false)
    static class OnStoryTime {

        @Bean
        @Primary
        OfficialClock keyboardClock() {
            return new OfficialClock(CLOCK);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    StoryPlayer player;

    @Autowired
    Casework casework;

    Playwright playwright;
    Browser browser;

    @BeforeEach
    void aBrowser() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        // The first screens of a fresh start are slow on a busy machine.
        setDefaultAssertionTimeout(PATIENT);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync")));
    }

    @AfterEach
    void closed() {
        setDefaultAssertionTimeout(USUAL);
        playwright.close();
    }

    @Test
    @Clause({"S30", "S38", "S39", "S41"})
    void theSampleCaseIsReturnedAndPassedWithoutAMouse() {
        var people = DemoFile.read(Path.of("seeds/demo/people.yaml"));
        var roster = new Roster(people.people());
        var story = Story.read(Path.of("seeds/demo/sample-case.yaml"));
        var playing = player.begin(
                new Story(
                        story.tenant(),
                        story.title(),
                        story.power(),
                        story.party(),
                        story.handlers(),
                        story.acts().stream()
                                .filter(act -> act.does() != Doing.REVIEW
                                        || !act.step().equals("CF-PT-17"))
                                .toList()),
                roster);
        playing.goOn(LocalDateTime.of(2026, 5, 21, 8, 0));

        CLOCK.set(LocalDateTime.of(2026, 5, 22, 16, 0));
        var page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900))
                .newPage();
        var desk = new Desk(page, "http://localhost:" + port);
        desk.signIn("fa", people.password());
        desk.go("review?shelf=POOL");
        var keys = new Keyboard(page);

        // The first round: taken, asked at the paragraph, read, judged, returned.
        keys.press("j", "Enter", "a");
        assertThat(page.locator(".zf-desk-checklist")).containsText("已判 0 / 12");
        keys.press("[", "]");
        goToDiscretion(keys);
        keys.press("Alt+c");
        keys.type(WHY);
        keys.press("Alt+Enter");
        assertThat(page.locator(".zf-thread")).containsText(WHY);
        read(desk, keys);
        // The platform misses a recording at the fourth point: to pass it all the same takes a reason.
        keys.press("1", "y", "y", "y", "y");
        keys.type(RECORDED_TOGETHER);
        keys.press("Escape", "5", "n");
        keys.type(WHY);
        keys.press("Escape", "6", "y", "y", "y", "y", "y", "y", "-");
        assertThat(page.locator(".zf-desk-checklist")).containsText("已判 12 / 12");
        keys.press("c", "ArrowRight", "Tab");
        keys.type("从轻理由未引召回证据页码，请补引。");
        desk.picture("keyboard-fix");
        keys.press("Control+Enter");
        assertThat(page.locator(".zf-desk-conclusion")).containsText(PROPOSED);

        playing.goOn(LocalDateTime.of(2026, 5, 26, 8, 0));

        // The second: only what changed is unread; the question stands where it was asked, and is settled there.
        CLOCK.set(LocalDateTime.of(2026, 5, 27, 15, 0));
        desk.go("review?shelf=POOL");
        keys.press("j", "Enter", "a");
        assertThat(page.locator(".zf-desk-materials .tk:not(.y)")).not().hasCount(0);
        assertThat(page.locator(".zf-thread")).containsText("v1 之后已改");
        keys.press("t", "r");
        assertThat(page.locator(".zf-thread")).containsText("已解决");
        keys.press("[", "]", "n");
        read(desk, keys);
        keys.press("1", "y", "y", "y", "y");
        keys.type(RECORDED_TOGETHER);
        keys.press("Escape", "5", "y", "y", "y", "y", "y", "y", "y", "-");
        assertThat(page.locator(".zf-desk-checklist")).containsText("已判 12 / 12");
        // The next step is the conclusion now.
        keys.press("e", "Space");
        assertThat(page.locator(".zf-desk-conclusion")).containsText("可以出具");
        desk.picture("keyboard-pass");
        keys.press("Control+Enter");
        assertThat(page.locator(".zf-desk-conclusion")).containsText(PROPOSED);

        playing.goOn(LocalDateTime.of(2026, 5, 29, 12, 0));
        Standing.in(
                roster.actor("fa"),
                () -> assertThat(casework.details(playing.caseId()).decidedOn()).contains(LocalDate.of(2026, 5, 29)));
        System.out.printf("%d ms for nine in ten keys, there and back%n", keys.millisOfNineInTen());
    }

    /** Goes down the draft to the reasons for the penalty: after facts, evidence, hearing and qualification. */
    private static void goToDiscretion(Keyboard keys) {
        for (var down = 0; down < 5; down++) {
            keys.press("ArrowDown");
        }
    }

    /** Ticks what lies there, one after the other, until nothing is unread. */
    private static void read(Desk desk, Keyboard keys) {
        var materials = desk.page().locator(".zf-desk-materials li");
        var unread = desk.page().locator(".zf-desk-materials .tk:not(.y)");
        for (var left = materials.count(); left > 0 && unread.count() > 0; left--) {
            if (desk.page().locator(".zf-desk-materials li.on .tk:not(.y)").count() > 0) {
                keys.press("Space");
            }
            keys.press("]");
        }
        assertThat(unread).hasCount(0);
    }
}
