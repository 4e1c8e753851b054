package org.zhifa.review.ui.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Cast;
import org.zhifa.Clause;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseNumber;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.review.accountability.Accountability;
import org.zhifa.review.accountability.AccountabilityDetails;
import org.zhifa.review.accountability.AccountabilityDetails.Step;
import org.zhifa.review.accountability.AccountabilityId;
import org.zhifa.review.accountability.AccountabilityLine;
import org.zhifa.review.accountability.Cause;
import org.zhifa.review.accountability.Consequence;
import org.zhifa.review.accountability.Duty;
import org.zhifa.review.accountability.NewReversal;
import org.zhifa.review.accountability.Proposal;
import org.zhifa.review.accountability.ReversalResult;
import org.zhifa.review.accountability.ReversingBody;
import org.zhifa.review.accountability.Ruling;
import org.zhifa.review.accountability.Share;
import org.zhifa.review.accountability.StepKind;
import org.zhifa.review.accountability.Subject;
import org.zhifa.review.people.Reviewers;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

@ContextConfiguration(classes = AccountabilityViewTest.World.class)
@ViewPackages(classes = {AccountabilityView.class, CaseNavigation.class})
@Clause("S43")
class AccountabilityViewTest extends SpringBrowserlessTest {

    private static final AccountabilityId ID = AccountabilityId.of("00000000-0000-0000-0000-000000000043");
    private static final Subject HANDLER = new Subject(YU.id(), "于示一", Duty.HANDLER);
    private static final CaseId CASE = CaseId.of("00000000-0000-0000-0000-000000000031");

    @MockitoBean
    Accountability accountability;

    @MockitoBean
    Casework casework;

    @MockitoBean
    Officers officers;

    @MockitoBean
    Reviewers reviewers;

    @MockitoBean
    Tenants tenants;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(tenants.current()).thenReturn(TestTenants.declared(Cast.SJ));
        when(accountability.concerned(CASE)).thenReturn(List.of(HANDLER));
    }

    @Test
    @As("HUAN")
    void theHeadLeadsTheCaseFromTheProposalOn() {
        var view = shown(HANDLER, null, StepKind.PROPOSED);

        assertThat(view.getElement().getTextRecursively())
                .contains("送审材料不实或者不全", "追责建议", "于示一（承办人", "送审的检验报告与原件不符。", "处理决定", "结案");
        assertThat(buttons(view)).containsExactly("同意立案", "不予立案");
        test(view.next.actions.getFirst()).click();
        var dialog = $(WordsDialog.class).single();
        test(dialog.save).click();
        assertThat(dialog.words.isInvalid()).isTrue();
        test(dialog.words).setValue("同意调查");
        test(dialog.save).click();

        verify(accountability).approve(ID, "同意调查");
    }

    @Test
    @As("FA")
    void whoeverOnlyReadsSeesWhatComesNextAndWhoDoesIt() {
        var view = shown(HANDLER, null, StepKind.PROPOSED);

        assertThat(view.next.actions).allMatch(action -> !action.isEnabled());
        assertThat(view.next.getElement().getTextRecursively()).contains("由单位负责人办理");
    }

    @Test
    @As("YU")
    void whoeverItConcernsAnswersAndAppealsInTime() {
        var notified =
                shown(HANDLER, LocalDate.of(2026, 6, 10), StepKind.PROPOSED, StepKind.APPROVED, StepKind.NOTIFIED);

        assertThat(enabled(notified)).containsExactly("陈述申辩");
        test(notified.next.actions.getFirst()).click();
        test($(WordsDialog.class).single().words).setValue("报告原件遗失。");
        test($(WordsDialog.class).single().save).click();
        verify(accountability).state(ID, "报告原件遗失。");

        var late = shown(HANDLER, LocalDate.of(2026, 5, 31), StepKind.PROPOSED, StepKind.DECIDED);
        assertThat(enabled(late)).isEmpty();
        assertThat(late.next.getElement().getTextRecursively()).contains("期限已于 2026-05-31 届满。");
    }

    @Test
    @As("HUAN")
    void nobodyLeadsWhatConcernsHimself() {
        var view = shown(new Subject(HUAN.id(), "桓示六", Duty.APPROVER), null, StepKind.PROPOSED);

        assertThat(enabled(view)).isEmpty();
        assertThat(view.next.getElement().getTextRecursively()).contains("涉及您本人，由其他负责人办理");
    }

    @Test
    @As("HUAN")
    void aTimeThatStillRunsIsSaidAtTheStepItHolds() {
        var view = shown(HANDLER, LocalDate.of(2026, 6, 10), StepKind.PROPOSED, StepKind.APPROVED, StepKind.NOTIFIED);

        assertThat(enabled(view)).containsExactly("陈述申辩");
        assertThat(view.next.getElement().getTextRecursively()).contains("期限到 2026-06-10 才届满");
    }

    @Test
    @As("HUAN")
    void aRulingSaysOfEverybodyHowMuchAndWhatFollows() {
        var view = shown(HANDLER, null, StepKind.PROPOSED, StepKind.STATED);
        var decide = view.next.actions.stream()
                .filter(action -> action.getText().equals("作出处理决定"))
                .findFirst()
                .orElseThrow();
        test(decide).click();
        var dialog = $(RulingDialog.class).single();
        test(dialog.reasons).setValue("属实。");
        test(dialog.appraisal).setValue("无");
        test(dialog.save).click();
        assertThat(dialog.choices.getFirst().share().isInvalid()).isTrue();
        verify(accountability, never()).decide(any(), any());

        dialog.choices.getFirst().share().setValue(Share.NONE);
        assertThat(dialog.choices.getFirst().consequence().getValue()).isEqualTo(Consequence.NONE);
        dialog.choices.getFirst().share().setValue(Share.MAIN);
        dialog.choices.getFirst().consequence().setValue(Consequence.ADMONITION);
        test(dialog.save).click();

        verify(accountability)
                .decide(ID, new Ruling("属实。", "无", List.of(new Ruling.Outcome(1, Share.MAIN, Consequence.ADMONITION))));
    }

    @Test
    @As("FA")
    void aReviewerProposesAndAChosenCaseNamesWhomItConcerns() {
        when(accountability.list()).thenReturn(List.of(line(StepKind.NOTIFIED, LocalDate.of(2026, 6, 10))));
        when(accountability.find(ID)).thenReturn(Optional.of(details(HANDLER, null, StepKind.PROPOSED)));
        when(accountability.propose(any())).thenReturn(ID);
        var list = navigate(AccountabilityListView.class);
        assertThat(test(list.grid).getCellText(0, 2)).isEqualTo("于示一");
        test(list.propose).click();
        var dialog = $(ProposalDialog.class).single();
        dialog.about.setValue(summary());
        assertThat(dialog.whom.getValue()).containsExactly(HANDLER);
        test(dialog.facts).setValue("送审的检验报告与原件不符。");
        test(dialog.save).click();

        verify(accountability)
                .propose(new Proposal(
                        Cause.FALSE_MATERIALS,
                        CASE,
                        "送审的检验报告与原件不符。",
                        "桓政办字〔2017〕30号二（三）；国办发〔2018〕118号（十四）",
                        List.of(HANDLER)));
    }

    @Test
    @As("GAO")
    void aReversalIsEnteredByHandAndAUnitHeadProposesNothing() {
        var list = navigate(AccountabilityListView.class);
        assertThat(list.propose.isVisible()).isFalse();
        test(list.reverse).click();
        var dialog = $(ReversalDialog.class).single();
        test(dialog.save).click();
        assertThat(dialog.about.isInvalid()).isTrue();
        dialog.about.setValue(summary());
        dialog.on.setValue(LocalDate.of(2026, 5, 28));
        test(dialog.document).setValue("桓政复决〔2026〕8号");
        test(dialog.reasons).setValue("主要事实不清。");
        test(dialog.save).click();

        verify(accountability)
                .enter(new NewReversal(
                        CASE,
                        ReversingBody.RECONSIDERATION,
                        ReversalResult.ANNULLED,
                        "桓政复决〔2026〕8号",
                        LocalDate.of(2026, 5, 28),
                        "主要事实不清。"));
    }

    @Test
    @As("FA")
    void theRailCountsWhatIsOpen() {
        when(accountability.list()).thenReturn(List.of(line(StepKind.NOTIFIED, null), line(StepKind.CLOSED, null)));

        var entry = new AccountabilityEntry(accountability);

        assertThat(entry.badge()).isEqualTo(1);
        assertThat(entry.roles()).containsExactlyInAnyOrder("OFFICER", "REVIEWER", "UNIT_HEAD", "HEAD_OF_BODY");
    }

    private AccountabilityView shown(Subject subject, @Nullable LocalDate due, StepKind... steps) {
        when(accountability.find(ID)).thenReturn(Optional.of(details(subject, due, steps)));
        UI.getCurrent().navigate(AccountabilityView.class, AccountabilityView.parameters(ID));
        return $(AccountabilityView.class).single();
    }

    private static List<String> buttons(AccountabilityView view) {
        return view.next.actions.stream().map(ActionButton::getText).toList();
    }

    private static List<String> enabled(AccountabilityView view) {
        return view.next.actions.stream()
                .filter(ActionButton::isEnabled)
                .map(ActionButton::getText)
                .toList();
    }

    private static AccountabilityDetails details(Subject subject, @Nullable LocalDate due, StepKind... kinds) {
        var steps = new ArrayList<Step>();
        for (var kind : kinds) {
            var last = steps.size() == kinds.length - 1;
            steps.add(new Step(
                    steps.size() + 1,
                    kind,
                    "说明",
                    null,
                    List.of(),
                    last ? due : null,
                    "桓示六",
                    Instant.parse("2026-05-25T01:00:00Z")));
        }
        return new AccountabilityDetails(
                line(kinds[kinds.length - 1], due), "送审的检验报告与原件不符。", "依据", List.of(subject), steps);
    }

    private static AccountabilityLine line(StepKind state, @Nullable LocalDate due) {
        return new AccountabilityLine(
                ID,
                Cause.FALSE_MATERIALS,
                CASE,
                "SJ-XZCF-2026-000031",
                List.of("于示一"),
                Instant.parse("2026-05-25T01:00:00Z"),
                state,
                due);
    }

    private static CaseSummary summary() {
        return new CaseSummary(
                CASE,
                new CaseNumber("SJ-XZCF-2026-000031"),
                Act.PENALTY,
                "CF-PT",
                "销售未经检验的食品",
                "示例商店",
                "决定",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 2),
                null,
                null);
    }

    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(Instant.parse("2026-06-01T01:06:00Z"), OfficialClock.BEIJING));
        }
    }
}
