package org.zhifa.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.documents.Papers;
import org.zhifa.review.Advisers;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Opinions;
import org.zhifa.review.Proposal;
import org.zhifa.review.Verdict;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;

@ContextConfiguration(classes = ApprovalViewTest.World.class)
@ViewPackages(classes = ApprovalView.class)
@As("FAZHANG")
@Clause({"S31", "S39"})
class ApprovalViewTest extends SpringBrowserlessTest {

    @MockitoBean
    Opinions opinions;

    @MockitoBean
    LegalReview review;

    @MockitoBean
    Advisers advisers;

    @MockitoBean
    Papers papers;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
    }

    @Test
    void theHeadReadsTheOpinionWithEachPointAndApproves() {
        var view = shown(Proposal.State.WAITING);

        assertThat(words(view)).contains("待签批 1", "桓台县示例星禾食品有限公司", "经审核，同意。", "要点1", "通过", "代拟稿 aaaa…aaaa");
        test(view.words).setValue("同意。");
        test(view.approve).click();
        verify(opinions).approve(ReviewDeskViewTest.ROUND, "同意。");
    }

    @Test
    void whoSendsBackSaysWhy() {
        var view = shown(Proposal.State.WAITING);

        test(view.back).click();
        verify(opinions, never()).sendBack(any(), any());
        assertThat(view.words.isInvalid()).isTrue();
        test(view.words).setValue("请写明页码。");
        test(view.back).click();
        verify(opinions).sendBack(ReviewDeskViewTest.ROUND, "请写明页码。");
    }

    @Test
    @Clause("S30")
    void whatChangedMeanwhileIsSeenAndNotApproved() {
        var view = shown(Proposal.State.STALE);

        assertThat(words(view)).contains("送审内容已改动，不能审批");
        assertThat(view.approve.isEnabled()).isFalse();
    }

    private ApprovalView shown(Proposal.State state) {
        var proposal = ReviewDeskViewTest.proposal(state, "");
        when(opinions.waiting(anyInt())).thenReturn(List.of(proposal));
        when(opinions.proposal(ReviewDeskViewTest.ROUND)).thenReturn(Optional.of(proposal));
        when(review.details(ReviewDeskViewTest.ROUND))
                .thenReturn(ReviewDeskViewTest.details(proposal.line(), ReviewDeskViewTest.point(1, Verdict.LAWFUL)));
        return navigate(ApprovalView.class, Map.of("review", ReviewDeskViewTest.ROUND.toString()));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Import(ModuleTexts.class)
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(ReviewDeskViewTest.at("2026-05-27T17:00"), OfficialClock.BEIJING));
        }
    }
}
