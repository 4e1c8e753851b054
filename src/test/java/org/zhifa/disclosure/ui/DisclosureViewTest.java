package org.zhifa.disclosure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.YU;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.deadline.Counting;
import org.zhifa.casework.deadline.DeadlineRule;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.Period;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.disclosure.Considerations;
import org.zhifa.disclosure.PublicField;
import org.zhifa.disclosure.PublicationEntry;
import org.zhifa.disclosure.PublicationFile;
import org.zhifa.disclosure.PublicationFile.Passage;
import org.zhifa.disclosure.PublicationState;
import org.zhifa.disclosure.PublicationTask;
import org.zhifa.disclosure.Publications;
import org.zhifa.disclosure.PublishRule;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;

/** What the people of disclosure see: their turn, what stands against it, and what is masked. */
@ContextConfiguration(classes = DisclosureViewTest.World.class)
@ViewPackages(classes = {DisclosureView.class, CaseNavigation.class})
class DisclosureViewTest extends SpringBrowserlessTest {

    private static final UUID TASK = UUID.fromString("00000000-0000-0000-0000-000000000042");
    private static final LocalDate DECIDED = LocalDate.of(2026, 5, 29);

    @MockitoBean
    Publications publications;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(publications.deadline(TASK))
                .thenReturn(Optional.of(new Deadlines(WorkCalendar.delivered())
                        .due(
                                DeadlineRule.of(
                                        "D-PUB7",
                                        Period.workDays(7),
                                        Counting.ORDINARY,
                                        new LegalBasis("国办发〔2018〕118号", "（六）")),
                                DECIDED)));
    }

    @Test
    @As("GAO")
    @Clause("S17")
    void theCheckerSeesWhatIsMaskedAndPassesIt() {
        var view = sees(PublicationState.TO_CHECK, YU);

        assertThat(view.tabs.getValue()).isEqualTo(DisclosureTab.TO_CHECK);
        assertThat(view.pane.getElement().getOuterHTML())
                .contains("<mark>三丰</mark>", "<mark>某某</mark>", "已遮盖", "规则 P8", "泄露检查：没有受保护信息")
                .doesNotContain("!disclosure", "!casework", "!problem");
        var check = button(view, "审核通过");
        assertThat(check.isEnabled()).isTrue();
        test(check).click();
        verify(publications).check(TASK);
    }

    @Test
    @As("GAO")
    @Clause("S17")
    void whoCollectedItIsToldWhyHeCannotCheckIt() {
        var view = sees(PublicationState.TO_CHECK, GAO);

        var check = button(view, "审核通过");
        assertThat(check.isEnabled()).isFalse();
        assertThat(check.getElement().getAttribute("aria-description")).isEqualTo("您采集了这条公示，由其他人审核、发布");
    }

    @Test
    @As("GAO")
    void whoseTurnItIsNotIsToldWhoseItIs() {
        var view = sees(PublicationState.TO_COLLECT, YU);

        assertThat(button(view, "采集").getElement().getAttribute("aria-description"))
                .isEqualTo("由本案承办人采集");
    }

    @Test
    @As("YU")
    @Clause("S16")
    void theHandlerCollectsWithNothingAgainstIt() {
        var view = sees(PublicationState.TO_COLLECT, YU);
        test(button(view, "采集")).click();

        var dialog = $(ConsiderationsDialog.class).single();
        assertThat(dialog.reason.isVisible()).isFalse();
        test(dialog.collect).click();

        verify(publications).collect(eq(TASK), eq(Considerations.NONE));
    }

    private DisclosureView sees(PublicationState state, Person collector) {
        var task = task(state);
        when(publications.tasks(any(), anyInt())).thenReturn(List.of(task));
        when(publications.file(TASK)).thenReturn(file(task, collector));
        return navigate("disclosure/" + TASK, DisclosureView.class);
    }

    private ActionButton button(DisclosureView view, String word) {
        return view.actions
                .getChildren()
                .filter(ActionButton.class::isInstance)
                .map(ActionButton.class::cast)
                .filter(each -> each.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static PublicationTask task(PublicationState state) {
        return new PublicationTask(
                TASK,
                CaseId.of("00000000-0000-0000-0000-000000000031"),
                "SJ-XZCF-2026-000031",
                "销售超过保质期的糕点",
                "张三丰",
                DECIDED,
                LocalDate.of(2026, 6, 9),
                state,
                state == PublicationState.TO_COLLECT ? null : PublishRule.P8,
                null,
                null,
                null,
                null);
    }

    private static PublicationFile file(PublicationTask task, Person collector) {
        var first = entry(1, PublicationState.TO_COLLECT, collector, null, null);
        if (task.state() == PublicationState.TO_COLLECT) {
            return new PublicationFile(task, List.of(first), List.of(), List.of());
        }
        return new PublicationFile(
                task,
                List.of(first, entry(2, task.state(), collector, PublishRule.P8, Outcome.PUBLISH_ANON)),
                List.of(new Passage(PublicField.FACTS, "当事人张三丰销售糕点。", "当事人张某某销售糕点。")),
                List.of());
    }

    private static PublicationEntry entry(
            int position, PublicationState state, Person by, @Nullable PublishRule rule, @Nullable Outcome outcome) {
        return new PublicationEntry(
                position,
                state,
                rule,
                outcome,
                null,
                null,
                null,
                null,
                by.id(),
                by.actor().name(),
                moment("2026-06-02T09:00"),
                null);
    }

    private static Instant moment(String at) {
        return LocalDateTime.parse(at).atZone(OfficialClock.BEIJING).toInstant();
    }

    /** What the screen needs besides its door. No @Configuration: the whole application would find it. */
    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(moment("2026-06-02T10:00"), OfficialClock.BEIJING));
        }
    }
}
