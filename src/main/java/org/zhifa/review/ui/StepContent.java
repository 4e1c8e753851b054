package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.ui.FormSummary;
import org.zhifa.registry.Officer;
import org.zhifa.review.Anchor;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReviewThread;

/** A step of the case with what its form says. */
final class StepContent extends Div implements Reader.Content {

    private final transient ReadingItem item;
    private final transient StepLine entry;
    private final LocalDate today;
    private final ThreadStack stack = new ThreadStack();

    private transient @Nullable Talk talk;

    StepContent(ReadingItem item, StepLine entry, Step step, List<Officer> officers, LocalDate today) {
        this.item = item;
        this.entry = entry;
        this.today = today;
        addClassName("zf-desk-content");
        getElement().setAttribute("tabindex", "-1");
        var form = new Section(new H3(step.name().in(getLocale())), new FormSummary(step, entry.form(), officers));
        form.addClassNames("zf-desk-sheet", "zf-desk-step");
        add(form, stack);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<Component> notes() {
        var by = new Span(getTranslation("review.steps.by", entry.by(), Moments.of(entry.at(), today)));
        by.addClassNames("zf-c2", "zf-f12", "zf-cut");
        return List.of(by);
    }

    @Override
    public void focus() {
        getElement().callJsFunction("focus");
    }

    @Override
    public void wantComment() {
        if (talk != null) {
            talk.compose(new Anchor(item.kind(), item.ref(), new Anchor.Whole()), "", stack::write);
        }
    }

    @Override
    public void show(List<ReviewThread> threads, Talk showing) {
        talk = showing;
        stack.show(threads, showing);
    }

    @Override
    public void goTo(ReviewThread thread) {
        stack.goTo(thread);
    }
}
