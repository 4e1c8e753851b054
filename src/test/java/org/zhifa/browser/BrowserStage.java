package org.zhifa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.exchange.demo.DemoFile;
import org.zhifa.exchange.demo.Story;
import org.zhifa.registry.PenaltyKind;

/** Plays a story by clicking, each person in a browser window of the person's own. */
final class BrowserStage {

    private final Browser browser;
    private final String address;
    private final StoryClock clock;
    private final Procedure procedure;
    private final Story story;
    private final String password;
    private final Recordings recordings = new Recordings();
    private final Map<String, DemoFile.Someone> people;
    private final Map<String, Desk> desks = new HashMap<>();

    private String casePath = "";
    private int pictures;
    private boolean hasPlayed;

    BrowserStage(Browser browser, String address, StoryClock clock, Procedure procedure, Story story, DemoFile county) {
        this.browser = browser;
        this.address = address;
        this.clock = clock;
        this.procedure = procedure;
        this.story = story;
        this.password = county.password();
        this.people =
                county.people().stream().collect(Collectors.toMap(DemoFile.Someone::username, Function.identity()));
    }

    void play() {
        for (var act : story.acts()) {
            try {
                perform(act);
            } catch (RuntimeException | AssertionError failed) {
                desk(act.by()).picture("failed");
                throw new AssertionError("%s, %s %s %s".formatted(act.at(), act.by(), act.does(), act.step()), failed);
            }
        }
    }

    private void perform(Story.Act act) {
        clock.set(act.at());
        var desk = desk(act.by());
        switch (act.does()) {
            case OPEN -> open(desk, act);
            case TAKE -> take(desk, act);
            case AGREE -> agree(desk, act);
            case RECORD -> record(desk, act);
            case DRAFT -> draft(desk, act);
            case SEND_TO_REVIEW -> send(desk, act);
            case REVIEW -> review(desk, act);
            case APPROVE -> approve(desk, act);
            case ISSUE -> issue(desk);
            case PRINT -> print(desk, act);
            case COLLECT -> disclose(desk, act.does());
            case CHECK -> disclose(desk, act.does());
            case PUBLISH -> disclose(desk, act.does());
            // The sample case is told without them.
            case TAKE_REVIEW, READ, JUDGE, ASK, ANSWER, ADVISE, HOLD ->
                throw new UnsupportedOperationException(act.does() + " by clicking");
        }
        desk.picture("%02d-%s-%s".formatted(++pictures, act.does().name().toLowerCase(Locale.ROOT), act.by()));
    }

    /** The screens of somebody who is signed in, or signs in now. */
    Desk desk(String username) {
        return desks.computeIfAbsent(username, name -> {
            var context = browser.newContext(
                    new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
            var desk = new Desk(context.newPage(), address);
            desk.signIn(name, password);
            return desk;
        });
    }

    private String name(String username) {
        return people.get(username).name();
    }

    private Step step(Story.Act act) {
        return procedure.step(act.step());
    }

    private void open(Desk desk, Story.Act act) {
        desk.go("cases");
        desk.press("登记案源");
        var dialog = desk.dialog();
        var power = desk.labelled(dialog, "vaadin-combo-box", "权责清单事项").locator("input");
        power.fill(story.power());
        desk.page().locator("vaadin-combo-box-item").first().click();
        // The cause is proposed from the power; who types over it waits until it stands there.
        assertThat(desk.labelled(dialog, "vaadin-text-field", "案由").locator("input"))
                .not()
                .hasValue("");
        desk.text(dialog, "案由", story.title());
        desk.text(dialog, "统一社会信用代码", story.party().creditCode());
        if (dialog.getByText("已登记").count() == 0) {
            desk.text(dialog, "名称或者姓名", story.party().name());
            desk.text(dialog, "法定代表人、经营者", story.party().representative());
            desk.text(dialog, "联系电话", story.party().phone());
            desk.text(dialog, "住所", story.party().address());
        }
        desk.officers(dialog.locator("vaadin-checkbox-group").first(), story.handlers(), this::name);
        desk.fill(dialog, procedure.first(), act.with(), this::name);
        desk.pressInDialog("登记");
        desk.page().waitForURL(Pattern.compile(".*/desk/cases/[0-9a-f-]{36}"));
        casePath = desk.page().url().replaceFirst(".*/desk/", "");
    }

    private void take(Desk desk, Story.Act act) {
        var step = step(act);
        desk.go(casePath);
        desk.pressAt(step, "办");
        desk.fill(desk.dialog(), step, act.with(), this::name);
        desk.picture("form-" + step.id());
        desk.pressInDialog(step.actors().size() > 1 ? "审批" : "办结");
        assertThat(desk.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void agree(Desk desk, Story.Act act) {
        desk.go(casePath);
        desk.pressAt(step(act), "审批");
        desk.dialog().locator("textarea").first().fill(act.words());
        desk.pressInDialog("同意");
        assertThat(desk.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void draft(Desk desk, Story.Act act) {
        desk.go(casePath);
        desk.page()
                .locator(".zf-tasks vaadin-button, .zf-tasks button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("写代拟稿|改代拟稿")))
                .first()
                .click();
        var dialog = desk.dialog();
        desk.text(dialog, "查明的事实（每行一段）", lines(act, "facts"));
        desk.text(dialog, "证据（每行一项）", lines(act, "evidence"));
        desk.text(dialog, "告知、陈述申辩和听证情况", act.text("hearing"));
        desk.text(dialog, "违法行为的定性和依据", act.text("qualification"));
        desk.text(dialog, "裁量理由", act.text("discretion"));
        desk.text(dialog, "处罚依据", act.text("basis"));
        var penalties = (List<?>) act.with().get("penalties");
        var rows = dialog.locator(".zf-penalty");
        for (var number = 0; number < penalties.size(); number++) {
            var penalty = (Map<?, ?>) penalties.get(number);
            if (rows.count() <= number) {
                desk.pressInDialog("添加一项");
                assertThat(rows).hasCount(number + 1);
            }
            var row = rows.nth(number);
            desk.choose(row.locator("vaadin-select"), kind(penalty.get("kind").toString()));
            desk.text(row, "内容", penalty.get("words").toString());
            if (!penalty.get("amount").toString().equals("0")) {
                desk.text(row, "金额", penalty.get("amount").toString());
            }
        }
        desk.picture("draft");
        desk.pressInDialog("存为第");
        assertThat(desk.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private static String kind(String name) {
        return PenaltyKind.valueOf(name) == PenaltyKind.FINE
                ? "罚款"
                : name.equals("CONFISCATION_OF_GOODS") ? "没收非法财物" : "没收违法所得";
    }

    private static String lines(Story.Act act, String name) {
        return ((List<?>) act.with().get(name)).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private void send(Desk desk, Story.Act act) {
        desk.go(casePath);
        desk.pressAt(step(act), "送审");
        var form = desk.page().locator("vaadin-dialog[opened]");
        assertThat(form.getByText("送审材料")).isVisible();
        var words = Stream.of("answers", "explained")
                .flatMap(part -> act.with().get(part) instanceof Map<?, ?> said ? said.values().stream() : Stream.of())
                .map(Object::toString)
                .toList();
        for (var each = 0; each < words.size(); each++) {
            form.locator("textarea").nth(each).fill(words.get(each));
            form.locator("textarea").nth(each).blur();
        }
        desk.picture("send-" + act.step());
        desk.press("送承办机构负责人签字");
        assertThat(desk.task(step(act))
                        .getByText("审批中")
                        .or(desk.task(step(act)).getByText("等"))
                        .first())
                .isVisible();
    }

    /** Hands a recording in by the upload on the evidence tab, and sees it play and seek. */
    private void record(Desk desk, Story.Act act) {
        var step = step(act);
        desk.go(casePath);
        desk.tab("证据");
        var form = desk.page().locator(".zf-evidence-in");
        desk.choose(desk.labelled(form, "vaadin-select", "所属环节"), step.name().zh());
        Desk.moment(desk.labelled(form, "vaadin-date-time-picker", "录制开始"), act.text("from"));
        Desk.moment(desk.labelled(form, "vaadin-date-time-picker", "录制结束"), act.text("to"));
        desk.text(form, "记录设备编号", act.text("device"));
        desk.text(form, "证明内容", act.text("proves"));
        if (!act.text("late").isEmpty()) {
            desk.text(form, "迟传原因", act.text("late"));
        }
        form.locator("input[type=file]").setInputFiles(recordings.of(act.text("name")));
        var handedIn =
                desk.page().locator("table").getByText(act.text("name"), new Locator.GetByTextOptions().setExact(true));
        assertThat(handedIn.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        if (!hasPlayed) {
            handedIn.first().click();
            desk.playsAndSeeks();
            hasPlayed = true;
        }
    }

    private void review(Desk desk, Story.Act act) {
        desk.go("review?shelf=POOL");
        desk.page().locator(".zf-desk").getByText(story.party().name()).first().click();
        desk.press("领取审核");
        assertThat(desk.page().getByText("领取审核")).hasCount(0);
        var unread = desk.page().locator(".zf-desk-materials .tk:not(.y)");
        for (var left = unread.count(); left > 0; left--) {
            unread.first().click();
            assertThat(unread).hasCount(left - 1);
        }
        var problems = act.with().get("problems") instanceof Map<?, ?> found ? found : Map.of();
        var reasons = act.with().get("reasons") instanceof Map<?, ?> found ? found : Map.of();
        var points = desk.page().locator("li:has(> .no)");
        assertThat(points.first()).isVisible();
        var count = points.count();
        for (var number = 1; number <= count; number++) {
            var point = points.nth(number - 1);
            var problem = problems.get(Integer.toString(number));
            Desk.button(point, problem == null ? "通过" : "有问题")
                    .or(point.locator("label, vaadin-radio-button")
                            .filter(new Locator.FilterOptions().setHasText(problem == null ? "通过" : "有问题")))
                    .first()
                    .click();
            var note = problem == null ? reasons.get(Integer.toString(number)) : problem;
            if (note != null) {
                point.locator("textarea").fill(note.toString());
                point.locator("textarea").blur();
            }
            // A judged point folds up and moves the next one; whoever clicks looks where it is now.
            assertThat(desk.page().locator(".zf-desk-checklist")).containsText("已判 %d / %d".formatted(number, count));
        }
        var conclusion = desk.page().locator(".zf-desk-conclusion");
        conclusion
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(act.text("outcome").equals("PASS") ? "同意" : "建议改正"))
                .first()
                .click();
        conclusion.locator("textarea").first().fill(act.words());
        conclusion.locator("textarea").first().blur();
        desk.picture("desk-" + act.text("outcome"));
        desk.press("出具审核意见书");
        assertThat(conclusion.getByText("待法制机构负责人")).isVisible();
    }

    private void approve(Desk desk, Story.Act act) {
        desk.go("review/approval");
        desk.page()
                .locator(".zf-approval-queue")
                .getByText(story.party().name())
                .first()
                .click();
        desk.page().locator(".zf-approval textarea").fill(act.words());
        desk.press("批准");
        assertThat(desk.page()
                        .locator(".zf-approval")
                        .getByText(Pattern.compile("桓市监法审〔2026〕\\d+号"))
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }

    private void issue(Desk desk) {
        desk.go(casePath);
        desk.tab("文书");
        var offer = desk.page()
                .locator(".zf-papers-offer")
                .filter(new Locator.FilterOptions().setHasText("行政处罚决定书"))
                .first();
        Desk.button(offer, "制作").click();
        assertThat(desk.page().getByText(Pattern.compile("桓市监处罚〔2026〕\\d+号")).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }

    /** The printing itself is the browser's; what counts is that it was logged. */
    private void print(Desk desk, Story.Act act) {
        desk.go(casePath);
        desk.tab("文书");
        desk.page().locator("table").getByText("行政处罚决定书").first().click();
        var viewer = desk.page().locator(".zf-papers-viewer");
        viewer.locator("vaadin-integer-field input").fill(act.text("copies"));
        viewer.locator("vaadin-integer-field input").press("Enter");
        Desk.button(viewer, "打印").click();
        assertThat(desk.page().locator("table tr").filter(new Locator.FilterOptions().setHasText("行政处罚决定书")))
                .containsText(act.text("copies"));
    }

    private void disclose(Desk desk, Story.Doing doing) {
        desk.go("disclosure");
        desk.page().getByText(story.party().name()).first().click();
        switch (doing) {
            case COLLECT -> {
                desk.press("采集");
                desk.pressInDialog("采集");
            }
            case CHECK -> desk.press("审核通过");
            default -> desk.press("发布");
        }
        assertThat(desk.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    String caseNumber() {
        var desk = desk(story.acts().getFirst().by());
        desk.go(casePath);
        return desk.page().locator(".zf-crumb .zf-mono").first().textContent();
    }

    String publicText() {
        Page page = browser.newContext().newPage();
        page.navigate(address + "/search?body=" + story.tenant());
        page.locator("main a").first().click();
        return page.content();
    }
}
