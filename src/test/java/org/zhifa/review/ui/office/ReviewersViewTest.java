package org.zhifa.review.ui.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.SJ;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.identity.Account;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.review.people.Degree;
import org.zhifa.review.people.NewTraining;
import org.zhifa.review.people.RegisterLine;
import org.zhifa.review.people.Reviewer;
import org.zhifa.review.people.ReviewerRatio;
import org.zhifa.review.people.ReviewerSource;
import org.zhifa.review.people.ReviewerTraining;
import org.zhifa.review.people.ReviewerVersion;
import org.zhifa.review.people.Reviewers;
import org.zhifa.review.people.Training;
import org.zhifa.review.statistics.ReviewStatistics;
import org.zhifa.review.statistics.ReviewerWork;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.shared.ui.SettingsView;

@ContextConfiguration(classes = ReviewersViewTest.World.class)
@ViewPackages(classes = {ReviewersView.class, SettingsView.class})
class ReviewersViewTest extends SpringBrowserlessTest {

    private static final PersonId NEW = PersonId.next();
    private static final UUID TRAINING = UUID.randomUUID();

    @MockitoBean
    Reviewers reviewers;

    @MockitoBean
    ReviewerTraining training;

    @MockitoBean
    ReviewStatistics statistics;

    @MockitoBean
    Accounts accounts;

    @BeforeEach
    void oneReviewerWhoseChangeWaitsForTheHead() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        var held = reviewer("A20193703210001");
        var last = version(held, 2, null);
        var line = new RegisterLine(last, Optional.of(held), BigDecimal.valueOf(12), BigDecimal.valueOf(30), true);
        when(reviewers.register()).thenReturn(List.of(line));
        when(reviewers.requiredHours()).thenReturn(20);
        when(reviewers.ratio()).thenReturn(new ReviewerRatio(1, 32));
        when(reviewers.history(FA.id())).thenReturn(List.of(last, version(reviewer(null), 1, "桓示六")));
        when(statistics.work())
                .thenReturn(
                        Map.of(FA.id(), new ReviewerWork(FA.id(), 3, 18, Optional.of(new BigDecimal("2.5")), 1, 0)));
        when(training.trainings(FA.id()))
                .thenReturn(List.of(new Training(
                        TRAINING, LocalDate.of(2026, 3, 2), "行政处罚法", "县司法局", BigDecimal.valueOf(12), "管示八", null)));
        when(accounts.of(SJ)).thenReturn(List.of(account(FA.id(), "法示四"), account(NEW, "审示新")));
    }

    @Test
    @As("FA")
    @Clause({"S32", "S33"})
    void theRegisterSaysWhoMayReviewHowWellTrainedAndWhatIsAmiss() {
        var view = navigate(ReviewersView.class);

        assertThat(cell(view, 1)).contains("A20193703210001", "初次从事，2019-07-01 起");
        assertThat(cell(view, 3)).isEqualTo("12 / 20");
        assertThat(cell(view, 4)).contains("在办 3 件", "审结 18", "逾期 1", "中位 2.5 工作日");
        assertThat(cell(view, 5)).contains("本年学时未满", "待负责人批准").doesNotContain("不能审核");
        assertThat(words(view.ratio)).isEqualTo("审核 1 人，持证执法 32 人，占 3.13%，低于 5%");
        assertThat(view.enter.isVisible()).isFalse();
        assertThat(view.unregistered.isVisible()).isFalse();
    }

    @Test
    @As("ADMIN")
    @Clause("S32")
    void anAccountWithTheRoleThatIsNotRegisteredIsNamedWithWhatToDo() {
        var view = navigate(ReviewersView.class);
        assertThat(words(view.unregistered)).contains("1 个账号有审核员角色，但没有登记", "审示新", "报负责人批准");

        test($(ActionButton.class).from(view.unregistered).withText("审示新").single())
                .click();
        var dialog = $(ReviewerDialog.class).single();
        test(dialog.save).click();
        assertThat(dialog.since.isInvalid()).isTrue();
        test(dialog.field).setValue("法学");
        dialog.since.setValue(LocalDate.of(2016, 1, 1));
        dialog.from.setValue(LocalDate.of(2026, 5, 1));
        test(dialog.reason).setValue("新任命");
        test(dialog.save).click();
        assertThat(dialog.exemption.isInvalid()).isTrue();
        verify(reviewers, never()).enter(any(), any());

        test(dialog.exemption).setValue("桓市监发〔2016〕3号");
        test(dialog.save).click();

        verify(reviewers)
                .enter(
                        new Reviewer(
                                NEW,
                                "审示新",
                                ReviewerSource.OWN_OFFICE,
                                Degree.BACHELOR,
                                "法学",
                                null,
                                LocalDate.of(2016, 1, 1),
                                "桓市监发〔2016〕3号",
                                LocalDate.of(2026, 5, 1),
                                null),
                        "新任命");
    }

    @Test
    @As("HUAN")
    @Clause("S32")
    void theHeadSeesWhatAVersionChangesAndApprovesIt() {
        var view = navigate(ReviewersView.class);
        view.open(view.grid.getListDataView().getItem(0));
        var dialog = $(ReviewerRecord.class).single();

        assertThat(words($(UnorderedList.class).from(dialog).last()))
                .contains("第 2 版", "待负责人批准", "A20193703210001", "桓示六");
        test(dialog.approve).click();

        verify(reviewers).approve(FA.id(), 2);
    }

    @Test
    @As("ADMIN")
    @Clause("S33")
    void trainingsAreEnteredAndAWrongOneIsWithdrawnWithItsReason() {
        var view = navigate(ReviewersView.class);
        test(view.held).click();
        var form = $(TrainingDialog.class).single();
        form.hours.setValue(BigDecimal.valueOf(-1));
        test(form.save).click();
        assertThat(form.hours.isInvalid()).isTrue();
        form.hours.setValue(BigDecimal.valueOf(8));
        test(form.topic).setValue("裁量基准");
        test(form.organiser).setValue("县司法局");
        form.people.setValue(Set.of(reviewer("A20193703210001")));
        test(form.save).click();
        verify(training)
                .held(new NewTraining(
                        LocalDate.of(2026, 5, 25), "裁量基准", "县司法局", BigDecimal.valueOf(8), Set.of(FA.id())));

        view.open(view.grid.getListDataView().getItem(0));
        test($(ActionButton.class)
                        .from($(ReviewerRecord.class).single())
                        .withText("撤销登记")
                        .single())
                .click();
        var reason = $(WordsDialog.class).single();
        test(reason.words).setValue("重复登记");
        test(reason.save).click();

        verify(training).withdraw(eq(TRAINING), eq("重复登记"));
    }

    @Test
    @As("FA")
    void theEntryShowsToThoseWhoMayReadTheRegister() {
        assertThat(new ReviewersEntry().roles())
                .containsExactlyInAnyOrder("TENANT_ADMIN", "HEAD_OF_BODY", "UNIT_HEAD", "REVIEWER");
    }

    private String cell(ReviewersView view, int column) {
        return words(test(view.grid).getCellComponent(0, column));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static ReviewerVersion version(Reviewer reviewer, int number, @Nullable String approver) {
        var at = Instant.parse("2026-05-20T01:00:00Z");
        return new ReviewerVersion(reviewer, number, "任命", "管示八", at, approver, approver == null ? null : at);
    }

    private static Reviewer reviewer(@Nullable String qualification) {
        return new Reviewer(
                FA.id(),
                "法示四",
                ReviewerSource.OWN_OFFICE,
                Degree.MASTER,
                "法学",
                qualification,
                LocalDate.of(2019, 7, 1),
                null,
                LocalDate.of(2024, 1, 1),
                null);
    }

    private static Account account(PersonId person, String name) {
        return new Account(person, name, name, SJ, Set.of(Role.REVIEWER), true, false, false, 0);
    }

    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(Instant.parse("2026-05-25T01:06:00Z"), OfficialClock.BEIJING));
        }
    }
}
