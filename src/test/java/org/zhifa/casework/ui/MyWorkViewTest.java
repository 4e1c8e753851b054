package org.zhifa.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.zhifa.casework.ui.SampleCase.TODAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.casework.Casework;
import org.zhifa.casework.WorkItem;
import org.zhifa.casework.WorkSource;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Language;

@ContextConfiguration(classes = SampleCase.World.class)
@ViewPackages(classes = MyWorkView.class)
@As("YU")
class MyWorkViewTest extends SpringBrowserlessTest {

    @MockitoBean
    WorkSource work;

    @MockitoBean
    Casework casework;

    @MockitoBean
    PowerList powers;

    @MockitoBean
    Parties parties;

    @MockitoBean
    Officers officers;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
    }

    @Test
    void whatIsOverdueComesFirstAndWhatHasNoDateLast() {
        when(work.openFor(any())).thenReturn(List.of(item(null), item(TODAY.plusDays(8)), item(TODAY.minusDays(1))));

        navigate(MyWorkView.class);

        assertThat($(Div.class).withClassName("zf-work-group").all())
                .extracting(group -> group.getElement().getTextRecursively())
                .containsExactly("已逾期1", "十日内1", "较宽1");
        assertThat($(WorkLine.class).all().getFirst().getElement().getTextRecursively())
                .contains("逾 1 天", "退回，待改：法制审核", "SJ-XZCF-2026-000031");
    }

    @Test
    void nothingToDoSaysWhatToDo() {
        when(work.openFor(any())).thenReturn(List.of());

        navigate(MyWorkView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("登记案源");
    }

    private static WorkItem item(LocalDate due) {
        var line = SampleCase.registered().line();
        return new WorkItem(
                line.id(),
                line.number(),
                line.title(),
                line.partyName(),
                "casework.work.returned",
                List.of(new Wording("法制审核", "Legal review")),
                due,
                SampleCase.moment("2026-05-22T17:12"));
    }
}
