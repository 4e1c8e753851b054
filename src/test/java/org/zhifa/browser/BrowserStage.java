package org.zhifa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.exchange.demo.DemoFile;
import org.zhifa.exchange.demo.Story;

/** Plays a story by clicking, each person in a browser window of the person's own. */
final class BrowserStage {

    private final Browser browser;
    private final String address;
    private final StoryClock clock;
    private final Procedure procedure;
    private final Story story;
    private final String password;
    private final Map<String, DemoFile.Someone> people;
    private final Map<String, Desk> desks = new HashMap<>();

    private String casePath = "";
    private int pictures;

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
            case ISSUE -> issue(desk);
            case PRINT -> print(desk);
            case COLLECT -> disclose(desk, "采集");
            case CHECK -> disclose(desk, "审核");
            case PUBLISH -> disclose(desk, "发布");
        }
        desk.picture(
                "%02d-%s-%s".formatted(++pictures, act.does().name().toLowerCase(java.util.Locale.ROOT), act.by()));
    }

    private Desk desk(String username) {
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
        desk.page().waitForURL(java.util.regex.Pattern.compile(".*/desk/cases/[0-9a-f-]{36}"));
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
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText(java.util.regex.Pattern.compile("写代拟稿|改代拟稿")))
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
        return org.zhifa.registry.PenaltyKind.valueOf(name) == org.zhifa.registry.PenaltyKind.FINE
                ? "罚款"
                : name.equals("CONFISCATION_OF_GOODS") ? "没收非法财物" : "没收违法所得";
    }

    private static String lines(Story.Act act, String name) {
        return ((List<?>) act.with().get(name)).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private void send(Desk desk, Story.Act act) {
        desk.go(casePath);
        desk.pressAt(step(act), "送审");
        assertThat(desk.task(step(act))
                        .getByText("审批中")
                        .or(desk.task(step(act)).getByText("等"))
                        .first())
                .isVisible();
    }

    private void record(Desk desk, Story.Act act) {
        throw new UnsupportedOperationException("evidence by clicking");
    }

    private void review(Desk desk, Story.Act act) {
        throw new UnsupportedOperationException("review by clicking");
    }

    private void issue(Desk desk) {
        throw new UnsupportedOperationException("papers by clicking");
    }

    private void print(Desk desk) {
        throw new UnsupportedOperationException("print by clicking");
    }

    private void disclose(Desk desk, String button) {
        throw new UnsupportedOperationException("disclosure by clicking");
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

    Duration since(LocalDateTime moment) {
        return Duration.between(story.acts().getFirst().at(), moment);
    }

    boolean isReview(Step step) {
        return step.kind() == StepKind.REVIEW;
    }
}
