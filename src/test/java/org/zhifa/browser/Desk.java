package org.zhifa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Step;

/** The staff screens in one person's browser: what somebody can see and click, and nothing else. */
final class Desk {

    private final Page page;
    private final String address;

    Desk(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    void signIn(String username, String password) {
        page.navigate(address + "/desk/");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("button[type=submit]");
        assertThat(page.locator(".zf-app")).isVisible();
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(address + "/desk/" + path);
        assertThat(page.locator(".zf-app")).isVisible();
    }

    void press(String button) {
        button(page.locator("body"), button).click();
    }

    /** The list entry of a step that can be done now. */
    Locator task(Step step) {
        return page.locator(".zf-tasks > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                ".name",
                                new Page.LocatorOptions().setHasText(step.name().zh()))))
                .first();
    }

    /** Presses a button beside a step. */
    void pressAt(Step step, String button) {
        button(task(step), button).click();
    }

    /** The dialog that is open. */
    Locator dialog() {
        return page.locator("vaadin-dialog[opened]").last();
    }

    void pressInDialog(String button) {
        button(dialog(), button).click();
    }

    static Locator button(Locator where, String words) {
        return where.locator("vaadin-button, button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** Fills a step's form, field by field, as it is labelled on the screen. */
    void fill(Locator where, Step step, Map<String, Object> entries, Function<String, String> nameOf) {
        for (var field : step.fields()) {
            var entry = entries.get(field.name());
            if (entry != null) {
                fill(where, field, entry, nameOf);
            }
        }
    }

    private void fill(Locator where, FieldSpec field, Object entry, Function<String, String> nameOf) {
        var label = field.label().zh();
        switch (field.type()) {
            case TEXT, LONGTEXT, MONEY, NUMBER -> text(where, label, entry.toString());
            case DATE -> date(labelled(where, "vaadin-date-picker", label), entry.toString());
            case DATETIME -> moment(labelled(where, "vaadin-date-time-picker", label), entry.toString());
            case DATETIME_RANGE -> {
                var range = (Map<?, ?>) entry;
                var pickers = labelled(where, "vaadin-custom-field", label).locator("vaadin-date-time-picker");
                moment(pickers.nth(0), range.get("from").toString());
                moment(pickers.nth(1), range.get("to").toString());
            }
            case BOOLEAN ->
                labelled(where, "vaadin-radio-group", label)
                        .getByText(
                                Boolean.TRUE.equals(entry) ? "是" : "否", new Locator.GetByTextOptions().setExact(true))
                        .click();
            case CHOICE ->
                choose(
                        labelled(where, "vaadin-select", label),
                        field.choices().stream()
                                .filter(choice -> choice.value().equals(entry))
                                .findFirst()
                                .orElseThrow()
                                .name()
                                .zh());
            case OFFICERS -> officers(labelled(where, "vaadin-checkbox-group", label), (List<?>) entry, nameOf);
            case PERSON -> {
                var person = (Map<?, ?>) entry;
                var inputs = labelled(where, "vaadin-custom-field", label).locator("vaadin-text-field input");
                inputs.nth(0).fill(person.get("name").toString());
                if (person.get("position") != null) {
                    inputs.nth(1).fill(person.get("position").toString());
                }
            }
        }
    }

    void officers(Locator group, List<?> usernames, Function<String, String> nameOf) {
        for (var username : usernames) {
            group.getByRole(
                            AriaRole.CHECKBOX,
                            new Locator.GetByRoleOptions().setName(nameOf.apply(username.toString())))
                    .first()
                    .check();
        }
    }

    void text(Locator where, String label, String words) {
        var field = where.locator("vaadin-text-field, vaadin-text-area, vaadin-big-decimal-field, vaadin-integer-field")
                .filter(new Locator.FilterOptions().setHas(exactLabel(label)))
                .first();
        field.locator("input, textarea").first().fill(words);
        field.locator("input, textarea").first().blur();
    }

    void choose(Locator select, String item) {
        select.click();
        page.locator("vaadin-select-list-box vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    static void date(Locator picker, String iso) {
        var input = picker.locator("input").first();
        input.fill(iso.substring(0, 10));
        input.press("Enter");
    }

    static void moment(Locator picker, String iso) {
        date(
                picker.locator("vaadin-date-time-picker-date-picker, vaadin-date-picker")
                        .first(),
                iso);
        var time = picker.locator("vaadin-date-time-picker-time-picker, vaadin-time-picker")
                .first()
                .locator("input")
                .first();
        time.fill(iso.substring(11, 16));
        time.press("Enter");
        time.press("Tab");
    }

    Locator labelled(Locator where, String tag, String label) {
        return where.locator(tag)
                .filter(new Locator.FilterOptions().setHas(exactLabel(label)))
                .first();
    }

    private Locator exactLabel(String label) {
        // The browser has no way to quote a whole word.
        var literal = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return page.locator(
                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + literal + "\\s*$")));
    }

    void tab(String words) {
        page.locator("vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** The recording that is shown plays, and goes where it is sent. */
    void playsAndSeeks() {
        var video = page.locator("video").first();
        assertThat(video).isVisible();
        page.waitForFunction("() => document.querySelector('video')?.readyState >= 1");
        video.evaluate("video => { video.muted = true; video.currentTime = 2; return video.play(); }");
        page.waitForFunction("() => document.querySelector('video').currentTime > 2");
        video.evaluate("video => video.pause()");
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "walkthrough", name + ".png")));
    }
}
