package org.zhifa.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.Refusal;

@ContextConfiguration(classes = {ProblemNotices.class, ModuleTexts.class})
@ViewPackages(classes = ProblemNoticesTest.class)
class ProblemNoticesTest extends SpringBrowserlessTest {

    private static final LegalBasis REVIEW = new LegalBasis("行政处罚法", "第五十八条");

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
    }

    @Test
    void aRefusalIsShownWithTheArticleItRestsOnUntilSomeoneClosesIt() {
        happens(new Refusal("form.required", REVIEW) {});

        assertThat(shown()).contains("必填").contains("依据：《行政处罚法》第五十八条");
        assertThat($(Notification.class).single().getDuration()).isZero();
    }

    @Test
    void aRefusalSpeaksOfThingsByTheirLabels() {
        Labelled language = () -> "shared.language.ZH";
        happens(new Refusal("problem.basis", REVIEW, language) {});

        assertThat(shown()).contains("依据：中文");
    }

    @Test
    void aRefusalIsFoundInsideWhateverWrapsIt() {
        happens(new IllegalStateException(new Refusal("form.required", REVIEW) {}));

        assertThat(shown()).contains("第五十八条");
    }

    @Test
    void whoComesSecondIsToldSo() {
        happens(new OptimisticLockingFailureException("case_file"));

        assertThat(shown()).contains("刚被他人改过");
    }

    @Test
    void anUnexpectedProblemIsShownAsAnIncidentNumberOnly() {
        happens(new IllegalStateException("relation \"case_file\" does not exist"));

        assertThat(shown()).contains("系统出错").doesNotContain("case_file");
    }

    private static void happens(Throwable problem) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(problem));
    }

    private String shown() {
        return $(Notification.class).single().getElement().getTextRecursively();
    }
}
